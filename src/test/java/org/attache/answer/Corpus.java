package org.attache.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.icu.IcuSentences;
import org.attache.jackson.JacksonData;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.DataParser.Notation;
import org.attache.source.Document;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.attache.source.Trust;
import org.attache.visit.VisitExtractor;

/** Made-up news texts as evidence: of each text all statements, numbered in their order, and the visits it tells of. */
final class Corpus {

    private static final StatementSplitter SPLITTER = new StatementSplitter(new IcuSentences());
    private static final Path RESOURCES = Path.of("src/test/resources/org/attache");

    private Corpus() {}

    /** The texts of a file of the visits' tests. */
    static List<Evidence> visits(String file) {
        List<Evidence> texts = new ArrayList<>();
        for (Map<?, ?> fields : lines(RESOURCES.resolve("visit").resolve(file))) {
            texts.add(evidence(text(fields, "id"), LocalDate.parse(text(fields, "published")), text(fields, "text")));
        }
        return texts;
    }

    static Evidence evidence(String id, LocalDate published, String text) {
        Provenance provenance = new Provenance(
                "A report", "The Daily", null, published, Certainty.STATED, null, "en", Trust.PRESS, ZoneOffset.UTC);
        Document document = new Document(new Origin(id + ".txt", provenance), "0".repeat(64), new Body.Prose(text));
        List<Statement> statements = SPLITTER.split(document);
        List<NumberedStatement> numbered = new ArrayList<>();
        statements.forEach(
                statement -> numbered.add(new NumberedStatement(numbered.size() + 1, statement, Relevance.LEDGER)));
        return new Evidence(numbered, VisitExtractor.extract(document, statements), List.of());
    }

    static List<Map<?, ?>> lines(Path file) {
        try {
            List<Map<?, ?>> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                lines.add((Map<?, ?>) new JacksonData().parse(line, Notation.JSON));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Map<?, ?> fields, String key) {
        return value(fields, key).toString();
    }

    static Object value(Map<?, ?> fields, String key) {
        return Objects.requireNonNull(fields.get(key), key);
    }
}
