package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.h2.Samples.day;
import static org.attache.h2.Samples.visit;

import java.nio.file.Path;
import java.util.List;
import org.attache.dates.DateRange;
import org.attache.visit.LedgerName;
import org.attache.visit.Visit;
import org.attache.visit.VisitLedger;
import org.attache.visit.VisitQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final Visit WEST = visit("Tom West", "Pakistan", "Islamabad", day("2023-12-07"), day("2023-12-09"));
    private static final Visit NOYES = visit("Julieta Valls Noyes", "Pakistan", day("2023-12-04"), null);
    private static final Visit HORST = visit("Elizabeth Horst", "Qatar", null, day("2023-12-09"));
    private static final Visit ENVOY = visit("Envoy", "Qatar", day("2023-01-01"), day("2024-12-31"));
    private static final Visit UNDATED = visit("Aaron Past", null, null, null);

    @TempDir
    Path data;

    private H2Knowledge store;

    @BeforeEach
    void open() {
        store = H2Knowledge.open(data, Samples.CLOCK).store();
        store.apply(
                List.of(
                        Samples.document("a.txt", List.of(WEST, UNDATED), "Sentence."),
                        Samples.document("b.txt", List.of(ENVOY, HORST, NOYES), "Sentence.")),
                List.of(),
                List.of(),
                "");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private VisitLedger ledger() {
        return store.ledger(store.current().number());
    }

    private List<Visit> during(String first, String last) {
        return ledger().find(query(new DateRange(day(first), day(last))));
    }

    private static VisitQuery query(@Nullable DateRange during) {
        return new VisitQuery(List.of(), List.of(), List.of(), during, 100);
    }

    @Test
    void visitsComeByStartThenVisitorWithUnknownStartsLast() {
        assertThat(ledger().find(VisitQuery.all(100))).containsExactly(ENVOY, NOYES, WEST, UNDATED, HORST);
        assertThat(ledger().find(VisitQuery.all(2))).containsExactly(ENVOY, NOYES);
        assertThat(store.current().visits()).isEqualTo(5);
    }

    @Test
    void visitsAreFoundByAnyKnownDay() {
        assertThat(during("2023-12-08", "2023-12-08")).containsExactly(ENVOY, WEST);
        assertThat(during("2023-12-09", "2023-12-20")).containsExactly(ENVOY, WEST, HORST);
        assertThat(during("2023-12-01", "2023-12-04")).containsExactly(ENVOY, NOYES);
        assertThat(during("2025-01-01", "2025-12-31")).isEmpty();
        assertThat(during("2022-01-01", "2022-12-31")).isEmpty();
    }

    @Test
    void eachPartOfAQueryNarrows() {
        VisitQuery query = new VisitQuery(
                List.of("Tom West", "Envoy"), List.of("Pakistan"), List.of(), DateRange.on(day("2023-12-07")), 10);

        assertThat(ledger().find(query)).containsExactly(WEST);
        assertThat(ledger().find(new VisitQuery(List.of("Tom"), List.of(), List.of(), null, 10)))
                .isEmpty();
        assertThat(ledger().find(new VisitQuery(List.of(), List.of(), List.of("Islamabad"), null, 10)))
                .containsExactly(WEST);
        assertThat(ledger().find(new VisitQuery(List.of(), List.of("Qatar", "Pakistan"), List.of(), null, 10)))
                .containsExactly(ENVOY, NOYES, WEST, HORST);
    }

    @Test
    void namesAreFoundByAFoldedWordInAnyField() {
        assertThat(ledger().namesWith("west")).containsExactly(new LedgerName(LedgerName.Kind.VISITOR, "Tom West"));
        assertThat(ledger().namesWith("pakistan")).containsExactly(new LedgerName(LedgerName.Kind.COUNTRY, "Pakistan"));
        assertThat(ledger().namesWith("islamabad")).containsExactly(new LedgerName(LedgerName.Kind.PLACE, "Islamabad"));
        assertThat(ledger().namesWith("wes")).isEmpty();
    }

    @Test
    void anotherSnapshotHasItsOwnVisitsAndNames() {
        store.apply(List.of(), List.of("a.txt"), List.of(), "");

        assertThat(ledger().namesWith("west")).isEmpty();
        assertThat(ledger().find(VisitQuery.all(10))).containsExactly(ENVOY, NOYES, HORST);
        assertThat(store.ledger(1).namesWith("west")).hasSize(1);
        assertThat(store.ledger(1).find(VisitQuery.all(10))).contains(WEST);
    }

    @Test
    void metacharactersOfSqlAreData() {
        String name = "Robert'); DROP TABLE visit;-- %_ \" \\ ? \u0000 ' OR '1'='1";
        Visit visit = visit(name, "'", "\"", day("2024-01-01"), null);
        store.apply(
                List.of(Samples.document("x'; --.txt", List.of(visit), "It's \"here\"; --")),
                List.of(),
                List.of(),
                "'");

        assertThat(ledger().find(new VisitQuery(List.of(name), List.of("'"), List.of("\""), null, 10)))
                .containsExactly(visit);
        assertThat(ledger().find(new VisitQuery(List.of("' OR '1'='1"), List.of(), List.of(), null, 10)))
                .isEmpty();
        assertThat(ledger().find(new VisitQuery(List.of("%"), List.of(), List.of(), null, 10)))
                .isEmpty();
        assertThat(ledger().namesWith("drop")).containsExactly(new LedgerName(LedgerName.Kind.VISITOR, name));
        assertThat(store.statementsOf(2, "x'; --.txt")).hasSize(1);
    }
}
