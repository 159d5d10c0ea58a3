package org.attache.knowledge;

import java.util.List;
import java.util.Optional;
import org.attache.evidence.KnowledgeView;
import org.attache.visit.Visit;

/**
 * The knowledge as the rest of the program uses it: askers take a view of the current snapshot, a reload proposes and
 * applies the next one. Thread-safe; one reload at a time, askers never wait for it.
 */
public interface Library extends AutoCloseable {

    /** The file in the knowledge folder that holds questions with their right answers, and is no document. */
    String QUESTIONS = "questions.jsonl";

    /** The current snapshot, held open for one question. */
    KnowledgeView view();

    Snapshot current();

    /** The documents of the current snapshot in the order of their paths. */
    List<DocumentSummary> documents();

    /** The visits that one document of the current snapshot tells of, in its order; empty where there is none. */
    List<Visit> visitsOf(String path);

    /** Files of the folder that the last reload refused, with the reason. */
    List<Reading.Refused> refused();

    /** Pairs of documents of the current snapshot that say nearly the same. */
    List<NearCopy> nearCopies();

    /**
     * A fingerprint of the folder as it is now; it changes whenever a file comes, goes or is written to. Where the file
     * system only knows times that programs can set, a file that was given its old size and time back goes unnoticed;
     * {@link #propose} reads every file and notices that too.
     */
    String folder();

    /** Whether what is stored answers without anything being written first. */
    boolean isSearchable();

    /** Whether the folder differs from what was last taken in or rolled back, by its fingerprint. */
    boolean isBehind();

    /**
     * Compares the folder with the current snapshot and says what a reload would change.
     *
     * @throws ReloadUnderWay if another reload has not ended
     * @throws KnowledgeUnavailable if the folder or the store cannot be read
     */
    Proposal propose(Progress progress);

    /**
     * Embeds what a proposal brings, so that trying it and applying it need not. Nothing that answers changes.
     *
     * @throws ReloadUnderWay if another reload has not ended
     * @throws KnowledgeUnavailable if the model or the store cannot be used
     */
    void prepare(Proposal proposal, Progress progress);

    /**
     * Makes the next snapshot from a proposal and swaps it in; all or nothing.
     *
     * @return the new current snapshot; the old one where the proposal is empty
     * @throws ReloadUnderWay if another reload has not ended, or changed the snapshot that the proposal compared with
     * @throws KnowledgeUnavailable if the store cannot be written; the old snapshot then stays
     */
    Snapshot apply(Proposal proposal, Progress progress);

    /**
     * Takes the folder in where it changed.
     *
     * @return what was applied; empty where nothing had changed
     */
    default Optional<Proposal> refresh(Progress progress) {
        if (!isBehind()) {
            return Optional.empty();
        }
        Proposal proposal = propose(progress);
        apply(proposal, progress);
        return Optional.of(proposal);
    }

    /** The chosen embedding model, where answers still come from the index of the one before. */
    Optional<String> modelToAdopt();

    /**
     * Embeds every statement with the chosen model, builds its index, and lets it answer from then on in one step.
     * Meanwhile answers come from the index of the model before, and reloads are possible. What was embedded is kept
     * even where this breaks off.
     *
     * @return whether the chosen model answers now; it does not where the library was closed meanwhile
     * @throws KnowledgeUnavailable if the model cannot be used or the index cannot be written
     */
    boolean adoptModel(Progress progress);

    /**
     * Waits until many statements have come in that are not linked with their neighbours, and links them, which takes
     * long. Questions are answered meanwhile; their searches take a little longer until then. A reload breaks it off,
     * and the next call begins anew.
     *
     * @return false once the library is closed
     * @throws KnowledgeUnavailable if the index cannot be written
     */
    boolean linkNeighbours(Progress progress);

    /**
     * Returns to the snapshot before the current one, and when called again to the one before that; three snapshots are
     * kept. The folder is then not taken in by itself until it changes again.
     *
     * @throws ReloadUnderWay if another reload has not ended
     * @throws KnowledgeUnavailable if there is none that holds anything
     */
    Snapshot rollback(Progress progress);

    @Override
    void close();
}
