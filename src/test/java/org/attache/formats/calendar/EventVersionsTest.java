package org.attache.formats.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.attache.formats.Folder;
import org.attache.source.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several versions of an event in one calendar the one in force is told. */
class EventVersionsTest {

    private static final String SERIES =
            "UID:s;SUMMARY:Round table;DTSTART:20270405T090000;DTEND:20270405T100000" + ";RRULE:FREQ=WEEKLY^COUNT=4";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    private String told(String method, String... events) {
        String body = Stream.of(events)
                .map(event -> "BEGIN:VEVENT\n" + event.replace(';', '\n').replace('^', ';') + "\nEND:VEVENT\n")
                .reduce("", String::concat);
        return folder.with("c.ics", "BEGIN:VCALENDAR\n" + method + body + "END:VCALENDAR\n")
                .document("c.ics")
                .text()
                .replaceAll(" \\([^)]*\\)", "");
    }

    @Test
    void higherSequencePrevailsThenTheLaterStamp() {
        assertThat(told(
                        "",
                        "UID:m;SEQUENCE:3;SUMMARY:Talks;DTSTART^VALUE=DATE:20270316",
                        "UID:m;SEQUENCE:1;SUMMARY:Talks;DTSTART^VALUE=DATE:20270314",
                        "UID:n;DTSTAMP:20270101T000000Z;SUMMARY:Lunch;DTSTART^VALUE=DATE:20270320",
                        "UID:n;DTSTAMP:20270102T000000Z;SUMMARY:Lunch;DTSTART^VALUE=DATE:20270321"))
                .isEqualTo("Talks: March 16, 2027.\nLunch: March 21, 2027.");
    }

    @Test
    void eventsThatDoNotSayWhichIsNewerAllStand() {
        assertThat(told(
                        "",
                        "UID:m;SUMMARY:Talks;DTSTART^VALUE=DATE:20270316",
                        "UID:m;SUMMARY:Lunch;DTSTART^VALUE=DATE:20270317",
                        "SUMMARY:Tea;DTSTART^VALUE=DATE:20270318",
                        "SUMMARY:Tea;DTSTART^VALUE=DATE:20270319"))
                .hasLineCount(4);
    }

    @Test
    void ofOneTimeOfASeriesTheNewestReplacementStands() {
        assertThat(told(
                        "",
                        SERIES,
                        "UID:s;SEQUENCE:2;RECURRENCE-ID:20270412T090000;SUMMARY:In Evora;DTSTART:20270413T090000",
                        "UID:s;SEQUENCE:0;RECURRENCE-ID:20270412T090000;SUMMARY:In Faro;DTSTART:20270414T090000"))
                .isEqualTo("""
                        Round table: April 5, 2027.
                        Round table: April 19, 2027.
                        Round table: April 26, 2027.
                        In Evora: April 13, 2027.""");
    }

    @Test
    void changeFromOneTimeOnMovesTheRest() {
        assertThat(told(
                        "",
                        SERIES,
                        "UID:s;RECURRENCE-ID^RANGE=THISANDFUTURE:20270412T090000;SUMMARY:Elsewhere"
                                + ";DTSTART:20270413T110000;DTEND:20270413T120000",
                        "UID:s;RECURRENCE-ID:20270419T090000;SUMMARY:Once more;DTSTART:20270419T090000"))
                .isEqualTo("""
                        Round table: April 5, 2027.
                        Elsewhere: April 27, 2027.
                        Elsewhere: April 13, 2027.
                        Once more: April 19, 2027.""");
    }

    @Test
    void methodOfTheCalendarCallsItsEventsOff() {
        assertThat(told("METHOD:CANCEL\n", "UID:m;SUMMARY:Talks;DTSTART^VALUE=DATE:20270316"))
                .isEqualTo("Talks: March 16, 2027. Cancelled.");
        assertThat(told("METHOD:PUBLISH\n", "UID:m;SUMMARY:Talks;DTSTART^VALUE=DATE:20270316"))
                .isEqualTo("Talks: March 16, 2027.");
    }

