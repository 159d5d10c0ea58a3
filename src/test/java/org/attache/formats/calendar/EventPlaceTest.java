package org.attache.formats.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event has its days on the clock of its place, and its place where the calendar says it is. */
class EventPlaceTest {

    private static Row row(Path path, String lines) {
        String calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n"
                + lines.replace(" / ", "\n").replace('^', ';') + "\nEND:VEVENT\nEND:VCALENDAR\n";
        List<Row> rows = ((Body.Rows) new Folder(path)
                        .with("c.ics", calendar)
                        .document("c.ics")
                        .body())
                .rows();
        return rows.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUMMARY:Ada Moreau visits Osaka / DTSTART:20270310T203000Z                      | 2027-03-11 | 05:30
            SUMMARY:Ada Moreau visits Seattle / DTSTART:20270310T043000Z                    | 2027-03-09 | 20:30
            SUMMARY:Ada Moreau visits Perth / LOCATION:Perth\\, Australia / DTSTART:20270310T170000Z | 2027-03-11 | 01:00
            SUMMARY:Visit of Minister Ada Moreau / LOCATION:City Hall\\, Main Street 4\\, Nairobi\\, Kenya / DTSTART:20270310T213000Z | 2027-03-11 | 00:30
            SUMMARY:Ada Moreau visits Osaka / DTSTART^TZID=Europe/Oslo:20270310T203000      | 2027-03-10 | 20:30
            SUMMARY:Ada Moreau visits Osaka / LOCATION:Osaka\\, Japan / DTSTART^TZID=Europe/Oslo:20270310T203000 | 2027-03-11 | 04:30
            SUMMARY:Ada Moreau visits Osaka / DTSTART^TZID=UTC:20270310T203000              | 2027-03-11 | 05:30
            SUMMARY:Ada Moreau visits Osaka / DTSTART:20270310T203000                       | 2027-03-10 | 20:30
            SUMMARY:Ada Moreau visits Osaka / DTSTART^TZID=Our office:20270310T203000       | 2027-03-10 | 20:30
            """)
    void theDayIsThatOfThePlace(String lines, String day, String time, @TempDir Path path) {
        Row row = row(path, lines);
        assertThat(row.entry()).isNotNull().extracting(ScheduleEntry::start).hasToString(day);
        assertThat(row.quote().words()).contains("(" + time + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUMMARY:Envoy Bo Lund visits Ytterhov / LOCATION:Ytterhov               | Bo Lund | Ytterhov |
            SUMMARY:Envoy Bo Lund visits Ytterhov / LOCATION:Ytterhov\\, Norway     | Bo Lund | Ytterhov | Norway
            SUMMARY:Visit of Envoy Bo Lund / LOCATION:Nedre Lia                     | Bo Lund | Nedre Lia |
            SUMMARY:Envoy Bo Lund: ministerial visit / LOCATION:Nedre Lia           | Bo Lund | Nedre Lia |
            SUMMARY:Envoy Bo Lund – Trip / LOCATION:Kirkenes\\, Norway              | Bo Lund | Kirkenes | Norway
            SUMMARY:Bo Lund visits Lisbon / LOCATION:https://meet.example/abc       | Bo Lund | Lisbon | Portugal
            SUMMARY:Bo Lund visits Lisbon / LOCATION:Video meeting                  | Bo Lund | Lisbon | Portugal
            SUMMARY:Bo Lund visits Portugal / LOCATION:Town hall\\, Braga           | Bo Lund | Braga | Portugal
            """)
    void theCalendarSaysWhatIsAPlace(String lines, String who, String place, String country, @TempDir Path path) {
        ScheduleEntry entry = Objects.requireNonNull(
                row(path, lines + " / DTSTART^VALUE=DATE:20270310").entry());
        assertThat(entry.visitor()).isEqualTo(who);
        assertThat(entry.place()).isEqualTo(place);
        assertThat(entry.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "Lunch with Bo Lund",
        "Bo Lund",
        "Budget meeting",
        "Bo Lund: virtual visit",
        "Bo Lund: cancelled visit",
        "Call Bo Lund about the fair"
    })
    void whatTellsOfNoVisitIsNone(String summary, @TempDir Path path) {
        assertThat(row(path, "SUMMARY:" + summary + " / LOCATION:Ytterhov / DTSTART^VALUE=DATE:20270310")
                        .entry())
                .isNull();
    }
}
