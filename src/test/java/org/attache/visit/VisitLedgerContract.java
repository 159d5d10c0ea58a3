package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.visit.SampleVisits.day;
import static org.attache.visit.SampleVisits.vague;
import static org.attache.visit.SampleVisits.visit;

import java.util.List;
import org.attache.dates.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every ledger does; the tests of each one extend it. */
public abstract class VisitLedgerContract {

    protected static final Visit WEST =
            visit("Tom West", "Pakistan", "Islamabad", day("2023-12-07"), day("2023-12-09"));
    protected static final Visit NOYES = visit("Julieta Valls Noyes", "Pakistan", day("2023-12-04"), null);
    protected static final Visit HORST = visit("Elizabeth Horst", "Qatar", null, day("2023-12-09"));
    protected static final Visit ENVOY = visit("Envoy", "Qatar", day("2023-01-01"), day("2024-12-31"));
    protected static final Visit UNDATED = visit("Aaron Past", null, null, null);

    /** A ledger of these visits. */
    protected abstract VisitLedger ledger(List<Visit> visits);

    private List<Visit> find(List<String> visitors, List<String> countries, List<String> places) {
        return ledger().find(new VisitQuery(visitors, countries, places, null, 10));
    }

    private List<Visit> during(String first, String last) {
        return ledger().find(
                        new VisitQuery(List.of(), List.of(), List.of(), new DateRange(day(first), day(last)), 100));
    }

    private VisitLedger ledger() {
        return ledger(List.of(WEST, UNDATED, ENVOY, HORST, NOYES));
    }

    @Test
    void visitsComeByStartThenVisitorWithUnknownStartsLast() {
        assertThat(ledger().find(VisitQuery.all(100))).containsExactly(ENVOY, NOYES, WEST, UNDATED, HORST);
        assertThat(ledger().find(VisitQuery.all(2))).containsExactly(ENVOY, NOYES);
    }

    @Test
    void visitsAreFoundByAnyKnownDay() {
        assertThat(during("2023-12-08", "2023-12-08")).containsExactly(ENVOY, WEST);
        assertThat(during("2023-12-09", "2023-12-20")).containsExactly(ENVOY, WEST, HORST);
        assertThat(during("2023-12-01", "2023-12-04")).containsExactly(ENVOY, NOYES);
        assertThat(during("2025-01-01", "2025-12-31")).isEmpty();
        assertThat(during("2022-01-01", "2022-12-31")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-01, 2023-12-31, true",
        "2023-12-10, 2023-12-10, true",
        "2023-12-11, 2023-12-31, false",
        "2023-11-01, 2023-11-30, false"
    })
    void visitWithVagueTimeIsFoundOnDaysThatOverlapIt(String first, String last, boolean found) {
        Visit vague = vague(
                "Ada Moreau",
                "Norway",
                new Period("early December", new DateRange(day("2023-12-01"), day("2023-12-10"))));
        VisitLedger ledger = ledger(List.of(vague));
        VisitQuery on = new VisitQuery(List.of(), List.of(), List.of(), new DateRange(day(first), day(last)), 10);
        VisitQuery ofHer =
                new VisitQuery(List.of("Ada Moreau"), List.of(), List.of(), new DateRange(day(first), day(last)), 10);

        assertThat(ledger.find(on)).isEqualTo(found ? List.of(vague) : List.of());
        assertThat(ledger.find(ofHer)).isEqualTo(found ? List.of(vague) : List.of());
    }

    @Test
    void visitWhoseDaysAreSwappedIsFoundBetweenThem() {
        Visit swapped = visit("Envoy", "Qatar", day("2023-12-09"), day("2023-12-05"));

        assertThat(ledger(List.of(swapped))
                        .find(new VisitQuery(List.of(), List.of(), List.of(), DateRange.on(day("2023-12-07")), 10)))
                .containsExactly(swapped);
    }

    @Test
    void eachPartOfAQueryNarrows() {
        VisitQuery query = new VisitQuery(
                List.of("Tom West", "Envoy"), List.of("Pakistan"), List.of(), DateRange.on(day("2023-12-07")), 10);

        assertThat(ledger().find(query)).containsExactly(WEST);
        assertThat(find(List.of("Tom"), List.of(), List.of())).isEmpty();
        assertThat(find(List.of(), List.of(), List.of("Islamabad"))).containsExactly(WEST);
        assertThat(find(List.of(), List.of("Qatar", "Pakistan"), List.of())).containsExactly(ENVOY, NOYES, WEST, HORST);
    }

