package org.attache.h2.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.visit.SampleVisits.day;
import static org.attache.visit.SampleVisits.visit;

import java.nio.file.Path;
import java.util.List;
import org.attache.h2.H2Knowledge;
import org.attache.h2.Samples;
import org.attache.visit.Visit;
import org.attache.visit.VisitLedger;
import org.attache.visit.VisitLedgerContract;
import org.attache.visit.VisitQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest extends VisitLedgerContract {

    @TempDir
    Path data;

    private H2Knowledge store;

    @BeforeEach
    void open() {
        store = H2Knowledge.open(data, Samples.CLOCK).store();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected VisitLedger ledger(List<Visit> visits) {
        take("a.txt", visits);
        return store.ledger(store.current().number());
    }

    private void take(String path, List<Visit> visits) {
        store.apply(List.of(Samples.document(path, visits, "Sentence.")), List.of(), List.of(), "");
    }

    @Test
    void visitsOfAllDocumentsAreCountedAndInOrder() {
        take("b.txt", List.of(ENVOY, HORST, NOYES));

        assertThat(ledger(List.of(WEST, UNDATED)).find(VisitQuery.all(100)))
                .containsExactly(ENVOY, NOYES, WEST, UNDATED, HORST);
        assertThat(store.current().visits()).isEqualTo(5);
    }

    @Test
    void anotherSnapshotHasItsOwnVisitsAndNames() {
        take("b.txt", List.of(NOYES));
        VisitLedger before = ledger(List.of(WEST));
        store.apply(List.of(), List.of("a.txt"), List.of(), "");
        VisitLedger after = store.ledger(store.current().number());

        assertThat(after.namesWith("west")).isEmpty();
        assertThat(after.find(VisitQuery.all(10))).containsExactly(NOYES);
        assertThat(before.namesWith("west")).hasSize(1);
        assertThat(before.find(VisitQuery.all(10))).contains(WEST);
    }

    @Test
    void metacharactersOfSqlInPathsAndWordsAreData() {
        Visit visit = visit("Envoy", "'", "\"", day("2024-01-01"), null);
        store.apply(
                List.of(Samples.document("x'; --.txt", List.of(visit), "It's \"here\"; --")),
                List.of(),
                List.of(),
                "'");

        assertThat(store.statementsOf(1, "x'; --.txt")).hasSize(1);
    }
}