    @Test
    void eachOfSeveralCalendarsInAFileHasItsOwnMethod() {
        String invitation = """
                METHOD:REQUEST
                BEGIN:VEVENT
                UID:m
                SUMMARY:Talks
                DTSTART;VALUE=DATE:20270316
                END:VEVENT
                END:VCALENDAR
                BEGIN:VCALENDAR
                METHOD:CANCEL
                """;
        assertThat(told(invitation, "UID:m;SEQUENCE:1;SUMMARY:Talks;DTSTART^VALUE=DATE:20270316"))
                .isEqualTo("Talks: March 16, 2027. Cancelled.");
        assertThat(told(invitation, "UID:x;SUMMARY:Lunch;DTSTART^VALUE=DATE:20270316"))
                .isEqualTo("Talks: March 16, 2027.\nLunch: March 16, 2027. Cancelled.");
    }

    @Test
    void seriesThatIsCalledOffTakesItsChangesWithIt() {
        assertThat(told(
                        "",
                        SERIES + ";SEQUENCE:4;STATUS:CANCELLED",
                        "UID:s;SEQUENCE:2;RECURRENCE-ID:20270412T090000;SUMMARY:In Evora;DTSTART:20270413T090000"))
                .hasLineCount(4)
                .contains("In Evora: April 13, 2027. Cancelled.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXDATE^VALUE=DATE:20270412", "EXDATE:20270412T090000", "EXDATE:20270412"})
    void dayIsTakenOutOfASeriesOfTimes(String excluded) {
        assertThat(told("", SERIES + ";" + excluded))
                .hasLineCount(4)
                .containsOnlyOnce("April 12")
                .endsWith(": not on April 12, 2027.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BACKWARD January 31 February 28 March 31 April 30", "FORWARD January 31 March 1 March 31 May 1"
            })
    void daysThatAMonthDoesNotHaveAreMovedAsTheRuleSays(String expected) {
        String skip = expected.substring(0, expected.indexOf(' '));
        assertThat(told(
                                "",
                                "UID:r;SUMMARY:Report;DTSTART^VALUE=DATE:20270131;RRULE:RSCALE=GREGORIAN^FREQ=MONTHLY"
                                        + "^SKIP=" + skip + "^COUNT=4")
                        .replaceAll("Report: |, 2027\\.", "")
                        .replace('\n', ' '))
                .isEqualTo(expected.substring(skip.length() + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEBREW^FREQ=YEARLY", "CHINESE^FREQ=MONTHLY^INTERVAL=2^SKIP=FORWARD"})
    void repetitionByTheMonthsOfAnotherCalendarIsNamedAndNotFollowed(String rule) {
        String calendar = "UID:r;SUMMARY:Feast;DTSTART^VALUE=DATE:20270131;RRULE:RSCALE=" + rule;
        assertThat(told("", calendar)).isEqualTo("Feast: January 31, 2027.");
        assertThat(folder.document("c.ics").remarks())
                .containsExactly(Remark.unread("“Feast” repeats by the "
                        + rule.substring(0, rule.indexOf('^')).toLowerCase(Locale.ROOT)
                        + " calendar, which is not followed; only its first time was read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAPANESE", "BUDDHIST"})
    void calendarThatOnlyCountsTheYearsOtherwiseIsOurs(String calendar) {
        assertThat(told(
                        "",
                        "UID:r;SUMMARY:Report;DTSTART^VALUE=DATE:20270131;RRULE:RSCALE=" + calendar
                                + "^FREQ=MONTHLY^SKIP=BACKWARD^COUNT=2"))
                .isEqualTo("Report: January 31, 2027.\nReport: February 28, 2027.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-WR-TIMEZONE:Europe/Berlin\n", """
                BEGIN:VTIMEZONE
                TZID:Here
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0200
                END:STANDARD
                END:VTIMEZONE
                """})
    void seriesOfDaysThatEndsAtAMomentEndsOnTheDayWhereTheCalendarIsKept(String zone) {
        String series = "UID:d;SUMMARY:Report;DTSTART^VALUE=DATE:20270422;RRULE:FREQ=MONTHLY^UNTIL=20270621T220000Z";
        assertThat(told(zone, series)).hasLineCount(3).endsWith("June 22, 2027.");
        assertThat(told("", series)).as("nobody knows where").hasLineCount(2).endsWith("May 22, 2027.");
    }
}
