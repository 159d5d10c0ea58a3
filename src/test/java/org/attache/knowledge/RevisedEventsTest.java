package org.attache.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars in different files that tell of the same event revise each other, whichever comes first. */
class RevisedEventsTest {

    private static final String WHEN = "DTSTART;VALUE=DATE:20240506\nDTEND;VALUE=DATE:20240508\n";
    private static final String WHO = "SUMMARY:Envoy Bo Lund visits Braga\nLOCATION:Braga\n";

    private Home home;

    @BeforeEach
    void aFolder(@TempDir Path folder) throws IOException {
        home = new Home(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private static String calendar(String method, String version, String rest) {
        return "BEGIN:VCALENDAR\nMETHOD:" + method + "\nBEGIN:VEVENT\nUID:braga-1\n" + version + "\n" + rest
                + "END:VEVENT\nEND:VCALENDAR\n";
    }

    private List<Visit> visits() {
        return home.store
                .ledger(home.library.current().number())
                .find(new VisitQuery(List.of("Bo Lund"), List.of(), List.of(), null, 100));
    }

    private void assertCancelled() {
        assertThat(visits())
                .isNotEmpty()
                .allSatisfy(visit -> assertThat(visit.status().value()).isEqualTo(Status.CANCELLED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z"})
    void invitationThatAnotherFileCallsOffIsCancelled(String name) {
        home.write("m.ics", calendar("REQUEST", "SEQUENCE:0", WHEN + WHO))
                .write(name + ".ics", calendar("CANCEL", "SEQUENCE:1", WHEN + WHO))
                .reload();
        assertCancelled();
    }

    @ParameterizedTest
    @ValueSource(strings = {WHEN + WHO, WHO, ""})
    void cancellationThatComesLaterReachesTheInvitationThatDidNotChange(String rest) {
        home.write("m.ics", calendar("REQUEST", "DTSTAMP:20240401T080000Z", WHEN + WHO))
                .reload();
        assertThat(visits()).extracting(visit -> visit.status().value()).containsExactly(Status.PLANNED);

        home.write("a.ics", calendar("CANCEL", "DTSTAMP:20240402T080000Z", rest))
                .reload();
        assertCancelled();
        assertThat(home.statements()).anyMatch(statement -> statement.endsWith("Cancelled (a.ics)."));

        home.delete("a.ics").reload();
        assertThat(visits()).extracting(visit -> visit.status().value()).containsExactly(Status.PLANNED);
    }

    @Test
    void laterVersionOfAnotherFilePrevailsAndTheEarlierSaysSo() {
        home.write("m.ics", calendar("REQUEST", "SEQUENCE:0", WHEN + WHO)).reload();
        home.write("n.ics", calendar("REQUEST", "SEQUENCE:1", WHEN.replace("202405", "202406") + WHO))
                .reload();
        assertThat(visits())
                .singleElement()
                .satisfies(visit -> assertThat(visit.dates()).isNotNull())
                .satisfies(visit -> assertThat(visit.evidence()).hasSize(1));
        assertThat(home.statements())
                .contains("m.ics: All that this file tells has a later version (n.ics).")
                .anyMatch(statement -> statement.contains("June 6 to 7, 2024"));
    }

    @Test
    void cancellationOfAnEarlierVersionIsWithoutEffect() {
        home.write("m.ics", calendar("REQUEST", "SEQUENCE:2", WHEN + WHO))
                .write("n.ics", calendar("CANCEL", "SEQUENCE:1", WHEN + WHO))
                .reload();
        assertThat(visits()).extracting(visit -> visit.status().value()).containsExactly(Status.PLANNED);
    }

    @Test
    void oneTimeOfASeriesIsCalledOffAlone() {
        home.write("m.ics", calendar("REQUEST", "SEQUENCE:0", "RRULE:FREQ=WEEKLY;COUNT=3\n" + WHEN + WHO))
                .reload();
        home.write("n.ics", calendar("CANCEL", "SEQUENCE:0", "RECURRENCE-ID;VALUE=DATE:20240513\n"))
                .reload();
        assertThat(visits())
                .extracting(visit -> visit.status().value())
                .containsExactly(Status.PLANNED, Status.CANCELLED, Status.PLANNED);
    }

    @Test
    void oneTimeOfASeriesIsMovedByAnotherFile() {
        home.write("m.ics", calendar("REQUEST", "SEQUENCE:0", "RRULE:FREQ=WEEKLY;COUNT=3\n" + WHEN + WHO))
                .write(
                        "n.ics",
                        calendar(
                                "REQUEST",
                                "SEQUENCE:1",
                                "RECURRENCE-ID;VALUE=DATE:20240513\n" + WHEN.replace("202405", "202407") + WHO))
                .reload();
        assertThat(home.statements())
                .anyMatch(statement -> statement.contains("July 6 to 7"))
                .noneMatch(statement -> statement.contains("May 13"))
                .anyMatch(statement -> statement.contains("May 20"));
    }

    @Test
    void sameFileTwiceTellsTheVisitTwiceAndRevisesNothing() {
        home.write("m.ics", calendar("REQUEST", "SEQUENCE:0", WHEN + WHO))
                .write("n.ics", calendar("REQUEST", "SEQUENCE:0", WHEN + WHO))
                .reload();
        assertThat(visits())
                .hasSize(2)
                .extracting(visit -> visit.status().value())
                .containsOnly(Status.PLANNED);
        assertThat(home.library.propose(Progress.SILENT).isEmpty()).isTrue();
    }
}
