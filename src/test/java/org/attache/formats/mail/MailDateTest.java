package org.attache.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.attache.formats.Folder;
import org.attache.source.Certainty;
import org.attache.source.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of a mail, in the forms that programs write. */
class MailDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fri, 2 May 2025 23:30:00 -0500               |              | 2025-05-02 | STATED
            Fri, 2 May 2025 23:30:00 EST                 |              | 2025-05-02 | STATED
            Fri, 2 May 2025 23:30:00 EST                 | Europe/Rome  | 2025-05-03 | STATED
            Fri, 2 May 2025 23:30 PDT                    | Europe/Rome  | 2025-05-03 | STATED
            2 May 2025 23:30:00 GMT                      | Europe/Rome  | 2025-05-03 | STATED
            Fri, 2 May 25 09:00:00 -0500                 |              | 2025-05-02 | STATED
            Fri, 2 May 97 09:00:00 MST                   |              | 1997-05-02 | STATED
            Sun, 2 May 125 09:00:00 +0000                |              | 2025-05-02 | INFERRED
            Fri,  2  May 2025 09:00:00 +0200 (CEST)      |              | 2025-05-02 | STATED
            Friday, 02-May-25 09:00:00 GMT               |              | 2025-05-02 | STATED
            Mon, 2 May 2025 09:00:00 +0200               |              | 2025-05-02 | INFERRED
            Fri, 2 May 2025 23:30:00 XYZ                 | Europe/Rome  | 2025-05-02 | INFERRED
            Fri, 31 Feb 2025 09:00:00 +0200              |              |            | UNKNOWN
            yesterday                                    |              |            | UNKNOWN
            """)
    void dayOfTheMailIsItsOwn(
            String date, @Nullable String zone, @Nullable LocalDate day, Certainty certainty, @TempDir Path path) {
        Folder folder = new Folder(path).with("a.eml", "Subject: S\nDate: " + date + "\n\nWords.\n");
        if (zone != null) {
            folder.with("a.eml.yaml", "timezone: " + zone + "\n");
        }
        Provenance provenance = folder.document("a.eml").origin().provenance();
        assertThat(provenance.published()).isEqualTo(day);
        assertThat(provenance.publishedCertainty()).isEqualTo(certainty);
    }

    @Test
    void mailWithoutADayHasThatOnWhichItWasFirstReceived(@TempDir Path path) {
        Provenance provenance =
                new Folder(path).with("a.eml", """
                        Received: from b.example by c.example; Sat, 3 May 2025 00:10:00 +0000
                        Received: from a.example by b.example; Fri, 2 May 2025 23:50:00 +0000
                        Subject: S

                        Words.
                        """).document("a.eml").origin().provenance();
        assertThat(provenance.published()).isEqualTo(LocalDate.of(2025, 5, 2));
        assertThat(provenance.publishedCertainty()).isEqualTo(Certainty.INFERRED);
    }
}
