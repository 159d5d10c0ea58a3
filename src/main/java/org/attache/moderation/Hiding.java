package org.attache.moderation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.difference.DocumentChanges;
import org.attache.moderation.HiddenParts.Kept;
import org.attache.moderation.HiddenParts.Part;
import org.attache.source.Statement;

/** Takes documents and statements out of the knowledge and back in. Thread-safe. */
public final class Hiding {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Library library;
    private final Moderation moderation;
    private final HiddenParts parts;

    Hiding(Library library, Moderation moderation, HiddenParts parts) {
        this.library = library;
        this.moderation = moderation;
        this.parts = parts;
    }

    /** What came of it. */
    public sealed interface Result {

        /** It is so from now on. */
        record Made(Snapshot snapshot) implements Result {}

        /** More would change at once, or an answer would get worse, so a moderator has to decide on that. */
        record Proposed(Outlook outlook) implements Result {}

        /** Nothing fits what was named, or several things do. */
        record Unclear(int fitting) implements Result {}
    }

    /** All that is hidden, the newest first. */
    public List<Kept> all() {
        return parts.all();
    }

    /**
     * Hides a document or a statement.
     *
     * @param what the path of a document, or words that only one statement holds
     * @throws KnowledgeUnavailable if the folder or the store cannot be used; nothing is hidden then
     */
    public Result hide(String what, String reason, String who, Progress progress) {
        List<Part> fitting = fitting(what, reason);
        if (fitting.size() != 1) {
            return new Result.Unclear(fitting.size());
        }
        long number = parts.hide(fitting.getFirst(), who);
        try {
            return settled(fitting.getFirst(), who, "hide", reason, progress);
        } catch (RuntimeException failed) {
            parts.restore(number);
            throw failed;
        }
    }

    /**
     * Shows again what is hidden under a number.
     *
     * @throws KnowledgeUnavailable if the folder or the store cannot be used; the next reload shows it then
     */
    public Result restore(long number, String reason, String who, Progress progress) {
        Optional<Kept> kept =
                parts.all().stream().filter(part -> part.number() == number).findFirst();
        if (kept.isEmpty() || !parts.restore(number)) {
            return new Result.Unclear(0);
        }
        return settled(kept.get().part(), who, "restore", reason, progress);
    }

    /** Makes the change where it is the only one; otherwise it waits with the others for a decision. */
    private Result settled(Part part, String who, String word, String reason, Progress progress) {
        moderation.audit().note(who, word, part.path() + ": “" + part.words() + "” Reason: " + reason);
        Outlook outlook = moderation.reload(progress);
        if (!isOnly(part, outlook)) {
            return new Result.Proposed(outlook);
        }
        return moderation
                .make(outlook, false, who, progress)
                .<Result>map(Result.Made::new)
                .orElseGet(() -> new Result.Proposed(outlook));
    }

    private static boolean isOnly(Part part, Outlook outlook) {
        if (!(outlook.change() instanceof Change.Reload reload)) {
            return false;
        }
        Proposal proposal = reload.proposal();
        DocumentChanges documents = proposal.documents();
        Set<String> paths = new HashSet<>(documents.removed());
        proposal.incoming().forEach(document -> paths.add(document.path()));
        return documents.moved().isEmpty() && Set.of(part.path()).containsAll(paths);
    }

    private List<Part> fitting(String what, String reason) {
        String sought = folded(what);
        List<Part> fitting = new ArrayList<>();
        try (KnowledgeView view = library.view()) {
            for (DocumentSummary document : library.documents()) {
                String path = document.origin().path();
                if (path.equals(what.strip())) {
                    return List.of(
                            new Part("", path, document.origin().provenance().title(), reason));
                }
                for (Statement statement : view.statements().ofDocument(path)) {
                    if (!sought.isEmpty() && folded(statement.words()).contains(sought)) {
                        fitting.add(new Part(statement.id(), path, statement.words(), reason));
                    }
                }
            }
        }
        return fitting;
    }

    private static String folded(String text) {
        return SPACES.splitAsStream(text.strip().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
