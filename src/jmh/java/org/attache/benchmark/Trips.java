package org.attache.benchmark;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.attache.formats.FormatReader;
import org.attache.formats.file.ReadLimits;
import org.attache.jackson.JacksonData;
import org.attache.knowledge.Reading;
import org.attache.source.Body;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;

/**
 * Real trips, from a schedule table with its column map beside it: the system property {@code benchmark.trips}, else
 * {@code ../shared/knowledge-large/us-travels-abroad.csv}.
 */
public final class Trips {

    private Trips() {}

    static List<ScheduleEntry> entries() {
        return rows().stream()
                .map(Row::entry)
                .filter(Objects::nonNull)
                .filter(entry -> entry.country() != null && entry.purpose() != null && entry.start() != null)
                .toList();
    }

    /** The wording of every trip. */
    public static List<String> words() {
        return rows().stream().map(row -> row.quote().words()).distinct().toList();
    }

    static List<Row> rows() {
        Path file = Path.of(System.getProperty("benchmark.trips", "../shared/knowledge-large/us-travels-abroad.csv"))
                .toAbsolutePath()
                .normalize();
        FormatReader reader = new FormatReader(
                new JacksonData(), ReadLimits.DEFAULTS, () -> Instant.EPOCH.plusSeconds(2_000_000_000L));
        Reading reading = reader.read(
                Objects.requireNonNull(file.getParent()), file.getFileName().toString());
        if (reading instanceof Reading.Read read && read.document().body() instanceof Body.Rows table) {
            return table.rows();
        }
        throw new IllegalArgumentException(
                file + " cannot be used; name a schedule table with its column map by -Dbenchmark.trips=FILE");
    }
}
