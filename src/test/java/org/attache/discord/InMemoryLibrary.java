package org.attache.discord;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.ReloadUnderWay;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.difference.DocumentChanges;
import org.attache.knowledge.difference.StatementChanges;
import org.attache.knowledge.difference.VisitChanges;
import org.attache.visit.Visit;

/**
 * A library that holds what it is given; a reload finds the given proposal and counts. It waits at the gate: a reload
 * that changes something when it is applied, and one that does not when it is proposed.
 */
public record InMemoryLibrary(
        List<DocumentSummary> documents,
        Proposal proposal,
        AtomicInteger reloads,
        CountDownLatch gate,
        List<Progress> heard)
        implements Library {

    InMemoryLibrary(List<DocumentSummary> documents, Proposal proposal, AtomicInteger reloads, CountDownLatch gate) {
        this(documents, proposal, reloads, gate, new CopyOnWriteArrayList<>());
    }

    /** Says how far the reload is that is under way. */
    void advance(String task, long done, long total) {
        heard.forEach(progress -> progress.advanced(task, done, total));
    }

    public static final Proposal NOTHING = proposal(List.of(), List.of());

    public static InMemoryLibrary of(List<DocumentSummary> documents, Proposal proposal) {
        return new InMemoryLibrary(documents, proposal, new AtomicInteger(), new CountDownLatch(0));
    }

    /** What a folder comes to that lost documents and holds files that cannot be read. */
    static Proposal proposal(List<String> removed, List<Reading.Refused> refused) {
        return new Proposal(
                1,
                "folder",
                new DocumentChanges(List.of(), List.of(), List.of(), removed, List.of(), 4),
                refused,
                new StatementChanges(List.of(), List.of()),
                VisitChanges.NONE,
                List.of());
    }

    @Override
    public String folder() {
        return "folder";
    }

    @Override
    public KnowledgeView view() {
        throw new KnowledgeUnavailable(KnowledgeUnavailable.Kind.MISSING, "Nothing here is searched.", null);
    }

    @Override
    public Snapshot current() {
        return new Snapshot(1 + reloads.get(), Instant.EPOCH, documents.size(), 20, 3);
    }

    @Override
    public List<Visit> visitsOf(String path) {
        return List.of();
    }

    @Override
    public List<Reading.Refused> refused() {
        return proposal.refused();
    }

    @Override
    public List<NearCopy> nearCopies() {
        return List.of();
    }

    @Override
    public boolean isSearchable() {
        return false;
    }

    @Override
    public boolean isBehind() {
        return !proposal.isEmpty();
    }

    @Override
    public Proposal propose(Progress progress) {
        if (reloads.get() > 0 && gate.getCount() > 0) {
            throw new ReloadUnderWay("another reload has not ended");
        }
        if (proposal.isEmpty()) {
            awaitGate();
        }
        return proposal;
    }

    @Override
    public void prepare(Proposal taken, Progress progress) {}

    @Override
    public Snapshot apply(Proposal taken, Progress progress) {
        heard.add(progress);
        reloads.incrementAndGet();
        awaitGate();
        return current();
    }

    private void awaitGate() {
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<String> modelToAdopt() {
        return Optional.empty();
    }

    @Override
    public boolean adoptModel(Progress progress) {
        return true;
    }

    @Override
    public boolean linkNeighbours(Progress progress) {
        return false;
    }

    @Override
    public Snapshot rollback(Progress progress) {
        throw new KnowledgeUnavailable(KnowledgeUnavailable.Kind.MISSING, "There is no snapshot to go back to.", null);
    }

    @Override
    public void close() {}
}
