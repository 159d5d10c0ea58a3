package org.attache.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.ReadingRoom;
import org.attache.schedule.Schedule;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand visits are shown piece by piece. */
class ManyVisitsTest {

    private static final Statement STATEMENT = new Statement(
            "s1",
            new Origin(
                    "plan.md",
                    new Provenance(
                            "Plan", null, null, null, Certainty.UNKNOWN, null, "en", Trust.OTHER, ZoneOffset.UTC)),
            0,
            0,
            new Quote(0, 4, "Plan"),
            null);

    private static Schedule.Entry entry(int number, LocalDate first, LocalDate last) {
        List<String> evidence = List.of("s1");
        return new Schedule.Entry(
                new Visit(
                        "v" + number,
                        new Sourced<>("Guest " + number, evidence),
                        null,
                        null,
                        null,
                        new Sourced<>(new VisitDates(first, last, false), evidence),
                        null,
                        new Sourced<>(Status.PLANNED, evidence)),
                List.of(STATEMENT));
    }

    @Test
    void crowdedDayCountsWhatItDoesNotShow() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        List<Schedule.Entry> entries =
                IntStream.range(0, 10_000).mapToObj(i -> entry(i, day, day)).toList();

        MonthView month = MonthView.of(YearMonth.of(2024, 2), new Schedule(entries, day, 0));

        List<MonthView.Day> shown = month.weeks().stream()
                .flatMap(List::stream)
                .filter(each -> !each.visits().isEmpty())
                .toList();
        assertThat(shown).singleElement().satisfies(each -> {
            assertThat(each.date()).isEqualTo(day);
            assertThat(each.visits().size() + each.more()).isEqualTo(10_000);
            assertThat(each.visits()).hasSizeLessThan(5);
        });
        assertThat(month.weeks()).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(month.before()).isEqualTo("2024-01");
    }

    @Test
    void visitThatBeganBeforeTheMonthStandsInIt() {
        Schedule schedule = new Schedule(
                List.of(entry(1, LocalDate.of(2023, 12, 30), LocalDate.of(2024, 1, 2))), LocalDate.of(2024, 1, 1), 0);

        List<LocalDate> days = MonthView.of(YearMonth.of(2024, 1), schedule).weeks().stream()
                .flatMap(List::stream)
                .filter(day -> day.isInside() && !day.visits().isEmpty())
                .map(MonthView.Day::date)
                .toList();

        assertThat(days).containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2));
    }

    @Test
    void pageOfALongTableListsTheVisitsOfItsRows(@TempDir Path home) {
        String rows = IntStream.range(0, 450)
                .mapToObj(i -> "Ida Holm,Norway," + LocalDate.of(2024, 1, 1).plusDays(2L * i))
                .collect(Collectors.joining("\n"));
        try (ReadingRoom room = ReadingRoom.of(
                home, LocalDate.of(2024, 3, 12), Map.of("plan.csv", "visitor,country,date\n" + rows + "\n"))) {
            Document first = Jsoup.parse(room.get("/documents/plan.csv").body());
            Document last = Jsoup.parse(room.get("/documents/plan.csv?page=3").body());

            assertThat(first.select("details .visits li").size()
                            + last.select("details .visits li").size())
                    .isEqualTo(250);
            assertThat(first.select("details summary").text()).isEqualTo("200 visits told of on this page");
            assertThat(last.select("details .visits li").getLast().text()).contains("June 17, 2026");
        }
    }

    @Test
    void lastPageHoldsTheRest() {
        Paging last = Paging.at(200, 10_001, 50);

        assertThat(last.pages()).isEqualTo(201);
        assertThat(last.cut(IntStream.range(0, 10_001).boxed().toList())).containsExactly(10_000);
    }
}
