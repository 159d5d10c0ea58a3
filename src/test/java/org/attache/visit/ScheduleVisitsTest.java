package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.Document;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.attache.source.Trust;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visits of a table: one a row, as the columns have them. */
class ScheduleVisitsTest {

    private static final LocalDate MAY_6 = LocalDate.of(2024, 5, 6);

    @Test
    void rowIsAVisitWithTheFieldsOfItsColumns() {
        List<Visit> visits = visits(entry("Ana Ruiz", "Minister", "Norway", "Oslo", MAY_6, MAY_6.plusDays(2), "Talks"));

        assertThat(visits).singleElement().satisfies(visit -> {
            assertThat(Shown.of(visit))
                    .isEqualTo("Ana Ruiz | Minister | Oslo | Norway | 2024-05-06..2024-05-08 | PLANNED");
            assertThat(Shown.known(visit.purpose())).isEqualTo("Talks");
            assertThat(visit.evidence()).hasSize(1);
        });
    }

    @Test
    void columnsThatAreEmptyAreNotKnown() {
        assertThat(visits(entry("Ana Ruiz", " ", "Norway", null, null, null, "")))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(Shown.of(visit)).isEqualTo("Ana Ruiz | - | - | Norway | -..- | PLANNED");
                    assertThat(visit.purpose()).isNull();
                });
    }

    @Test
    void rowWithoutAVisitorIsNoVisit() {
        assertThat(visits(entry("", null, "Norway", "Oslo", MAY_6, MAY_6, null)))
                .isEmpty();
    }

    @Test
    void visitThatEndedBeforeTheTableAppearedIsCompleted() {
        LocalDate before = LocalDate.of(2024, 4, 30);

        assertThat(visits(entry("Ana Ruiz", null, "Norway", "Oslo", before, before, null)))
                .extracting(visit -> visit.status().value())
                .containsExactly(Status.COMPLETED);
        assertThat(visits(entry("Ana Ruiz", null, "Norway", "Oslo", before, MAY_6, null)))
                .extracting(visit -> visit.status().value())
                .containsExactly(Status.PLANNED);
    }

    @Test
    void rowSaysItselfThatItWasCalledOff() {
        assertThat(visits(entry("Ana Ruiz", null, "Norway", "Oslo", MAY_6, MAY_6, "Cancelled because of snow")))
                .extracting(visit -> visit.status().value())
                .containsExactly(Status.CANCELLED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks; Cancelled: no",
                "not cancelled",
                "Talks; cancelled: false; confirmed: true",
                "Postponed: –"
            })
    void rowThatDeniesThatItWasCalledOffIsPlanned(String remarks) {
        assertThat(visits(entry("Ana Ruiz", null, "Norway", "Oslo", MAY_6, MAY_6, remarks)))
                .extracting(visit -> visit.status().value())
                .containsExactly(Status.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No talks. Cancelled.", "Cancelled: yes", "cancelled: true", "Not by sea; cancelled: snow"})
    void denialOfSomethingElseLeavesItCalledOff(String remarks) {
        assertThat(visits(entry("Ana Ruiz", null, "Norway", "Oslo", MAY_6, MAY_6, remarks)))
                .extracting(visit -> visit.status().value())
                .containsExactly(Status.CANCELLED);
    }

    @Test
    void rowsThatAreAlikeAreVisitsOfTheirOwn() {
        ScheduleEntry entry = entry("Ana Ruiz", null, "Norway", "Oslo", MAY_6, MAY_6, null);

        assertThat(visits(entry, entry)).extracting(Visit::id).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void rowsOfATableInATextAreVisitsBesideThoseOfItsSentences() {
        String row = "Visitor: Ana Ruiz; City: Bergen; Day: 2024-05-06";
        String text = "Minister Tor Lund will visit Oslo on May 9, 2024.\n\n| " + row + " |";
        Document told = Extraction.document(LocalDate.of(2024, 4, 1), text);
        Row entered = new Row(
                Quote.of(text, text.indexOf(row), text.indexOf(row) + row.length()),
                entry("Ana Ruiz", null, null, "Bergen", MAY_6, null, null));
        Document document = new Document(told.origin(), told.hash(), new Body.Prose(text, List.of(), List.of(entered)));

        assertThat(VisitExtractor.extract(document, Extraction.statements(LocalDate.of(2024, 4, 1), text)))
                .extracting(
                        visit -> visit.visitor().value(),
                        visit -> Objects.requireNonNull(visit.place()).value())
                .containsExactly(tuple("Ana Ruiz", "Bergen"), tuple("Tor Lund", "Oslo"));
    }

    private static List<Visit> visits(ScheduleEntry... entries) {
        StringBuilder text = new StringBuilder();
        List<Row> rows = new ArrayList<>();
        for (ScheduleEntry entry : entries) {
            int start = text.length();
            text.append("Row ").append(rows.size()).append(": ").append(entry.purpose());
            rows.add(new Row(Quote.of(text.toString(), start, text.length()), entry));
            text.append('\n');
        }
        Provenance provenance = new Provenance(
                "A table",
                null,
                null,
                LocalDate.of(2024, 5, 1),
                Certainty.STATED,
                null,
                "en",
                Trust.OFFICIAL,
                ZoneOffset.UTC);
        Document document =
                new Document(new Origin("table.csv", provenance), "0".repeat(64), new Body.Rows(text.toString(), rows));
        List<Statement> statements = new StatementSplitter(words -> new int[0]).split(document);
        return VisitExtractor.extract(document, statements);
    }

    private static ScheduleEntry entry(
            String visitor,
            @Nullable String role,
            @Nullable String country,
            @Nullable String place,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String purpose) {
        return new ScheduleEntry(visitor, role, country, place, start, end, purpose);
    }
}
