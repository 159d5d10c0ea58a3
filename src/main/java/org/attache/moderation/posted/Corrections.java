package org.attache.moderation.posted;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.evidence.KnowledgeView;
import org.attache.schedule.ChangeLabel;
import org.attache.schedule.following.Courier;
import org.attache.source.Statement;
import org.attache.visit.history.Aspect;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;

/**
 * Says at posted answers what a snapshot tells otherwise, once for each change. It may die at any step: planning is one
 * step with the mark how far it went, and what was said but not marked is found standing there. For one thread.
 */
public final class Corrections {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int AT_ONCE = 20;

    /** What changes nothing of what an answer says. */
    private static final Set<Aspect> UNTOLD = EnumSet.of(Aspect.RETOLD, Aspect.PURPOSE, Aspect.UNDER_WAY);

    private final PostedAnswers posted;
    private final Corrector corrector;

    public Corrections(PostedAnswers posted, Corrector corrector) {
        this.posted = posted;
        this.corrector = corrector;
    }

    /** Plans what is to be said of the current snapshot, then says as much as may be said at once. */
    public void run(KnowledgeView view) {
        List<Posted> unchecked = posted.before(view.snapshot());
        if (!unchecked.isEmpty()) {
            plan(unchecked, view);
        }
        for (Correction correction : posted.due(AT_ONCE)) {
            if (corrector.deliver(correction) == Courier.Outcome.LATER) {
                return;
            }
            posted.settle(correction);
        }
    }

    private void plan(List<Posted> unchecked, KnowledgeView view) {
        Set<String> visits = new LinkedHashSet<>();
        Set<String> statements = new LinkedHashSet<>();
        unchecked.forEach(answer -> answer.facts().forEach(fact -> {
            switch (fact) {
                case Fact.OfVisit visit -> visits.add(visit.id());
                case Fact.OfStatement statement -> statements.add(statement.id());
            }
        }));
        Map<String, List<Revision>> history = view.history().of(visits);
        Set<String> gone = gone(statements, view);
        List<Correction> corrections = new ArrayList<>();
        for (Posted answer : unchecked) {
            List<String> lines = lines(answer, history, gone, view);
            if (!lines.isEmpty()) {
                corrections.add(new Correction(0, answer.place(), lines));
            }
        }
        posted.plan(view.snapshot(), unchecked, corrections, joined(history), List.copyOf(gone));
    }

    private static Set<String> gone(Set<String> statements, KnowledgeView view) {
        Set<String> gone = new HashSet<>(statements);
        view.statements().byId(List.copyOf(statements)).stream()
                .map(Statement::id)
                .forEach(gone::remove);
        return gone;
    }

    private static Map<String, String> joined(Map<String, List<Revision>> history) {
        Map<String, String> joined = new HashMap<>();
        history.forEach((uid, revisions) -> {
            if (revisions.getLast().change() instanceof Change.Joined other) {
                joined.put(uid, other.into());
            }
        });
        return joined;
    }

    private static List<String> lines(
            Posted answer, Map<String, List<Revision>> history, Set<String> gone, KnowledgeView view) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : answer.facts()) {
            switch (fact) {
                case Fact.OfVisit visit ->
                    since(answer.snapshot(), history.getOrDefault(visit.id(), List.of()))
                            .map(revision -> told(revision, view))
                            .ifPresent(lines::add);
                case Fact.OfStatement statement -> {
                    if (gone.contains(statement.id())) {
                        lines.add("no longer in the documents: “"
                                + SPACES.matcher(statement.words()).replaceAll(" ") + "” (" + statement.title() + ")");
                    }
                }
            }
        }
        return lines;
    }

    /** Where it is disputed now, what else is told is what a reader has to know. */
    private static String told(Revision revision, KnowledgeView view) {
        boolean isDisputed = revision.change() instanceof Change.Revised revised
                && revised.aspects().contains(Aspect.DISPUTED);
        return ChangeLabel.of(revision)
                + (isDisputed ? Differing.of(revision.change().now().visit(), view) : "");
    }

    /** What came of a visit since a snapshot, all in one; empty where an answer of that snapshot holds as it is. */
    private static Optional<Revision> since(long snapshot, List<Revision> all) {
        List<Revision> revisions = all.stream()
                .filter(revision -> revision.snapshot() > snapshot && !(revision.change() instanceof Change.Joined))
                .toList();
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        Revision last = revisions.getLast();
        if (last.change() instanceof Change.Withdrawn) {
            return Optional.of(last);
        }
        Change.Revised whole = new Change.Revised(
                revisions.getFirst().change().before(), last.change().now());
        boolean isTold = whole.aspects().stream().anyMatch(aspect -> !UNTOLD.contains(aspect));
        return isTold
                ? Optional.of(
                        new Revision(last.number(), last.uid(), last.sequence(), last.snapshot(), last.at(), whole))
                : Optional.empty();
    }
}
