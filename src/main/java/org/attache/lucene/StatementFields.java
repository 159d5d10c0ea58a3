package org.attache.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.attache.evidence.Surroundings;
import org.attache.knowledge.SearchIndex;
import org.attache.source.Origin;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * How a statement is laid out in the index, and how it is read back.
 *
 * <p>Statements are doc values, not stored fields: a hit is then one read from the mapped file, without decompressing
 * its neighbours. Origins are sorted doc values, which keep equal ones once.
 */
final class StatementFields {

    /** Rises when the layout changes; an index of another version is built again. */
    static final String VERSION = "6";

    static final String ID = "id";
    static final String PATH = "path";
    static final String WORDS = "words";
    static final String VECTOR = "vector";

    private static final String STATEMENT = "statement";
    private static final String ORDINAL = "ordinal";
    private static final String ORIGIN = "origin";

    /** An origin too long for sorted doc values, such as one with a whole abstract for its title. */
    private static final String LONG_ORIGIN = "long-origin";

    /** Left out where a statement stands for itself, as those of tables do. */
    private static final String SURROUNDINGS = "surroundings";

    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TERMS.freeze();
    }

    private StatementFields() {}

    static Document document(SearchIndex.Entry entry) {
        Statement statement = entry.statement();
        BytesRef origin = StatementBytes.of(statement.origin());
        Document document = new Document();
        document.add(new StringField(ID, statement.id(), Field.Store.NO));
        document.add(new StringField(PATH, statement.origin().path(), Field.Store.NO));
        document.add(new Field(WORDS, entry.surroundings().above().with(statement.words()), TERMS));
        document.add(
                new KnnFloatVectorField(VECTOR, entry.vector().components(), VectorSimilarityFunction.DOT_PRODUCT));
        document.add(new BinaryDocValuesField(STATEMENT, StatementBytes.of(statement)));
        document.add(new NumericDocValuesField(ORDINAL, statement.ordinal()));
        document.add(
                origin.length <= IndexWriter.MAX_TERM_LENGTH
                        ? new SortedDocValuesField(ORIGIN, origin)
                        : new BinaryDocValuesField(LONG_ORIGIN, origin));
        if (!entry.surroundings().equals(Surroundings.NONE)) {
            document.add(new BinaryDocValuesField(SURROUNDINGS, StatementBytes.of(entry.surroundings())));
        }
        return document;
    }

    /** What the statement of a document of a segment leans on. */
    static Surroundings surroundings(LeafReader segment, int document) throws IOException {
        BinaryDocValues surroundings = segment.getBinaryDocValues(SURROUNDINGS);
        return surroundings != null && surroundings.advanceExact(document)
                ? StatementBytes.surroundings(surroundings.binaryValue())
                : Surroundings.NONE;
    }

    /** The places of statements in their sources, without a look at the statements. */
    @FunctionalInterface
    interface Ordinals {
        int of(int document) throws IOException;
    }

    /** Those of a segment, to be asked for in rising order of its documents. */
    static Ordinals ordinals(LeafReader segment) throws IOException {
        NumericDocValues ordinals = segment.getNumericDocValues(ORDINAL);
        return document -> {
            Objects.requireNonNull(ordinals).advanceExact(document);
            return (int) ordinals.longValue();
        };
    }

    /** Reads origins by their numbers in a segment. */
    @FunctionalInterface
    interface Origins {
        Origin of(LeafReader segment, SortedDocValues all, int number) throws IOException;
    }

    /** Reads statements of a segment, to be asked for in rising order of its documents. For one thread. */
    static final class Rising {

        private final LeafReader segment;
        private final Origins read;
        private final BinaryDocValues statements;
        private final @Nullable SortedDocValues origins;
        private @Nullable BinaryDocValues longOrigins;

        /** The origin that was read last; the statements of a document mostly follow each other. */
        private @Nullable Origin last;

        private int number = -1;

        Rising(LeafReader segment, Origins read) throws IOException {
            this.segment = segment;
            this.read = read;
            this.statements = Objects.requireNonNull(segment.getBinaryDocValues(STATEMENT));
            this.origins = segment.getSortedDocValues(ORIGIN);
        }

        Statement of(int document) throws IOException {
            statements.advanceExact(document);
            return StatementBytes.statement(statements.binaryValue(), origin(document));
        }

        private Origin origin(int document) throws IOException {
            if (origins != null && origins.advanceExact(document)) {
                return origin(origins, origins.ordValue());
            }
            if (longOrigins == null) {
                longOrigins = Objects.requireNonNull(segment.getBinaryDocValues(LONG_ORIGIN));
            }
            longOrigins.advanceExact(document);
            return StatementBytes.origin(longOrigins.binaryValue());
        }

        private Origin origin(SortedDocValues all, int wanted) throws IOException {
            Origin known = last;
            if (known == null || number != wanted) {
                known = read.of(segment, all, wanted);
                last = known;
                number = wanted;
            }
            return known;
        }
    }
}
