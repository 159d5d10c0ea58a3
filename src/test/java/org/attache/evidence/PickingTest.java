package org.attache.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.visit.SampleVisits.day;
import static org.attache.visit.SampleVisits.visit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attache.dates.DateRange;
import org.attache.evidence.description.OtherDays;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
import org.attache.question.Wanted;
import org.attache.visit.Visit;
import org.attache.visit.VisitQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickingTest {

    private static final Visit NOYES = visit("Julieta Valls Noyes", "Pakistan", day("2023-12-04"), day("2023-12-07"));
    private static final Visit WEST = visit("Tom West", "Pakistan", day("2023-12-07"), day("2023-12-09"));
    private static final Visit HORST = visit("Elizabeth Horst", "Pakistan", day("2023-12-09"), day("2023-12-12"));
    private static final Visit WEST_IN_QATAR = visit("Tom West", "Qatar", day("2023-12-20"), null);
    private static final Visit SOON = visit("Aaron Soon", "Qatar", null, null);

    private static final VisitQuery ANY = VisitQuery.all(100);

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() {
        shelf = new Shelf(folder).withVisits(NOYES, WEST, HORST, WEST_IN_QATAR, SOON);
    }

    private List<Visit> picked(VisitQuery query, Pick pick) {
        Interpretation.LedgerQuery asked =
                new Interpretation.LedgerQuery(query, Wanted.WHO, pick, List.of(), List.of());
        return Picking.pick(asked, shelf);
    }

    private static VisitQuery by(String... visitors) {
        return new VisitQuery(List.of(visitors), List.of(), List.of(), null, 100);
    }

    private static VisitQuery to(String country, String... visitors) {
        return new VisitQuery(List.of(visitors), List.of(country), List.of(), null, 100);
    }

    @Test
    void withoutAPickAllThatMatchAreMeant() {
        assertThat(picked(to("Pakistan"), new Pick.All())).containsExactly(NOYES, WEST, HORST);
    }

    @Test
    void yesOrNoOnOtherDaysIsAnsweredByTheKnownDays() {
        assertThat(other(Wanted.COMES, "Tom West")).containsExactly(WEST, WEST_IN_QATAR);
        assertThat(other(Wanted.COMES, "Aaron Soon")).isEmpty();
        assertThat(other(Wanted.WHEN, "Tom West")).isEmpty();
    }

    private List<Visit> other(Wanted wanted, String visitor) {
        VisitQuery query =
                new VisitQuery(List.of(visitor), List.of(), List.of(), DateRange.on(LocalDate.of(2024, 6, 1)), 100);
        return OtherDays.of(
                new Interpretation.LedgerQuery(query, wanted, new Pick.All(), List.of(), List.of()),
                shelf,
                Picking::pick);
    }

    @Test
    void firstAndLastAreThoseThatStartAndEndSo() {
        assertThat(picked(ANY, new Pick.First())).containsExactly(NOYES);
        assertThat(picked(ANY, new Pick.Last())).containsExactly(WEST_IN_QATAR);
        assertThat(picked(to("Pakistan"), new Pick.Last())).containsExactly(HORST);
        assertThat(picked(by("Aaron Soon"), new Pick.First())).isEmpty();
    }

    @Test
    void longestAndShortestCountDaysAndKeepTies() {
        assertThat(picked(ANY, new Pick.Longest())).containsExactly(NOYES, HORST);
        assertThat(picked(to("Pakistan"), new Pick.Shortest())).containsExactly(WEST);
    }

    @Test
    void nextIsTheFirstThatStartsAfterADay() {
        assertThat(picked(ANY, new Pick.Next(day("2023-12-03")))).containsExactly(NOYES);
        assertThat(picked(ANY, new Pick.Next(day("2023-12-07")))).containsExactly(HORST);
        assertThat(picked(ANY, new Pick.Next(day("2024-01-01")))).isEmpty();
    }

    @Test
    void neighboursAreOfOthersInTheSamePlace() {
        assertThat(picked(by("Julieta Valls Noyes"), new Pick.After("Julieta Valls Noyes")))
                .containsExactly(WEST);
        assertThat(picked(to("Pakistan", "Tom West"), new Pick.Before("Tom West")))
                .containsExactly(NOYES);
        assertThat(picked(to("Pakistan", "Elizabeth Horst"), new Pick.After("Elizabeth Horst")))
                .isEmpty();
        assertThat(picked(by("Julieta Valls Noyes"), new Pick.Before("Julieta Valls Noyes")))
                .isEmpty();
    }

    @Test
    void stopsAreOfTheSameVisitorElsewhere() {
        assertThat(picked(to("Pakistan", "Tom West"), new Pick.NextStop())).containsExactly(WEST_IN_QATAR);
        assertThat(picked(to("Qatar", "Tom West"), new Pick.StopBefore())).containsExactly(WEST);
        assertThat(picked(to("Qatar", "Tom West"), new Pick.NextStop())).isEmpty();
    }

    @Test
    void otherTellingOfAVisitIsNoStopBeforeIt() {
        shelf.withVisits(
                visit("Ann Berg", null, day("2024-01-05"), day("2024-01-09")),
                visit("Ann Berg", "Qatar", day("2024-01-07"), day("2024-01-09")));
        assertThat(picked(to("Qatar", "Ann Berg"), new Pick.StopBefore())).isEmpty();
    }

    @Test
    void overlappingShareADayWithAnother() {
        assertThat(picked(ANY, new Pick.Overlapping())).containsExactly(NOYES, WEST, HORST);
        assertThat(picked(by("Julieta Valls Noyes", "Elizabeth Horst"), new Pick.Overlapping()))
                .isEmpty();
    }

    @Test
    void togetherAreVisitsOfDifferentPeopleOnOneDay() {
        List<String> noyesAndWest = List.of("Julieta Valls Noyes", "Tom West");
        List<String> noyesAndHorst = List.of("Julieta Valls Noyes", "Elizabeth Horst");

        assertThat(picked(by("Julieta Valls Noyes", "Tom West"), new Pick.Together(noyesAndWest)))
                .containsExactly(NOYES, WEST);
        assertThat(picked(by("Julieta Valls Noyes", "Elizabeth Horst"), new Pick.Together(noyesAndHorst)))
                .as("all are told where none share a day")
                .containsExactly(NOYES, HORST);
    }

    @Test
    void orderNeedsTheVisitsOfBoth() {
        assertThat(picked(
                        by("Julieta Valls Noyes", "Elizabeth Horst"),
                        new Pick.InOrder(List.of("Julieta Valls Noyes"), List.of("Elizabeth Horst"), null, false)))
                .containsExactly(NOYES, HORST);
    }
}
