package org.attache.moderation;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.attache.assistant.Answering;
import org.attache.evaluation.Report;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.knowledge.ReloadUnderWay;
import org.attache.knowledge.Snapshot;
import org.attache.moderation.gaps.Gap;
import org.attache.moderation.gaps.Gaps;
import org.attache.source.MalformedData;

/**
 * What moderators do with the knowledge, the same for every front: a change is looked at before it is made, and what
 * was done is kept. Whether somebody is a moderator is for the front to know. Thread-safe.
 */
public final class Moderation {

    private final Library library;
    private final Answering answering;
    private final GoldenRound golden;
    private final Hiding hiding;
    private final Additions additions;
    private final Heard heard;
    private final Outlooks outlooks;
    private final Audit audit;
    private final Surroundings surroundings;

    /**
     * What only those know who put the program together.
     *
     * @param writer who writes answers
     * @param storeBytes measures what the data folder takes on the disk
     * @param settings each with what holds, without secrets
     */
    public record Surroundings(String writer, LongSupplier storeBytes, List<String> settings) {
        public Surroundings {
            settings = List.copyOf(settings);
        }
    }

    /** @param answering answers golden questions, always in the same way */
    public Moderation(
            Library library,
            Answering answering,
            GoldenRound golden,
            Rehearsal rehearsal,
            Audit audit,
            HiddenParts hidden,
            Inbox inbox,
            OwnStatements own,
            Heard heard,
            Surroundings surroundings) {
        this.answering = answering;
        this.golden = golden;
        this.additions = new Additions(this, inbox, own, golden);
        this.hiding = new Hiding(library, this, hidden);
        this.library = library;
        this.heard = heard;
        this.outlooks =
                new Outlooks(library, answering, golden, new RecentRound(heard.questions(), golden::today), rehearsal);
        this.audit = audit;
        this.surroundings = surroundings;
    }

    /** How the knowledge stands. */
    public Status status() {
        try (KnowledgeView view = library.view()) {
            return new Status(
                    library.current(),
                    library.refused(),
                    library.isBehind(),
                    view.embedder().model(),
                    library.modelToAdopt(),
                    surroundings.writer(),
                    surroundings.storeBytes().getAsLong());
        }
    }

    /**
     * What taking the folder in would bring.
     *
     * @throws ReloadUnderWay if another reload has not ended
     * @throws KnowledgeUnavailable if the folder or the store cannot be read
     */
    public Outlook reload(Progress progress) {
        return outlooks.of(library.propose(progress), progress);
    }

    /**
     * What going back to the snapshot before the current one would bring.
     *
     * @throws KnowledgeUnavailable if there is none that holds anything
     */
    public Outlook goBack(Progress progress) {
        return outlooks.ofReturn(progress);
    }

    /**
     * Makes a change that was looked at, and notes who did.
     *
     * @param confirmed whether it is to be made although it makes an answer worse
     * @return the new current snapshot; empty where it is held back until that is confirmed
     * @throws ReloadUnderWay if the knowledge changed since it was looked at, or changes right now
     * @throws KnowledgeUnavailable if the store cannot be written; the old snapshot then stays
     */
    public Optional<Snapshot> make(Outlook outlook, boolean confirmed, String who, Progress progress) {
        if (outlook.isHeldBack() && !confirmed) {
            return Optional.empty();
        }
        Snapshot made = switch (outlook.change()) {
            case Change.Reload reload -> library.apply(reload.proposal(), progress);
            case Change.Return back -> returned(outlook, progress);
        };
        audit.note(who, word(outlook.change()), OutlookSummary.made(outlook, made));
        return Optional.of(made);
    }

    private Snapshot returned(Outlook outlook, Progress progress) {
        if (library.current().number() != outlook.base()) {
            throw new ReloadUnderWay("Another change came in between; propose again.");
        }
        return library.rollback(progress);
    }

    /** Notes that a change was looked at and is not made. */
    public void discard(Outlook outlook, String who) {
        audit.note(who, word(outlook.change()), "Discarded. " + OutlookSummary.of(outlook));
    }

    private static String word(Change change) {
        return switch (change) {
            case Change.Reload reload -> "reload";
            case Change.Return back -> "rollback";
        };
    }

    /** The settings, each with what holds, without secrets. */
    public List<String> settings() {
        return surroundings.settings();
    }

    /** Notes what a moderator makes of a gap; false where there is none of this number. */
    public boolean mark(Gaps gaps, long number, Gap.State state, String who) {
        boolean isThere = gaps.mark(number, state);
        if (isThere) {
            audit.note(who, "gap", "Gap " + number + " is " + state.word() + ".");
        }
        return isThere;
    }

    /** Takes what moderators hand in, and what they state themselves. */
    public Additions additions() {
        return additions;
    }

    /** What people thought of answers last, the newest first. */
    public List<Judged> judged(int limit, int skipped) {
        try (KnowledgeView view = library.view()) {
            return heard.feedback().newest(limit, skipped).stream()
                    .map(feedback -> Judged.of(feedback, view))
                    .toList();
        }
    }

    /** Takes documents and statements out of the knowledge and back in. */
    public Hiding hiding() {
        return hiding;
    }

    /**
     * How the golden questions are answered now.
     *
     * @throws MalformedData if their file cannot be used
     */
    public Report quality() {
        return golden.ask(golden.questions(), answering);
    }

    public Audit audit() {
        return audit;
    }
}
