package org.attache.evidence;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.attache.evidence.coverage.Context;
import org.attache.icu.IcuSentences;
import org.attache.knowledge.SearchIndex;
import org.attache.lucene.LuceneIndex;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.Document;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.attache.source.Trust;
import org.attache.visit.InMemoryLedger;
import org.attache.visit.Visit;
import org.attache.visit.VisitExtractor;
import org.attache.visit.VisitLedger;
import org.jspecify.annotations.Nullable;

/** A few texts as knowledge: split into statements, searched by a real index, with a ledger of their visits. */
public final class Shelf implements KnowledgeView {

    private static final StatementSplitter SPLITTER = new StatementSplitter(new IcuSentences());

    private final LuceneIndex index;
    private Embedder embedder;
    private final List<Visit> visits = new ArrayList<>();
    private SearchIndex.@Nullable Reader reader;
    private long snapshot;

    public Shelf(Path folder) {
        embedder = new WordBag();
        index = LuceneIndex.open(folder, embedder.dimensions());
    }

    /** Takes in a press article, its visits included. */
    public Shelf with(String title, LocalDate published, String text) {
        return with(document(title, published, text, Trust.PRESS));
    }

    /** Takes in what a moderator states, its visits included. */
    public Shelf stated(LocalDate day, String text) {
        return with(document("Statement", day, text, Trust.MODERATOR));
    }

    private Shelf with(Document document) {
        visits.addAll(VisitExtractor.extract(document, take(document)));
        return this;
    }

    /** Takes in a text of which the ledger gets nothing. */
    public Shelf withWords(String title, String text) {
        take(document(title, LocalDate.of(2023, 12, 3), text, Trust.PRESS));
        return this;
    }

    /** Puts visits into the ledger. */
    public Shelf withVisits(Visit... more) {
        visits.addAll(List.of(more));
        return this;
    }

    private List<Statement> take(Document document) {
        List<Statement> statements = SPLITTER.split(document);
        List<Vector> vectors =
                embedder.statements(statements.stream().map(Statement::words).toList());
        List<SearchIndex.Entry> entries = new ArrayList<>();
        Context context = new Context(statements);
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            entries.add(new SearchIndex.Entry(statement, context.of(statement), vectors.get(i)));
        }
        index.update(new SearchIndex.State(++snapshot, Instant.EPOCH, embedder.model()), List.of(), entries.iterator());
        close();
        return statements;
    }

    private static Document document(String title, LocalDate published, String text, Trust trust) {
        Provenance provenance = new Provenance(
                title, "The Daily", null, published, Certainty.STATED, null, "en", trust, ZoneOffset.UTC);
        return new Document(new Origin(title + ".txt", provenance), "0".repeat(64), new Body.Prose(text));
    }

    @Override
    public long snapshot() {
        return snapshot;
    }

    @Override
    public StatementIndex statements() {
        SearchIndex.Reader open = reader == null ? index.reader() : reader;
        reader = open;
        return open;
    }

    @Override
    public VisitLedger visits() {
        return new InMemoryLedger(visits);
    }

    /** Puts another model to what is asked from now on. */
    public Shelf asking(Embedder other) {
        embedder = other;
        return this;
    }

    @Override
    public Embedder embedder() {
        return embedder;
    }

    /** Closes what was read; it opens again when it is read again. */
    @Override
    public void close() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
