package org.attache.dates.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

    private static final LocalDate LATEST = LocalDate.of(2026, 6, 30);

    private static final String TOUR = "Three envoys will tour Oslo starting tomorrow, the ministry said on Sunday. "
            + "The first is scheduled to be in Oslo from March 11 to 13, the next from March 15 to 17.";

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2024-12-03", "2025-07-07", "2026-12-31", "2023-12-03"})
    void tomorrowAndTheFirstVisitDateTheSharedReport(LocalDate latest) throws IOException {
        Path report = Path.of("../shared/knowledge/us-officials-visit-pakistan.txt");
        if (!Files.exists(report)) {
            report = Path.of("../../shared/knowledge/us-officials-visit-pakistan.txt");
        }
        assumeTrue(Files.exists(report), "the shared report is not there");
        assertThat(PublicationDay.infer(Files.readString(report), latest)).contains(LocalDate.of(2023, 12, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OSLO, March 11, 2024 — The minister said so.            | 2024-03-11
            ISLAMABAD (Dec 3, 2023) Officials arrive tomorrow.      | 2023-12-03
            NEW DELHI, India, 3 December 2023 (Reuters) - He left.  | 2023-12-03
            Washington, D.C., May 1, 2024 – He left.                | 2024-05-01
            A headline\\nPublished: 11 March 2024\\nHe left.         | 2024-03-11
            A headline\\nCreated: 11 March 2024 9:12 AM\\nHe left.   | 2024-03-11
            Minutes of the board of 11 March 2024\\n\\nHe left.       | 2024-03-11
            **Published on 2024-03-11**\\nUpdated: March 12, 2024    | 2024-03-11
            A headline\\n\\nMonday, March 11, 2024\\n\\nHe left on 4 May 2023. | 2024-03-11
            """)
    void dateLineNamesTheDay(String text, LocalDate day) {
        assertThat(PublicationDay.infer(text.replace("\\n", "\n"), LATEST)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks were agreed in May 2022.",
                "The talks have been prepared since 2019. They failed on June 2, 2021.",
                "They were agreed in May 2022. The 2026 Games were named, and a vote will be held in 2027."
            })
    void pastEventAndWeekdayLeaveOneYear(String past) {
        assertThat(PublicationDay.infer(TOUR + " " + past, LocalDate.of(2024, 12, 31)))
                .contains(LocalDate.of(2024, 3, 10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He arrives tomorrow, March 11, 2024, it was said.       | 2024-03-10
            OSLO, Monday, March 11 — He came in June 2021.          | 2024-03-11
            OSLO, March 11 — He said on Sunday he had come in June 2021. | 2024-03-11
            The talks start today (Monday, March 11). She left in June 2021. | 2024-03-11
            """)
    void weekdayBesideTheDateDecidesTheYear(String text, LocalDate day) {
        assertThat(PublicationDay.infer(text, LATEST)).contains(day);
    }

    @Test
    void withoutPastEventNoYearIsGuessed() {
        assertThat(PublicationDay.infer(TOUR, LATEST)).isEmpty();
    }

    @Test
    void severalYearsThatFitAreNoAnswer() {
        String text = TOUR + " The talks were agreed in May 2022.";
        assertThat(PublicationDay.infer(text, LocalDate.of(2024, 3, 9))).isEmpty();
        assertThat(PublicationDay.infer(text, LocalDate.of(2025, 3, 9))).contains(LocalDate.of(2024, 3, 10));
        assertThat(PublicationDay.infer(text, LocalDate.of(2025, 3, 10))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "She visits Oslo from March 18 to 21, the ministry said on Monday. It was agreed in 2021.",
                "On December 4, 2023 she came to Oslo.",
                "Monday, March 11, 2024\nOslo\nTuesday, March 12, 2024\nBergen",
                "He arrives tomorrow, March 11, it was said. The 2022 World Cup was nice.",
                "Talks start tomorrow, May 4, and end today, May 5. They were agreed on Thursday in 2022.",
                "OSLO, March 11, 2031 — He left."
            })
    void whatDoesNotDetermineTheDayIsNoAnswer(String text) {
        assertThat(PublicationDay.infer(text, LATEST)).isEmpty();
    }
}
