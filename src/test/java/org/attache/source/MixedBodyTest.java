package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.attache.formats.table.TextWithRows;
import org.attache.icu.IcuSentences;
import org.attache.visit.Visit;
import org.attache.visit.VisitExtractor;
import org.junit.jupiter.api.Test;

/** Running text that is followed by rows. */
class MixedBodyTest {

    private static final Origin ORIGIN = new Origin(
            "a.eml",
            new Provenance(
                    "A",
                    null,
                    null,
                    LocalDate.of(2025, 4, 20),
                    Certainty.STATED,
                    null,
                    "en",
                    Trust.OTHER,
                    ZoneOffset.UTC));

    private static final ScheduleEntry ENTRY = new ScheduleEntry(
            "Dora Winn", null, "Latvia", "Riga", LocalDate.of(2025, 5, 4), LocalDate.of(2025, 5, 6), null);

    private static Document document(String prose, ScheduleEntry entry, String... rows) {
        TextWithRows text = new TextWithRows(new Body.Prose(prose));
        for (String row : rows) {
            text.add(row, entry);
        }
        return new Document(ORIGIN, "hash", text.body());
    }

    private static List<Statement> statements(Document document) {
        return new StatementSplitter(new IcuSentences()).split(document);
    }

    @Test
    void sentencesAndRowsAreStatementsWithTheirPlacesInTheText() {
        Document document = document("Dear all. Note this.", ENTRY, "Dora Winn: Latvia (Riga). Talks. Lunch.");
        assertThat(statements(document))
                .extracting(Statement::words)
                .containsExactly("Dear all.", "Note this.", "Dora Winn: Latvia (Riga). Talks. Lunch.");
        assertThat(statements(document))
                .allSatisfy(statement -> assertThat(document.text()
                                .substring(
                                        statement.quote().start(),
                                        statement.quote().end()))
                        .isEqualTo(statement.words()));
        assertThat(statements(document)).extracting(Statement::ordinal).containsExactly(0, 1, 2);
    }

    @Test
    void visitsComeFromBothAndHaveIdsOfTheirOwn() {
        Document document = document(
                "Minister Otto Brandt will visit Tartu on May 9, 2025.", ENTRY, "Dora Winn: Riga.", "Dora Winn, Riga.");
        List<Visit> visits = VisitExtractor.extract(document, statements(document));
        assertThat(visits)
                .extracting(visit -> visit.visitor().value())
                .containsExactly("Otto Brandt", "Dora Winn", "Dora Winn");
        assertThat(visits).extracting(Visit::id).doesNotHaveDuplicates();
    }

    @Test
    void rowThatSaysNothingNewIsLeftOut() {
        assertThat(document("Dear all.", ENTRY, "Dora Winn: Riga.", "Dora Winn: Riga.")
                        .text())
                .isEqualTo("Dear all.\n\nDora Winn: Riga.");
        assertThat(document("Dear all.", ENTRY).body()).isEqualTo(new Body.Prose("Dear all."));
    }
}
