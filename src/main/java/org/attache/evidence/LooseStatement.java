package org.attache.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.jspecify.annotations.Nullable;

/**
 * A statement that stands in no document of the knowledge.
 *
 * @param words not blank
 * @param speaker who says it, where that is known
 * @param published the day its document appeared; null where that is not known
 * @param title what its document is called; null where that is not known
 */
public record LooseStatement(
        String words,
        @Nullable String speaker,
        @Nullable LocalDate published,
        @Nullable String title) {

    /** The statements as evidence, numbered in their order from 1, each from a document of its own. */
    public static Evidence evidence(List<LooseStatement> statements) {
        return new Evidence(
                IntStream.rangeClosed(1, statements.size())
                        .mapToObj(number -> statements.get(number - 1).numbered(number))
                        .toList(),
                List.of(),
                List.of());
    }

    private NumberedStatement numbered(int number) {
        String path = "statement-" + number;
        Provenance provenance = new Provenance(
                title == null ? "" : title,
                null,
                null,
                published,
                published == null ? Certainty.UNKNOWN : Certainty.STATED,
                null,
                "en",
                Trust.OTHER,
                ZoneOffset.UTC);
        return new NumberedStatement(
                number,
                new Statement(path, new Origin(path, provenance), 0, 0, Quote.of(words, 0, words.length()), speaker),
                Relevance.beside(Double.NaN));
    }
}
