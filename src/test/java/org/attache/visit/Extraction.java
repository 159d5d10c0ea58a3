package org.attache.visit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.attache.english.Thesaurus;
import org.attache.icu.IcuSentences;
import org.attache.source.Allowance;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.Document;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.attache.source.Trust;
import org.attache.wordnet.WordNet;
import org.jspecify.annotations.Nullable;

/** Takes a text the way that documents take, from words to visits. */
final class Extraction {

    private static final StatementSplitter SPLITTER = new StatementSplitter(new IcuSentences());
    private static final Thesaurus WORDS = new WordNet();

    private Extraction() {}

    static Document document(@Nullable LocalDate published, String text) {
        Provenance provenance = new Provenance(
                "A text",
                null,
                null,
                published,
                published == null ? Certainty.UNKNOWN : Certainty.STATED,
                null,
                "en",
                Trust.PRESS,
                ZoneOffset.UTC);
        return new Document(new Origin("text.txt", provenance), "0".repeat(64), new Body.Prose(text));
    }

    static List<Statement> statements(@Nullable LocalDate published, String text) {
        return SPLITTER.split(document(published, text));
    }

    static List<Visit> of(@Nullable LocalDate published, String text) {
        Document document = document(published, text);
        return VisitExtractor.extract(
                document,
                SPLITTER.split(document),
                SPLITTER.labels(document, Allowance.UNLIMITED),
                Allowance.UNLIMITED,
                WORDS);
    }

    /** The visits that a text of Wednesday, May 1, 2024 tells of, as {@link Shown} writes them. */
    static List<String> shown(String text) {
        return of(LocalDate.of(2024, 5, 1), text).stream().map(Shown::of).toList();
    }
}
