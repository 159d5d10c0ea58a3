package org.attache.answer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attache.english.Thesaurus;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.jspecify.annotations.Nullable;

/** Statements and verified answers for tests; the answers pass the real verifier. */
public final class Answers {

    private Answers() {}

    /** What is known of a document: its title, and an inferred day of publication. */
    public static Provenance titled(String title) {
        return provenance(title, "The Daily", LocalDate.of(2023, 12, 3), Certainty.INFERRED, null);
    }

    public static Provenance provenance(
            String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            Certainty certainty,
            @Nullable String url) {
        return new Provenance(title, publisher, null, published, certainty, url, "en", Trust.PRESS, ZoneOffset.UTC);
    }

    public static Statement statement(Provenance provenance, String words) {
        String path = provenance.title() + ".txt";
        String id = UUID.nameUUIDFromBytes((path + words).getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Statement(id, new Origin(path, provenance), 0, 0, Quote.of(words, 0, words.length()), null);
    }

    /** Statements as evidence, numbered from 1. */
    public static List<NumberedStatement> numbered(Statement... statements) {
        return IntStream.range(0, statements.length)
                .mapToObj(i -> new NumberedStatement(i + 1, statements[i], Relevance.LEDGER))
                .toList();
    }

    /** An answer that quotes each statement in a sentence of its own. */
    public static VerifiedAnswer quoting(Statement... statements) {
        return quoting(List.of(), statements);
    }

    public static VerifiedAnswer quoting(List<String> notes, Statement... statements) {
        List<DraftSentence> sentences = new ArrayList<>();
        for (NumberedStatement numbered : numbered(statements)) {
            sentences.add(new DraftSentence(numbered.statement().words(), List.of(numbered.number())));
        }
        Evidence evidence = new Evidence(numbered(statements), List.of(), List.of());
        return new CitationVerifier(Thesaurus.NONE)
                .verify(new Draft(sentences), evidence, "quoting", notes, again -> {}, held -> {})
                .orElseThrow(() -> new IllegalArgumentException("no sentence passes the checks"));
    }
}
