package org.attache.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.attache.evidence.Recent;
import org.attache.evidence.Surroundings;
import org.attache.source.Origin;
import org.attache.source.Statement;

/** Reads statements, each once of those that searches come upon again and again. Thread-safe. */
final class ReadStatements {

    /** Each takes a kilobyte or two. */
    private static final int REMEMBERED = 2_000;

    private static final int ORIGINS = 500;

    private final Recent<Place, Told> recent = new Recent<>(REMEMBERED);

    /** Statements of one document share what is known of it. */
    private final Recent<Place, Origin> origins = new Recent<>(ORIGINS);

    /** A statement with what it leans on. */
    record Told(Statement statement, Surroundings surroundings) {}

    /** Where a statement or an origin stands; what stands there never changes. */
    private record Place(Object segment, int number) {}

    Told of(LeafReader segment, int document) throws IOException {
        Place place = new Place(key(segment), document);
        Told known = recent.known(place);
        if (known != null) {
            return known;
        }
        Told told = new Told(anew(segment, document), StatementFields.surroundings(segment, document));
        recent.keep(place, told);
        return told;
    }

    /** The same without what it leans on, and without remembering it. */
    Statement anew(LeafReader segment, int document) throws IOException {
        return rising(segment).of(document);
    }

    /** The same for many of one segment. */
    StatementFields.Rising rising(LeafReader segment) throws IOException {
        return new StatementFields.Rising(segment, this::origin);
    }

    private Origin origin(LeafReader segment, SortedDocValues all, int number) throws IOException {
        Place place = new Place(key(segment), number);
        Origin known = origins.known(place);
        if (known != null) {
            return known;
        }
        Origin read = StatementBytes.origin(all.lookupOrd(number));
        origins.keep(place, read);
        return read;
    }

    private static Object key(LeafReader segment) {
        return Objects.requireNonNull(segment.getCoreCacheHelper()).getKey();
    }
}
