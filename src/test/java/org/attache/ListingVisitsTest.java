package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                                + " end: end, purpose: purpose, status: status}\n");

        assertThat(visitsIn(other.runs("visits").out())).isEqualTo(visitsIn(visits()));
    }

    private static List<String> visitsIn(String table) {
        return table.lines()
                .filter(line -> line.contains(", 2024  "))
                .map(line -> line.replaceAll("  +", "  "))
                .toList();
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
    @CsvSource(delimiter = '|', textBlock = """
            --on 2024-02-30                     | "2024-02-30" is not a calendar day; write it as 2023-12-03
            --on 2023-02-29                     | "2023-02-29" is not a calendar day
            --from 2024-05-02 --to 2024-05-01   | --to 2024-05-01 is before --from 2024-05-02; exchange the two days.
            --status soon                       | planned, announced, confirmed
            --status canceled                   | cancelled; nearest: cancelled
            --status Cancel                     | cancelled; nearest: cancelled
            --status underway                   | cancelled; nearest: under way
            --status compleded                  | cancelled; nearest: took place
            --format doc                        | "doc" is none of table, json, csv, ics, png
            --on 2024-05-04 --to 2024-05-05     | Give either --on or --from and --to.
            """)
    void whatCannotBeMeantIsWrongUsageAndSaidInOneSentence(String options, String sentence) {
        CommandLineUser.Outcome outcome = user.runs("visits", options.split(" +"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(sentence).doesNotContain("Exception");
    }

    @Test
    void fileThatCannotBeWrittenIsNamed() {
        CommandLineUser.Outcome outcome = user.runs(
                "visits", "--output", home.resolve("nowhere/visits.csv").toString());

        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.err()).contains("nowhere/visits.csv cannot be written");
    }

    @Test
    void folderInPlaceOfAFileIsSaidAndNothingIsLeftBehind() throws IOException {
        Path folder = Files.createDirectories(home.resolve("out/visits.csv"));
        Files.writeString(folder.resolve("kept"), "");

        CommandLineUser.Outcome outcome = user.runs("visits", "--format", "csv", "--output", folder.toString());

        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.err()).contains("out/visits.csv cannot be written");
        assertThat(home.resolve("out")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void linkLeadsWhereItLedAndItsTargetHoldsTheVisits() throws IOException {
        Path target = Files.writeString(home.resolve("target.csv"), "old");
        Path link = Files.createSymbolicLink(home.resolve("link.csv"), target);
        Path ahead = Files.createSymbolicLink(home.resolve("ahead.csv"), home.resolve("later.csv"));

        String csv = visits("--format", "csv");
        visits("--format", "csv", "--output", link.toString());
        visits("--format", "csv", "--output", ahead.toString());

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent(csv);
        assertThat(ahead).isSymbolicLink();
        assertThat(home.resolve("later.csv")).hasContent(csv);
        assertThat(home).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipeStaysOneAndCarriesTheVisits() throws Exception {
        Path pipe = home.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        String csv = visits("--format", "csv");

        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> content(pipe));
        visits("--format", "csv", "--output", pipe.toString());

        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(read.get(1, TimeUnit.MINUTES)).isEqualTo(csv);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
