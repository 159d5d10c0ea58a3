package org.attache.evidence.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.dates.DateRange;
import org.attache.evidence.EvidenceGatherer;
import org.attache.evidence.Shelf;
import org.attache.lucene.LuceneIndex;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
import org.attache.question.Wanted;
import org.attache.visit.VisitDays;
import org.attache.visit.VisitQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a moderator stated of a visit stands before what documents tell of the same. */
class PrecedenceTest {

    private static final LocalDate STATED = LocalDate.of(2026, 5, 2);

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void aReportThatAppearedAfterTheStatement() {
        shelf = new Shelf(folder)
                .with("Report", LocalDate.of(2026, 5, 4), "Ada Moreau will visit Norway from May 20 to 23, 2026.");
    }

    private List<String> firstDays(Wanted wanted, @Nullable DateRange during) {
        VisitQuery query = new VisitQuery(List.of("Ada Moreau"), List.of(), List.of(), during, 100);
        return new EvidenceGatherer(LuceneIndex.stemmer())
                        .gather(
                                new Interpretation.LedgerQuery(query, wanted, new Pick.All(), List.of(), List.of()),
                                shelf)
                        .visits()
                        .stream()
                        .map(visit -> VisitDays.of(visit).orElseThrow())
                        .map(days -> days.first() + " to " + days.last())
                        .toList();
    }

    @Test
    void laterDayComesFirstWhereAModeratorStatedIt() {
        shelf.stated(STATED, "Ada Moreau will visit Norway from May 21 to 23, 2026.");
        assertThat(firstDays(Wanted.WHEN, null))
                .containsExactly("2026-05-21 to 2026-05-23", "2026-05-20 to 2026-05-23");
    }

    @Test
    void itIsFoundOutsideTheDaysThatAreAskedAbout() {
        shelf.stated(STATED, "Ada Moreau will visit Norway from May 25 to 26, 2026.");
        assertThat(firstDays(Wanted.COMES, DateRange.on(LocalDate.of(2026, 5, 20))))
                .containsExactly("2026-05-25 to 2026-05-26", "2026-05-20 to 2026-05-23");
    }

    @Test
    void partOfALongerStayIsNoRetellingOfIt() {
        shelf.stated(STATED, "Ada Moreau will visit Norway from May 20 to 21, 2026.");
        assertThat(firstDays(Wanted.WHEN, null))
                .containsExactly("2026-05-20 to 2026-05-21", "2026-05-20 to 2026-05-23");
    }

    @Test
    void whatIsOutrankedDoesNotCount() {
        shelf.stated(STATED, "Ada Moreau will visit Norway from May 21 to 23, 2026.");
        assertThat(firstDays(Wanted.COUNT, null)).containsExactly("2026-05-21 to 2026-05-23");
    }

    @Test
    void whereBothAgreeTheStatementBearsTheDaysOut() {
        shelf.stated(STATED, "Ada Moreau will visit Norway from May 20 to 23, 2026.");
        VisitQuery query = new VisitQuery(List.of("Ada Moreau"), List.of(), List.of(), null, 100);
        var evidence = new EvidenceGatherer(LuceneIndex.stemmer())
                .gather(
                        new Interpretation.LedgerQuery(query, Wanted.WHEN, new Pick.All(), List.of(), List.of()),
                        shelf);
        assertThat(evidence.visits()).hasSize(1);
        String first = Objects.requireNonNull(evidence.visits().getFirst().dates())
                .evidence()
                .getFirst();
        assertThat(evidence.statement(evidence.number(first).orElseThrow())
                        .orElseThrow()
                        .origin()
                        .provenance()
                        .isStatedByModerator())
                .isTrue();
    }

    @Test
    void anotherVisitIsNotOutranked() {
        shelf.stated(STATED, "Ada Moreau will visit Norway from June 21 to 23, 2026.");
        assertThat(firstDays(Wanted.WHEN, null))
                .containsExactly("2026-05-20 to 2026-05-23", "2026-06-21 to 2026-06-23");
    }
}
