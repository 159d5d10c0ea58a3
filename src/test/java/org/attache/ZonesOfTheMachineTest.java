package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The days of visits are those of the documents, wherever the machine stands and whatever its clock does that night.
 */
class ZonesOfTheMachineTest {

    private final TimeZone before = TimeZone.getDefault();

    @TempDir
    private Path home;

    private CommandLineUser user;

    /** Nights on which clocks go forward and back in Europe, America and Samoa, which once left out a whole day. */
    @BeforeEach
    void visitsOnNightsOnWhichClocksChange() throws IOException {
        user = new CommandLineUser(home)
                .writes("tours.csv.yaml", "schedule: {visitor: guest, country: land, start: from, end: to}\n")
                .writes("tours.csv", """
                        guest,land,from,to
                        Ada Moreau,Norway,2024-03-31,2024-03-31
                        Kai Lund,Chile,2024-10-27,2024-10-28
                        Nora Diaz,Peru,2024-03-10,2024-11-03
                        Petra Novak,Samoa,2011-12-30,2011-12-30
                        """);
        user.runs("reload");
    }

    @AfterEach
    void whereItStood() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTC", "Europe/Oslo", "America/New_York", "Pacific/Apia", "Pacific/Kiritimati", "Etc/GMT+12"})
    void daysAreThoseOfTheDocument(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(user.runs("visits", "--as-stored", "--as-of", "2024-01-01", "--format", "csv")
                        .out())
                .contains("2024-03-31,2024-03-31", "2024-10-27,2024-10-28", "2024-03-10,2024-11-03", "2011-12-30");
        assertThat(user.runs("ask", "--as-of", "2024-01-01", "When is Ada Moreau in Norway?")
                        .out())
                .contains("March 31, 2024");
    }
}
