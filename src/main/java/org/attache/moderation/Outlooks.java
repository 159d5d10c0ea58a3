package org.attache.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.assistant.Answering;
import org.attache.evaluation.TestQuestion;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.source.MalformedData;
import org.attache.visit.history.Revision;

/** Works out what changes of the knowledge would bring, on a copy of it. Thread-safe. */
final class Outlooks {

    private static final String TRYING = "trying it on a copy";

    /** More revisions than anybody looks through. */
    private static final int MOST_REVISIONS = 10_000;

    private final Library library;
    private final Answering answering;
    private final GoldenRound golden;
    private final RecentRound recent;
    private final Rehearsal rehearsal;

    /** @param answering answers questions from the knowledge as it is */
    Outlooks(Library library, Answering answering, GoldenRound golden, RecentRound recent, Rehearsal rehearsal) {
        this.library = library;
        this.answering = answering;
        this.golden = golden;
        this.recent = recent;
        this.rehearsal = rehearsal;
    }

    /** What taking a proposal in would bring. Where nothing is known yet there is nothing to compare with. */
    Outlook of(Proposal proposal, Progress progress) {
        Change.Reload reload = new Change.Reload(proposal);
        if (proposal.isEmpty() || library.current().documents() == 0) {
            return new Outlook(proposal.base(), reload, false, List.of(), List.of(), 0, List.of(), List.of());
        }
        library.prepare(proposal, progress);
        return tried(proposal.base(), copy -> copy.apply(proposal, Progress.SILENT), copy -> reload, progress);
    }

    /** What going back to the snapshot before the current one would bring. */
    Outlook ofReturn(Progress progress) {
        Set<String> now = paths(library);
        return tried(
                library.current().number(),
                copy -> copy.rollback(Progress.SILENT),
                copy -> {
                    Set<String> then = paths(copy);
                    return new Change.Return(copy.current(), without(now, then), without(then, now));
                },
                progress);
    }

    private static Set<String> paths(Library library) {
        return library.documents().stream()
                .map(document -> document.origin().path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> without(Set<String> paths, Set<String> others) {
        return paths.stream().filter(path -> !others.contains(path)).toList();
    }

    private Outlook tried(long base, Consumer<Library> making, Function<Library, Change> change, Progress progress) {
        progress.advanced(TRYING, 0, 1);
        List<String> notes = new ArrayList<>();
        List<TestQuestion> questions = questions(notes);
        long known = newest(library);
        List<Outlook> seen = new ArrayList<>();
        rehearsal.of(
                making,
                copy -> seen.add(new Outlook(
                        base,
                        change.apply(copy.library()),
                        true,
                        revisions(copy.library(), known),
                        GoldenRound.between(golden.ask(questions, answering), golden.ask(questions, copy.answering())),
                        questions.size(),
                        recent.between(answering, copy.answering()),
                        notes)));
        progress.advanced(TRYING, 1, 1);
        return seen.getFirst();
    }

    private List<TestQuestion> questions(List<String> notes) {
        try {
            return golden.questions();
        } catch (MalformedData unusable) {
            notes.add("The golden questions were not asked, because " + Library.QUESTIONS + " cannot be used: "
                    + unusable.getMessage() + ".");
            return List.of();
        }
    }

    private static long newest(Library library) {
        try (KnowledgeView view = library.view()) {
            return view.history().newest();
        }
    }

    private static List<Revision> revisions(Library library, long after) {
        try (KnowledgeView view = library.view()) {
            return view.history().changesAfter(after, MOST_REVISIONS);
        }
    }
}
