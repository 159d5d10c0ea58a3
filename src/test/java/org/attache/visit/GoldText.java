package org.attache.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.jackson.JacksonData;
import org.attache.source.DataParser.Notation;

/** A short news text of made-up facts with the visits that it tells of. */
record GoldText(String id, LocalDate published, String text, List<GoldVisit> visits) {

    /** The texts of a file beside this class. */
    static List<GoldText> read(String file) {
        try (InputStream stream = Objects.requireNonNull(GoldText.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(GoldText::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldText parse(String line) {
        Map<?, ?> fields = (Map<?, ?>) new JacksonData().parse(line, Notation.JSON);
        List<GoldVisit> visits = ((List<?>) field(fields, "visits"))
                .stream().map(visit -> GoldVisit.of((Map<?, ?>) visit)).toList();
        return new GoldText(
                field(fields, "id").toString(),
                LocalDate.parse(field(fields, "published").toString()),
                field(fields, "text").toString(),
                visits);
    }

    private static Object field(Map<?, ?> fields, String key) {
        return Objects.requireNonNull(fields.get(key), key);
    }

    /** The visits that the program finds. */
    List<Visit> found() {
        return Extraction.of(published, text);
    }
}
