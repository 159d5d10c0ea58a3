package org.attache.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.attache.evidence.Recent;
import org.attache.evidence.Surroundings;
import org.attache.source.Statement;

/** Reads statements, each once of those that searches come upon again and again. Thread-safe. */
final class ReadStatements {

    /** Each takes a kilobyte or two. */
    private static final int REMEMBERED = 2_000;

    private final Recent<Place, Told> recent = new Recent<>(REMEMBERED);

    /** A statement with what it leans on. */
    record Told(Statement statement, Surroundings surroundings) {}

    /** Where a statement stands; what stands there never changes. */
    private record Place(Object segment, int document) {}

    Told of(LeafReader segment, int document) throws IOException {
        Place place =
                new Place(Objects.requireNonNull(segment.getCoreCacheHelper()).getKey(), document);
        Told known = recent.known(place);
        if (known != null) {
            return known;
        }
        Told told = new Told(StatementFields.read(segment, document), StatementFields.surroundings(segment, document));
        recent.keep(place, told);
        return told;
    }
}
