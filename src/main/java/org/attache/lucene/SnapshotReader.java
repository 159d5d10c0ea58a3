package org.attache.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.attache.evidence.Hit;
import org.attache.evidence.Recent;
import org.attache.evidence.StatementSearch;
import org.attache.evidence.Surroundings;
import org.attache.knowledge.SearchIndex;
import org.attache.source.Statement;

/** The statements of one commit; Lucene keeps its files until this is closed. */
final class SnapshotReader implements SearchIndex.Reader {

    /** Statements of an answer, and of a page of a schedule. */
    private static final int FEW = 500;

    /** A word of more pieces is none; the index takes a limited number of them. */
    private static final int PIECES = 64;

    private final SearcherManager searchers;
    private final CommitSearcher searcher;
    private final EnglishWords english;
    private final ReadStatements read;
    private final Faults faults;
    /** What the statements lean on that were given out last, and are soon asked about. */
    private final Recent<Statement, Surroundings> given = new Recent<>(FEW);

    private final AtomicBoolean closed = new AtomicBoolean();

    SnapshotReader(SearcherManager searchers, EnglishWords english, ReadStatements read, Faults faults)
            throws IOException {
        this.searchers = searchers;
        this.searcher = (CommitSearcher) searchers.acquire();
        this.english = english;
        this.read = read;
        this.faults = faults;
    }

    @Override
    public long snapshot() {
        return searcher.state().snapshot();
    }

    @Override
    public List<Hit> search(StatementSearch search) {
        return faults.reading(() -> {
            List<Hit> hits = new ArrayList<>();
            for (HybridSearch.Found found : new HybridSearch(searcher, english).find(search)) {
                hits.add(new Hit(statement(found.document()), found.score(), found.bm25(), found.cosine()));
            }
            return hits;
        });
    }

    @Override
    public List<Statement> byId(List<String> ids) {
        return faults.reading(() -> {
            List<Placed> found = new ArrayList<>();
            for (SegmentIds segment : SegmentIds.of(searcher.getIndexReader())) {
                List<Placed.At> places = new ArrayList<>();
                for (int i = 0; i < ids.size(); i++) {
                    int place = i;
                    Postings.forEach(
                            segment.segment(),
                            segment.postings(ids.get(i)),
                            document -> places.add(new Placed.At(place, document)));
                }
                // So many would crowd out what searches come upon again and again.
                found.addAll(
                        ids.size() <= FEW ? remembered(segment.segment(), places) : anew(segment.segment(), places));
            }
            found.sort(Comparator.comparingInt(Placed::place));
            return found.stream().map(Placed::statement).toList();
        });
    }

    /** A statement with its place among those that were asked for. */
    private record Placed(int place, Statement statement) {

        /** Where such a statement stands in its segment. */
        private record At(int place, int document) {}
    }

    private List<Placed> remembered(LeafReader segment, List<Placed.At> places) throws IOException {
        List<Placed> found = new ArrayList<>();
        for (Placed.At at : places) {
            found.add(new Placed(at.place(), read.of(segment, at.document()).statement()));
        }
        return found;
    }

    private List<Placed> anew(LeafReader segment, List<Placed.At> places) throws IOException {
        StatementFields.Rising rising = read.rising(segment);
        places.sort(Comparator.comparingInt(Placed.At::document));
        List<Placed> found = new ArrayList<>();
        for (Placed.At at : places) {
            found.add(new Placed(at.place(), rising.of(at.document())));
        }
        return found;
    }

    @Override
    public List<Statement> ofDocument(String path) {
        return faults.reading(() -> {
            List<Statement> statements = new ArrayList<>();
            // Not remembered: a table would crowd out the others.
            forEach(
                    new Term(StatementFields.PATH, path),
                    (segment, document) -> statements.add(read.anew(segment, document)));
            statements.sort(Comparator.comparingInt(Statement::ordinal));
            return statements;
        });
    }

    @Override
    public int length(String path) {
        return faults.reading(() -> {
            int length = 0;
            for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
                length += Postings.live(context.reader(), new Term(StatementFields.PATH, path));
            }
            return length;
        });
    }

    @Override
    public List<Statement> near(Statement statement, int before, int behind) {
        return faults.reading(() -> {
            List<Statement> near = new ArrayList<>();
            for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
                LeafReader segment = context.reader();
                StatementFields.Ordinals ordinals = StatementFields.ordinals(segment);
                Postings.forEach(
                        segment,
                        new Term(StatementFields.PATH, statement.origin().path()),
                        document -> {
                            int away = ordinals.of(document) - statement.ordinal();
                            if (away != 0 && away >= -before && away <= behind) {
                                near.add(statement(segment, document));
                            }
                        });
            }
            near.sort(Comparator.comparingInt(Statement::ordinal));
            return near;
        });
    }

    @Override
    public Surroundings around(Statement statement) {
        Surroundings known = given.known(statement);
        if (known != null) {
            return known;
        }
        return faults.reading(() -> {
            List<Surroundings> found = new ArrayList<>();
            forEach(new Term(StatementFields.ID, statement.id()), (segment, document) -> {
                ReadStatements.Told told = read.of(segment, document);
                if (told.statement().equals(statement)) {
                    found.add(told.surroundings());
                }
            });
            return found.isEmpty() ? Surroundings.NONE : found.getFirst();
        });
    }

    @Override
    public int frequency(String word) {
        return faults.reading(() -> {
            Set<String> terms = new LinkedHashSet<>(english.terms(word));
            if (terms.size() > PIECES) {
                return 0;
            }
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (String term : terms) {
                all.add(new TermQuery(new Term(StatementFields.WORDS, term)), BooleanClause.Occur.MUST);
            }
            return searcher.count(all.build());
        });
    }

    @Override
    public int size() {
        return searcher.getIndexReader().numDocs();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            faults.reading(() -> {
                searchers.release(searcher);
                return true;
            });
        }
    }

    private Statement statement(int document) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        return statement(segment.reader(), document - segment.docBase);
    }

    private Statement statement(LeafReader segment, int document) throws IOException {
        ReadStatements.Told told = read.of(segment, document);
        given.keep(told.statement(), told.surroundings());
        return told.statement();
    }

    @FunctionalInterface
    private interface Reading {
        void of(LeafReader segment, int document) throws IOException;
    }

    private void forEach(Term term, Reading reading) throws IOException {
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            LeafReader segment = context.reader();
            Postings.forEach(segment, term, document -> reading.of(segment, document));
        }
    }
}
