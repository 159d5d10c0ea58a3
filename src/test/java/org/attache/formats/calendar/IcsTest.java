package org.attache.formats.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcsTest {

    private static final String FILE = "visits.ics";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void eachTimeOfAnEventIsAStatement() {
        Document document = folder.withResource(FILE).document(FILE);
        assertThat(document.text()).isEqualTo("""
                        Foreign Minister Ada Moreau visits Lisbon: Lisbon, Portugal, May 20 to 22, 2024. Talks with the host, then a dinner.
                        Foreign Minister Ada Moreau visits Lisbon: A second paragraph which is folded.
                        Bo Lund travels to Norway: June 3 to 4, 2024 (begins 22:00, ends 00:00). Cancelled.
                        Briefing: July 1, 2024 (09:00 to 10:00).
                        Briefing: July 22, 2024 (09:00 to 10:00).
                        Briefing, moved: July 16, 2024 (09:00 to 10:00).
                        Briefing: not on July 8, 2024.""");
        assertThat(rows(document))
                .allSatisfy(row -> assertThat(document.text()
                                .substring(row.quote().start(), row.quote().end()))
                        .isEqualTo(row.quote().words()));
        assertThat(document.origin().provenance().title()).isEqualTo("Visits of the protocol office");
    }

    @Test
    void summaryThatTellsOfAVisitMakesOne() {
        assertThat(rows(folder.withResource(FILE).document(FILE)))
                .extracting(Row::entry)
                .containsExactly(
                        new ScheduleEntry(
                                "Ada Moreau",
                                "Foreign Minister",
                                "Portugal",
                                "Lisbon",
                                LocalDate.of(2024, 5, 20),
                                LocalDate.of(2024, 5, 22),
                                null),
                        null,
                        new ScheduleEntry(
                                "Bo Lund",
                                null,
                                "Norway",
                                null,
                                LocalDate.of(2024, 6, 3),
                                LocalDate.of(2024, 6, 4),
                                null),
                        null,
                        null,
                        null,
                        null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DESCRIPTION:|X-ALT-DESC;FMTTYPE=text/html:<html><head><style>p {margin:0}</style></head>"
                        + "<p>Our guest is <b>Ona Vik</b>.</p><p>She sings &amp; plays.</p></html>",
                "X-NOTE:none|DESCRIPTION:<p>Our guest is Ona Vik.</p>She sings &amp\\; plays.<br>",
                "DESCRIPTION:Our guest is Ona Vik.\\n\\nShe sings & plays.|X-ALT-DESC:<p>Another.</p>"
            })
    void descriptionInHtmlIsReadAsItsReadersSeeIt(String one, String other) {
        folder.with(
                FILE,
                String.join(
                        "\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "BEGIN:VEVENT",
                        "UID:a",
                        "DTSTART:20240603T090000",
                        "SUMMARY:Tea",
                        one,
                        other,
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
        assertThat(folder.document(FILE).text()).isEqualTo("""
                Tea: June 3, 2024 (09:00). Our guest is Ona Vik.
                Tea: She sings & plays.""");
    }

    @Test
    void propertiesAreMappedLikeColumns() {
        folder.withResource(FILE).with(FILE + ".yaml", """
                schedule:
                  visitor: organizer
                  place: location
                  start: start
                  end: end
                  purpose: summary
                """);
        Row briefing = rows(folder.document(FILE)).get(2);
        assertThat(briefing.quote().words()).isEqualTo("Kari Strand: July 1, 2024. Briefing.");
        assertThat(briefing.entry())
                .isEqualTo(new ScheduleEntry(
                        "Kari Strand",
                        null,
                        null,
                        null,
                        LocalDate.of(2024, 7, 1),
                        LocalDate.of(2024, 7, 1),
                        "Briefing"));
        assertThat(rows(folder.document(FILE)).get(1).quote().words()).endsWith(" Cancelled.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART:20240601T220000Z;DTEND:20240602T010000Z            |               | 2024-06-02 | 2024-06-02
            DTSTART:20240601T213000Z;DTEND:20240601T220000Z            | Asia/Karachi  | 2024-06-01 | 2024-06-01
            DTSTART:20240601T220000Z;DTEND:20240602T010000Z            | Asia/Karachi  | 2024-06-02 | 2024-06-02
            DTSTART:20240601T220000;DTEND:20240602T000000              | Asia/Karachi  | 2024-06-01 | 2024-06-01
            DTSTART_TZID=Asia/Tokyo:20240601T010000                    |               | 2024-06-01 | 2024-06-01
            DTSTART_TZID=Asia/Tokyo:20240601T010000                    | Europe/Oslo   | 2024-05-31 | 2024-05-31
            DTSTART_TZID=/example.org/20240101/Asia/Tokyo:20240601T010000 | Europe/Oslo | 2024-05-31 | 2024-05-31
            DTSTART_TZID=Tokyo Standard Time:20240601T010000           | Europe/Oslo   | 2024-05-31 | 2024-05-31
            DTSTART_TZID=Nowhere:20240601T010000                       | Europe/Oslo   | 2024-06-01 | 2024-06-01
            DTSTART_VALUE=DATE:20240601                                | Asia/Tokyo    | 2024-06-01 | 2024-06-01
            DTSTART_VALUE=DATE:20240601;DURATION:P3D                   |               | 2024-06-01 | 2024-06-03
            DTSTART:20240601T100000;DTEND:20240531T100000              |               | 2024-06-01 | 2024-06-01
            """)
    void daysAreThoseOfTheDocumentsTimeZoneAndTheEndIsExclusive(
            String times, String zone, LocalDate first, LocalDate last) {
        folder.with("a.ics", calendar("SUMMARY:Ada Moreau visits Oslo;" + times))
                .with("a.ics.yaml", "title: T\n" + (zone == null ? "" : "timezone: " + zone + "\n"));
        assertThat(rows(folder.document("a.ics")).getFirst().entry())
                .isEqualTo(new ScheduleEntry("Ada Moreau", null, "Norway", "Oslo", first, last, null));
    }

    /** Programs write year 0 where they know no day. */
    @Test
    void yearZeroIsNoDay() {
        folder.with("a.ics", calendar("SUMMARY:Ada Moreau visits Oslo;DTSTART:00000101"));
        folder.with("b.ics", calendar("SUMMARY:Ada Moreau visits Oslo;DTSTART:99991231T230000Z;DTEND:00000101"));

        assertThat(folder.refusal("a.ics"))
                .isEqualTo("has no event on a day of the years 1 to 9999; write DTSTART as 20231207");
        assertThat(rows(folder.document("b.ics")).getFirst().quote().words()).contains("December 31, 9999 (");
    }

    @Test
    void ruleWithoutEndIsFollowedSoFarAndSaysSo() {
        folder.with("a.ics", calendar("SUMMARY:Briefing;DTSTART:20240101T090000;RRULE:FREQ=DAILY"));
        List<Row> rows = rows(folder.document("a.ics"));
        assertThat(rows).hasSize(Repetition.MOST + 1);
        assertThat(rows.getLast().quote().words())
                .isEqualTo("Briefing repeats further; only the first 366 times are listed.");
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;COUNT=3, 2024-01-01 2024-01-08 2024-01-15",
        "FREQ=MONTHLY;UNTIL=20240301, 2024-01-01 2024-02-01 2024-03-01",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30, 2024-01-01",
        "FREQ=SECONDLY, 2024-01-01"
    })
    void rulesAreFollowed(String rule, String days) {
        folder.with("a.ics", calendar("SUMMARY:Briefing;DTSTART:20240101T090000;RRULE:" + rule.replace(';', '^')));
        folder.with("a.ics.yaml", "schedule: {visitor: summary, start: start}");
        assertThat(rows(folder.document("a.ics")).stream()
                        .map(Row::entry)
                        .filter(Objects::nonNull)
                        .map(ScheduleEntry::start))
                .containsExactlyElementsOf(
                        Stream.of(days.split(" ")).map(LocalDate::parse).toList());
    }

    @Test
    void brokenCalendarsAreRefusedByTheirLine() {
        assertThat(folder.with("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY")
                        .refusal("a.ics"))
                .startsWith("is broken or no ics file, in or before line ");
        assertThat(folder.with("b.ics", "Some words.\n").refusal("b.ics")).startsWith("is broken or no ics file");
        assertThat(folder.with("c.ics", calendar("SUMMARY:X;DTSTART:20240101T090000;RRULE:FREQ=NEVER"))
                        .refusal("c.ics"))
                .isEqualTo("has an event \"X\" with a rule of repetition that is none (FREQ=NEVER); correct it");
        assertThat(folder.with("d.ics", calendar("SUMMARY:Without a day")).refusal("d.ics"))
                .startsWith("has no event on a day");
    }

    /** One event, its lines parted by semicolons; parameters begin with an underscore, a semicolon is a caret. */
    private static String calendar(String event) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n"
                + event.replace(";", "\n").replace('_', ';').replace('^', ';')
                + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private static List<Row> rows(Document document) {
        return ((Body.Rows) document.body()).rows();
    }
}
