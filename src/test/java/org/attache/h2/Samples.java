package org.attache.h2;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.attache.knowledge.PreparedDocument;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.Document;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.source.Writing;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Small documents to fill a store with. */
public final class Samples {

    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-01-15T10:00:00.123456789Z"));

    private Samples() {}

    /** A document of one statement for each of the sentences, whose hash follows from them. */
    public static PreparedDocument document(String path, List<Visit> visits, String... sentences) {
        return document(path, LocalDate.of(2023, 12, 3), visits, sentences);
    }

    public static PreparedDocument document(String path, LocalDate published, List<Visit> visits, String... sentences) {
        String text = String.join(" ", sentences);
        Origin origin = new Origin(
                path,
                new Provenance(
                        "Title of " + path,
                        "Foreign Office",
                        null,
                        published,
                        Certainty.INFERRED,
                        null,
                        "en",
                        Trust.OFFICIAL,
                        ZoneOffset.UTC));
        List<Statement> statements = new ArrayList<>();
        int start = 0;
        for (String sentence : sentences) {
            Quote quote = Quote.of(text, start, start + sentence.length());
            String speaker = statements.isEmpty() ? "Mumtaz Zahra Baloch" : null;
            statements.add(new Statement(
                    path + "#" + sentence,
                    origin,
                    statements.size(),
                    statements.size() / 2,
                    quote,
                    speaker,
                    writing(statements.size())));
            start += sentence.length() + 1;
        }
        String hash = Integer.toHexString(text.hashCode());
        return new PreparedDocument(new Document(origin, hash, new Body.Prose(text)), statements, visits);
    }

    /** Some of the statements are of messages, with and without a day and a sender. */
    private static @Nullable Writing writing(int statement) {
        return switch (statement) {
            case 1 -> new Writing(LocalDate.of(2024, 10, 7), "Siv Aune");
            case 2 -> new Writing(null, null);
            default -> null;
        };
    }

    public static PreparedDocument document(String path, String... sentences) {
        return document(path, List.of(), sentences);
    }
}
