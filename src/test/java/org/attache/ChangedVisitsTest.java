package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody looks at the schedule again after documents have changed. */
class ChangedVisitsTest {

    private static final String COLUMNS = """
            title: Tours
            published: 2024-02-01
            schedule: {visitor: guest, country: land, place: town, start: from, end: to}
            """;

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void tours() throws IOException {
        user = new CommandLineUser(home).writes("tours.csv.yaml", COLUMNS);
        tours("2024-05-02,2024-05-04");
    }

    /** Ilse Brandvold's visit is on these days; Otto Brandvold's and Ana Żak's stay as they are. */
    private void tours(String days) throws IOException {
        user.writes(
                "tours.csv",
                "guest,land,town,from,to\n" + "Ilse Brandvold,Iceland,Reykjavik," + days + "\n"
                        + "Otto Brandvold,Iceland,Akureyri,2024-06-04,2024-06-06\n"
                        + "Ana Żak,Norway,\"Þórshöfn, Łódź; Ærøskøbing\",2024-07-01,\n");
    }

    private void note(String name, String published, String text) throws IOException {
        user.writes(name, "---\ntitle: Note\npublished: " + published + "\n---\n" + text + "\n");
    }

    private String visits(String... options) {
        CommandLineUser.Outcome outcome = user.runs("visits", options);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out();
    }

    /** The events of the calendar by their UIDs. */
    private Map<String, String> events() {
        Map<String, String> events = new LinkedHashMap<>();
        Arrays.stream(visits("--format", "ics").split("BEGIN:VEVENT\r\n"))
                .skip(1)
                .map(event -> event.substring(0, event.indexOf("END:VEVENT")))
                .forEach(event -> events.put(event.substring(0, event.indexOf("\r\n")), event));
        return events;
    }

    @Test
    void twoCalendarsDifferInExactlyTheEventOfTheVisitThatMoved() throws IOException {
        Map<String, String> before = events();
        tours("2024-05-03,2024-05-05");
        Map<String, String> after = events();

        assertThat(after).hasSize(3).containsOnlyKeys(before.keySet());
        String uid = before.keySet().stream()
                .filter(each -> !Objects.equals(before.get(each), after.get(each)))
                .reduce((one, other) -> {
                    throw new AssertionError("two events changed");
                })
                .orElseThrow();
        assertThat(before.get(uid)).contains("SEQUENCE:0\r\n", "DTSTART;VALUE=DATE:20240502\r\n", "T100000Z");
        assertThat(after.get(uid))
                .contains("SEQUENCE:1\r\n", "DTSTART;VALUE=DATE:20240503\r\n")
                .doesNotContain("T100000Z");
    }

    @Test
    void eventOfACancelledVisitStaysAndSaysSo() throws IOException {
        Map<String, String> before = events();
        note(
                "note.md",
                "2024-02-03",
                "The visit of Otto Brandvold to Iceland from 4 to 6 June 2024 has been cancelled.");

        Map<String, String> after = events();

        assertThat(after).containsOnlyKeys(before.keySet());
        assertThat(after.values())
                .filteredOn(event -> event.contains("STATUS:CANCELLED"))
                .singleElement()
                .asString()
                .contains("Otto Brandvold", "SEQUENCE:1");
    }

    @Test
    void visitThatNoDocumentTellsOfAnyMoreIsLeftOutRatherThanCalledCancelled() throws IOException {
        events();
        user.writes("tours.csv", "guest,land,town,from,to\nOtto Brandvold,Iceland,Akureyri,2024-06-04,2024-06-06\n");

        assertThat(events().values())
                .singleElement()
                .asString()
                .contains("Otto Brandvold")
                .doesNotContain("CANCELLED");
    }

    @Test
    void vagueTimeIsNoEventAndSaidInTheDescriptionOfTheCalendar() throws IOException {
        note("note.md", "2024-02-03", "President Maud Ferreira will visit Egypt in early December 2024.");

        assertThat(visits("--format", "ics").replace("\r\n ", ""))
                .contains("X-WR-CALDESC:1 visit of which only a vague time is told is left out.\r\n")
                .doesNotContain("Ferreira");
    }