    @Test
    void namesAreFoundByAFoldedWordInAnyField() {
        assertThat(ledger().namesWith("west")).containsExactly(new LedgerName(LedgerName.Kind.VISITOR, "Tom West"));
        assertThat(ledger().namesWith("pakistan")).containsExactly(new LedgerName(LedgerName.Kind.COUNTRY, "Pakistan"));
        assertThat(ledger().namesWith("islamabad")).containsExactly(new LedgerName(LedgerName.Kind.PLACE, "Islamabad"));
        assertThat(ledger().namesWith("wes")).isEmpty();
    }

    @Test
    void namesAreFoundByAWordWithOneTypingError() {
        LedgerName west = new LedgerName(LedgerName.Kind.VISITOR, "Tom West");

        assertThat(ledger().namesNear("wset")).containsExactly(west);
        assertThat(ledger().namesNear("wst")).containsExactly(west);
        assertThat(ledger().namesNear("wesst")).containsExactly(west);
        assertThat(ledger().namesNear("wext")).containsExactly(west);
        assertThat(ledger().namesNear("west")).isEmpty();
        assertThat(ledger().namesNear("wtse")).isEmpty();
        assertThat(ledger().namesNear("pakisatn")).containsExactly(new LedgerName(LedgerName.Kind.COUNTRY, "Pakistan"));
    }

    @Test
    void metacharactersOfQueriesAreData() {
        String name = "Robert'); DROP TABLE visit;-- %_ \" \\ ? \u0000 ' OR '1'='1";
        Visit visit = visit(name, "'", "\"", day("2024-01-01"), null);
        VisitLedger ledger = ledger(List.of(visit));

        assertThat(ledger.find(new VisitQuery(List.of(name), List.of("'"), List.of("\""), null, 10)))
                .containsExactly(visit);
        assertThat(ledger.find(new VisitQuery(List.of("' OR '1'='1"), List.of(), List.of(), null, 10)))
                .isEmpty();
        assertThat(ledger.find(new VisitQuery(List.of("%"), List.of(), List.of(), null, 10)))
                .isEmpty();
        assertThat(ledger.namesWith("drop")).containsExactly(new LedgerName(LedgerName.Kind.VISITOR, name));
        assertThat(ledger.namesWith("%")).isEmpty();
    }

    @Test
    void namesComeWithWhatIsHeldUnderThem() {
        Visit off = new Visit(
                "off",
                WEST.visitor(),
                null,
                WEST.country(),
                null,
                new Sourced<>(new VisitDates(day("2023-12-20"), null, false), List.of("s1")),
                null,
                new Sourced<>(Status.CANCELLED, List.of("s1")));
        Visit vague = vague(
                "Ada Moreau",
                "Norway",
                new Period("early December", new DateRange(day("2023-12-01"), day("2023-12-10"))));
        assertThat(ledger(List.of(WEST, UNDATED, ENVOY, HORST, NOYES, off, vague))
                        .uses(day("2023-12-09")))
                .containsExactlyInAnyOrder(
                        use(LedgerName.Kind.VISITOR, "Tom West", 2, "2023-12-07"),
                        use(LedgerName.Kind.VISITOR, "Julieta Valls Noyes", 1, null),
                        use(LedgerName.Kind.VISITOR, "Elizabeth Horst", 1, "2023-12-09"),
                        use(LedgerName.Kind.VISITOR, "Envoy", 1, "2023-01-01"),
                        use(LedgerName.Kind.VISITOR, "Aaron Past", 1, null),
                        use(LedgerName.Kind.VISITOR, "Ada Moreau", 1, "2023-12-01"),
                        use(LedgerName.Kind.COUNTRY, "Pakistan", 3, "2023-12-07"),
                        use(LedgerName.Kind.COUNTRY, "Qatar", 2, "2023-01-01"),
                        use(LedgerName.Kind.COUNTRY, "Norway", 1, "2023-12-01"),
                        use(LedgerName.Kind.PLACE, "Islamabad", 1, "2023-12-07"));
    }

    private static NameUse use(LedgerName.Kind kind, String name, int visits, @Nullable String next) {
        return new NameUse(new LedgerName(kind, name), visits, next == null ? null : day(next));
    }
}
