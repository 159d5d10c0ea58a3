package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks visits up on the command line. */
class ListingVisitsTest {

    private static final String TOURS = """
            guest,office,land,town,from,to
            Ilse Brandvold,minister of fisheries,Iceland,Reykjavik,2024-05-02,2024-05-04
            Otto Brandvold,,Iceland,Akureyri,2024-05-04,2024-05-06
            Ilse Brandvold,minister of fisheries,Netherlands,"Den Haag, Rotterdam",2024-06-10,2024-06-10
            """;

    private static final String COLUMNS = """
            title: Tours
            published: 2024-02-01
            schedule: {visitor: guest, role: office, country: land, place: town, start: from, end: to}
            """;

    private static final String NOTE = "---\ntitle: Note\npublished: 2024-03-10\n---\n"
            + "President Maud Ferreira will visit Cairo from 7 to 9 April 2024."
            + " The visit of Karl Dorn to Accra on 3 July 2024 has been cancelled.\n";

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void toursAndANote() throws IOException {
        user = new CommandLineUser(home)
                .writes("tours.csv", TOURS)
                .writes("tours.csv.yaml", COLUMNS)
                .writes("note.md", NOTE);
    }

    private String visits(String... options) {
        CommandLineUser.Outcome outcome = user.runs("visits", options);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out();
    }

    @Test
    void tableHasALineAVisitInTheOrderOfTheirDaysAndSaysWhatItRestsOn() {
        assertThat(visits()).isEqualTo("""
                When             Who                                    Where                             Status
                April 7–9, 2024  Maud Ferreira, President               Cairo, Egypt                      planned
                May 2–4, 2024    Ilse Brandvold, minister of fisheries  Reykjavik, Iceland                planned
                May 4–6, 2024    Otto Brandvold                         Akureyri, Iceland                 planned
                June 10, 2024    Ilse Brandvold, minister of fisheries  Den Haag, Rotterdam, Netherlands  planned
                July 3, 2024     Karl Dorn                              Accra, Ghana                      cancelled

                5 visits from 2 documents; the newest appeared on March 10, 2024. 1 is cancelled.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --on      | 2024-05-04      | Ilse Brandvold,Otto Brandvold
            --on      | 2024-05-05      | Otto Brandvold
            --from    | 2024-05-05      | Otto Brandvold,Ilse Brandvold,Karl Dorn
            --to      | 2024-05-01      | Maud Ferreira
            --person  | Brandvold       | Ilse Brandvold,Otto Brandvold,Ilse Brandvold
            --person  | otto brandvold  | Otto Brandvold
            --country | holland         | Ilse Brandvold
            --country | ICELAND         | Ilse Brandvold,Otto Brandvold
            --place   | Rotterdam       | Ilse Brandvold
            --status  | cancelled       | Karl Dorn
            --as-of   | 2024-02-20      | Ilse Brandvold,Otto Brandvold,Ilse Brandvold
            """)
    void eachOptionNarrows(String option, String value, String visitors) {
        String[] lines = visits("--format", "csv", option, value).split("\r\n");

        assertThat(Arrays.stream(lines).skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(visitors.split(","));
    }

    @Test
    void nameThatNobodyHasIsSaidWithTheNearest() {
        assertThat(visits("--person", "Ilse Brandvolt"))
                .isEqualTo("No visitor is called “Ilse Brandvolt”; nearest: Ilse Brandvold; Otto Brandvold.\n");
        assertThat(visits("--person", "Zygmunt")).isEqualTo("No visitor is called “Zygmunt”.\n");
        CommandLineUser.Outcome json = user.runs("visits", "--json", "--country", "Icelund");
        assertThat(json.err()).contains("nearest: Iceland");
        assertThat(json.out()).contains("\"visits\":[]", "\"nearest\":[\"Iceland\"]");
    }

    @Test
    void whatWasPublishedLaterIsLeftOutAndCounted() {
        assertThat(visits("--as-of", "2024-01-31"))
                .isEqualTo(
                        "No visit that the documents tell of fits. 5 visits published after January 31, 2024 are left"
                                + " out.\n");
    }

    @Test
    void jsonHasVisitsAsInAnswersAndTheStatementsBehindThem() {
        assertThat(visits("--format", "json", "--person", "Ferreira"))
                .contains(
                        "\"visitor\":\"Maud Ferreira\",\"role\":\"President\",\"place\":\"Cairo\",\"country\":\"Egypt\"")
                .contains("\"start\":\"2024-04-07\",\"end\":\"2024-04-09\"")
                .contains("\"statement\":\"President Maud Ferreira will visit Cairo from 7 to 9 April 2024.\"");
    }

    @Test
    void csvIsReadAgainThroughAMapOfItsColumns() throws IOException {
        String csv = visits("--format", "csv");
        CommandLineUser other = new CommandLineUser(home.resolve("other"))
                .writes("again.csv", csv)
                .writes(
                        "again.csv.yaml",
                        "schedule: {visitor: visitor, role: role, country: country, place: place, start: start,"
                                + " end: end, purpose: purpose}\n");

        assertThat(other.runs("visits")
                        .out()
                        .lines()
                        .filter(line -> line.contains("2024"))
                        .map(ListingVisitsTest::days))
                .containsExactlyElementsOf(visits().lines()
                        .filter(line -> line.contains("2024") && !line.contains("document"))
                        .map(ListingVisitsTest::days)
                        .toList());
    }

    private static String days(String line) {
        return line.substring(0, line.lastIndexOf("  "));
    }

    @Test
    void calendarIsReadAgainWithTheSameDays() throws IOException {
        CommandLineUser other = new CommandLineUser(home.resolve("other"));
        CommandLineUser.Outcome saved = user.runs(
                "visits",
                "--format",
                "ics",
                "--output",
                other.knowledge.resolve("again.ics").toString());

        assertThat(saved.err()).contains("Wrote 5 visits to");
        assertThat(Files.readString(other.knowledge.resolve("again.ics")))
                .contains("BEGIN:VEVENT\r\n")
                .contains("DTSTART;VALUE=DATE:20240610\r\nDTEND;VALUE=DATE:20240611\r\n");
        assertThat(other.runs("visits").out())
                .contains("April 7–9, 2024", "May 2–4, 2024", "May 4–6, 2024", "June 10, 2024", "July 3, 2024")
                .contains("Maud Ferreira", "Otto Brandvold", "Iceland", "cancelled");
    }

    @Test
    void twoCalendarsOfTheSameScheduleAreTheSame() {
        assertThat(visits("--format", "ics", "--as-of", "2024-03-12"))
                .isEqualTo(visits("--format", "ics", "--as-of", "2024-06-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--on 2024-02-30",
                "--from 2024-05-02 --to 2024-05-01",
                "--status soon",
                "--format doc",
                "--on 2024-05-04 --to 2024-05-05"
            })
    void whatCannotBeMeantIsWrongUsage(String options) {
        CommandLineUser.Outcome outcome = user.runs("visits", options.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).isNotEmpty();
    }

    @Test
    void fileThatCannotBeWrittenIsNamed() {
        CommandLineUser.Outcome outcome = user.runs(
                "visits", "--output", home.resolve("nowhere/visits.csv").toString());

        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.err()).contains("nowhere/visits.csv cannot be written");
    }
}