    @Test
    void linesOfACalendarAreFoldedOnceAndAsLateAs75OctetsAllowWithoutBreakingALetter() {
        String calendar = visits("--format", "ics");

        assertThat(calendar.split("\r\n"))
                .allMatch(line -> octets(line) <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        // A letter takes up to four octets.
        assertThat(Pattern.compile("([^\r\n]+)\r\n(?= )").matcher(calendar).results())
                .isNotEmpty()
                .allMatch(folded -> octets(folded.group(1)) > 71);
        assertThat(calendar.replace("\r\n ", "")).contains("Þórshöfn\\, Łódź\\; Ærøskøbing");
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void calendarComesBackThroughOurOwnReaderWithItsDaysAndItsCancellation() throws IOException {
        note(
                "note.md",
                "2024-02-03",
                "The visit of Otto Brandvold to Iceland from 4 to 6 June 2024 has been cancelled.");
        CommandLineUser other = new CommandLineUser(home.resolve("other"));
        Files.writeString(other.knowledge.resolve("again.ics"), visits("--format", "ics"));

        assertThat(other.runs("visits").out()).contains("May 2–4, 2024", "June 4–6, 2024", "July 1, 2024", "cancelled");
    }

    @Test
    void tableMarksWhatMovedAndWhatIsCancelledOrDisputedAndCountsThem() throws IOException {
        visits();
        tours("2024-05-03,2024-05-05");
        note("off.md", "2024-02-03", "The visit of Karl Dorn to Ghana on 3 July 2024 has been cancelled.");
        note("other.md", "2024-02-04", "Otto Brandvold will visit Iceland from 5 to 7 June 2024.");
        user.writes("broken.pdf", "this is no PDF");

        String table = visits();

        assertThat(table.lines().filter(line -> line.contains("Ilse")))
                .singleElement()
                .asString()
                .endsWith("planned, moved");
        assertThat(table.lines().filter(line -> line.contains("Otto")))
                .hasSize(2)
                .allMatch(line -> line.endsWith(", disputed"));
        assertThat(table.lines().filter(line -> line.contains("Dorn")))
                .singleElement()
                .asString()
                .endsWith("cancelled");
        assertThat(table.replace('\n', ' '))
                .contains("5 visits from 3 documents; the newest appeared on February 4, 2024.")
                .contains("1 was moved, 1 is cancelled.")
                .contains("Sources disagree on the days of 2, and nothing decides between them.")
                .contains("1 file was not read, or not whole: broken.pdf.");
    }

    @ParameterizedTest
    @CsvSource({
        "--on,  2024-06-04, Otto Brandvold will visit Iceland from 5 to 7 June 2024., true",
        "--to,  2024-06-04, Otto Brandvold will visit Iceland from 5 to 7 June 2024., true",
        "--from,2024-06-07, Otto Brandvold will visit Iceland from 5 to 7 June 2024., true",
        "--on,  2024-06-06, Otto Brandvold will visit Iceland from 4 to 5 June 2024., false",
        "--on,  2024-06-04, Otto Brandvold will visit Iceland from 25 to 27 June 2024., false"
    })
    void visitOnTheDaysAskedForIsDisputedAlsoByWhatIsToldOfTheDaysBeside(
            String option, String day, String other, boolean disputed) throws IOException {
        note("other.md", "2024-02-04", other);

        assertThat(visits(option, day).lines().filter(line -> line.contains("Otto")))
                .singleElement()
                .asString()
                .matches(line -> line.endsWith(", disputed") == disputed);
    }

    @Test
    void jsonTellsTheHistoryOfEachVisitAndSoDoesAnAnswer() throws IOException {
        visits();
        tours("2024-05-03,2024-05-05");

        String schedule = visits("--json", "--person", "Ilse");
        String answer = user.runs("ask", "--json", "When does Ilse Brandvold visit Iceland?")
                .out();

        assertThat(schedule).contains("\"moved\":true", "\"disputed\":false");
        for (String json : new String[] {schedule, answer}) {
            assertThat(json)
                    .contains("\"sequence\":1,\"modified\":\"2024-03-12T10:00:0")
                    .contains("\"change\":\"announced\"", "\"change\":\"revised\",\"aspects\":[\"moved\"]")
                    .contains(
                            "\"documents\":[{\"path\":\"tours.csv\",\"document\":\"Tours\",\"published\":\"2024-02-01\"}]");
        }
    }

    @Test
    void earlierDayKnowsNothingOfWhatWasPublishedLater() throws IOException {
        visits();
        note(
                "note.md",
                "2024-03-03",
                "The visit of Otto Brandvold to Iceland from 4 to 6 June 2024 has been cancelled.");

        assertThat(visits("--person", "Otto")).contains("cancelled");
        assertThat(visits("--person", "Otto", "--as-of", "2024-03-02").replace('\n', ' '))
                .contains("planned")
                .doesNotContain("cancelled")
                .contains("1 visit published after March 2, 2024 is left out.");
        assertThat(visits("--person", "Otto", "--json", "--as-of", "2024-03-02"))
                .doesNotContain("cancelled");
    }

    @Test
    void eventStaysAsItIsWhereAnotherSentenceOfADocumentThatTellsOfItChanges() throws IOException {
        String told = "Otto Brandvold will visit Iceland from 4 to 6 June 2024. ";
        note("a.md", "2024-02-03", told + "The harbour is open.");
        note("b.md", "2024-02-04", "In June " + told + "The harbour is closed.");
        Map<String, String> before = events();

        note("a.md", "2024-02-03", told + "The harbour is open in winter, too.");

        assertThat(events()).isEqualTo(before);
    }

    @Test
    void visitToTheLastDayThatACalendarCanWriteHasNoEnd() throws IOException {
        tours("2024-05-02,9999-12-31");

        assertThat(events().values())
                .filteredOn(event -> event.contains("Ilse"))
                .singleElement()
                .asString()
                .contains("DTSTART;VALUE=DATE:20240502\r\n")
                .doesNotContain("DTEND");
    }

    @Test
    void calendarWithoutVisitsSaysSoAndHasTheComponentThatEachMustHave() throws IOException {
        String calendar = visits("--format", "ics", "--on", "2020-01-01");
        CommandLineUser other = new CommandLineUser(home.resolve("other")).writes("again.ics", calendar);

        assertThat(calendar)
                .contains("X-WR-CALDESC:No visit that the documents tell of fits.\r\n")
                .containsOnlyOnce("BEGIN:VTIMEZONE\r\n")
                .doesNotContain("BEGIN:VEVENT");
        assertThat(other.runs("visits").err()).doesNotContain("Refused");
    }
}
