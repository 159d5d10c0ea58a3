package org.attache.formats.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.Passage;
import org.attache.source.Provenance;
import org.attache.source.Trust;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final String ARRIVAL = "The mayor will visit Ulvik tomorrow.";

    private static List<Passage> passages(String text, String language, @Nullable LocalDate published) {
        Provenance provenance = new Provenance(
                "Notes",
                null,
                null,
                published,
                published == null ? Certainty.UNKNOWN : Certainty.STATED,
                null,
                language,
                Trust.OTHER,
                ZoneOffset.UTC);
        return Messages.in(new Body.Prose(text), provenance).passages();
    }

    private static List<Passage> passages(String text) {
        return passages(text, "en", null);
    }

    /** Day, sender and first words of each passage. */
    private static String read(String text, List<Passage> passages) {
        return passages.stream()
                .map(passage -> {
                    Writing writing = passage.writing();
                    String words = text.substring(passage.words())
                            .strip()
                            .lines()
                            .findFirst()
                            .orElse("");
                    return writing == null ? "own: " + words : writing.day() + " " + writing.writer() + ": " + words;
                })
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [2024-10-07 09:12] Siv: %s              | Siv
                    [07.10.24, 09:12:44] Siv Aune: %s       | Siv Aune
                    [07.10.24, 09:12:44] ~ Siv: %s          | Siv
                    07.10.2024, 09:12 - Siv Aune: %s        | Siv Aune
                    13/10/2024, 09:12 - +47 912 34 567: %s  | +47 912 34 567
                    2024/10/07 09:12 - Siv: %s              | Siv
                    [09:12, 07.10.2024] Siv: %s             | Siv
                    2024-10-07T09:12:44Z siv: %s            | siv
                    2024-10-07 09:12:44 <@siv> %s           | siv
                    [Mon Oct 07 09:12:44 2024] <siv> %s     | siv
                    [7 Oct 2024, 09:12] %s                  | null
                    [7. Oktober 2024 09:12] Siv: %s         | Siv
                    [10/13/24, 9:12 PM] Siv: %s             | Siv
                    """)
    void stampOfALineIsNoPartOfItsWords(String form, String sender) {
        String text = form.formatted(ARRIVAL);
        List<Passage> passages = passages(text);
        String day = form.contains("13") ? "2024-10-13 " : "2024-10-07 ";
        assertThat(read(text, passages)).isEqualTo(day + sender + ": " + ARRIVAL);
    }

    @Test
    void messageGoesOnUntilTheNextOne() {
        String text = """
                [2024-10-07 09:12] Siv: Good morning.
                The plan is out.

                [2024-10-08 09:12] Arne: Thanks.
                """;
        assertThat(passages(text)).hasSize(2);
        assertThat(passages(text).getLast().start()).isEqualTo(text.indexOf("[2024-10-08"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siv Aune — 07.10.2024 09:12\n%s\nArne Lie — 08.10.2024 10:00\nThanks.",
                "Siv Aune, [07.10.2024 09:12]\n%s\n\nArne Lie, [08.10.2024 09:14]\nThanks.",
                "Siv Aune\n7 October 2024 09:12\n%s\n\nArne Lie\n8 October 2024 09:14\nThanks.",
                "Siv Aune says:\nOctober 7, 2024 at 9:12 am\n%s\n\nArne Lie says:\nOctober 8, 2024 at 9:14 am\nThanks.",
                "Posted by Siv Aune on October 7, 2024 at 9:12 am\n%s\n\nPosted by Arne Lie on 8 October 2024 at 10:00\nThanks."
            })
    void senderAndMomentMayStandAboveTheWords(String form) {
        String text = form.formatted(ARRIVAL);
        assertThat(read(text, passages(text)))
                .isEqualTo("2024-10-07 Siv Aune: " + ARRIVAL + "\n2024-10-08 Arne Lie: Thanks.");
    }

    @Test
    void timeOfDayCountsFromTheHeadingOfItsDay() {
        String text = """
                --- Log opened Mon Oct 07 08:00:00 2024
                09:12 <siv> Good morning.
                --- Day changed Tue Oct 08 2024
                [09:14] <arne> Thanks.
                """;
        assertThat(read(text, passages(text)))
                .contains("2024-10-07 siv: Good morning.")
                .contains("2024-10-08 arne: Thanks.");
        assertThat(read("[09:14] Arne: Thanks.", passages("[09:14] Arne: Thanks.", "en", LocalDate.of(2024, 10, 9))))
                .isEqualTo("2024-10-09 Arne: Thanks.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 7 October 2024\n\n%s\n\n## 8 October 2024\n\nQuiet.",
                "**Monday, 7 October 2024**\n\n%s\n\n**Tuesday, 8 October 2024**\n\nQuiet.",
                "7 October 2024\n\n%s\n\n8 October 2024\n\nQuiet.",
                "2024-10-07\n%s\n2024-10-08\nQuiet.",
                "--- October 7th, 2024 ---\n%s\n--- October 8th, 2024 ---\nQuiet."
            })
    void headingWithADayIsThatOfWhatIsWrittenBelow(String form) {
        String text = form.formatted(ARRIVAL);
        assertThat(read(text, passages(text))).isEqualTo("2024-10-07 null: " + ARRIVAL + "\n2024-10-08 null: Quiet.");
    }

    @Test
    void headingWithoutAYearIsOfTheLastSuchDayBeforeTheDocument() {
        String text = "## Monday, 7 October\n\n" + ARRIVAL;
        assertThat(read(text, passages(text, "en", LocalDate.of(2025, 2, 1)))).isEqualTo("2024-10-07 null: " + ARRIVAL);
        assertThat(passages(text)).extracting(Passage::writing).containsExactly(new Writing(null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 October 2024 - The mayor will visit Ulvik on 20 October.\n8 October 2024 - Quiet.",
                "7 October 2024: The mayor is to visit Ulvik on 20 October.",
                "7 October 2024: The mayor visits Ulvik on 20 October.",
                "7 October 2024: The dean says that the mayor visits Ulvik on 20 October 2024.",
                "2024-10-07: The mayor will visit Ulvik.",
                "* 7 October 2024 – The mayor will visit Ulvik tomorrow."
            })
    void dayBeforeALineIsAStampWhereTheLineLooksAhead(String text) {
        assertThat(passages(text).getFirst().writing()).isEqualTo(new Writing(LocalDate.of(2024, 10, 7), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 October 2024: The mayor visits Ulvik.\n8 October 2024: The mayor visits Odda.",
                "7 October 2024: Arrival in the evening, dinner at night.\n8 October 2024: The next day is free.",
                "7 October 2023 – The treaty that was signed on 3 May 2020 entered into force.",
                "7 October 2024: The mayor visits Ulvik until 9 October.",
                "Monday, 7 October 2024: In the morning the mayor arrives, in the afternoon he leaves.",
                "2024-10-07: Arrival in Ulvik\n2024-10-08: Departure",
                "- 7 October 2023 – The mayor visited Ulvik.",
                "# Programme\n\n## 7 October 2024\n\nThe mayor visits Ulvik.\n\n## 8 October 2024\n\nThe mayor visits Odda.",
                "7 October 2024, 14:00 – Arrival in Ulvik",
                "From: 7 October 2024\nTo: 8 October 2024\nThe mayor visits Ulvik.",
                "The mayor visits Ulvik on 7 October 2024 at 09:12: a first.",
                "5 ministers will visit Ulvik tomorrow.",
                "The mayor wrote: “I will visit Ulvik tomorrow.”"
            })
    void programmesChroniclesAndPlainTextHaveNoStamps(String text) {
        assertThat(passages(text)).isEmpty();
    }

    @Test
    void orderOfDayAndMonthIsThatOfAnotherStampOfTheRegionOrUnknown() {
        String open = "[05/06/2024, 09:12] Siv: " + ARRIVAL;
        LocalDate june = LocalDate.of(2024, 6, 5);
        LocalDate may = LocalDate.of(2024, 5, 6);
        assertThat(day(open, "en", null)).isNull();
        assertThat(day(open, "en-GB", null)).isEqualTo(june);
        assertThat(day(open, "en-US", null)).isEqualTo(may);
        assertThat(day(open + "\n[13/06/2024, 09:12] Arne: Thanks.", "en", null))
                .isEqualTo(june);
        assertThat(day(open + "\n[06/13/2024, 09:12] Arne: Thanks.", "en", null))
                .isEqualTo(may);
        assertThat(day(open, "en", LocalDate.of(2024, 5, 20))).isEqualTo(may);
        assertThat(day("[07/07/2024, 09:12] Siv: Hello.", "en", null)).isEqualTo(LocalDate.of(2024, 7, 7));
        assertThat(day("[31/02/2024, 09:12] Siv: Hello.", "en", null)).isNull();
    }

    private static @Nullable LocalDate day(String text, String language, @Nullable LocalDate published) {
        Writing writing = passages(text, language, published).getFirst().writing();
        return writing == null ? null : writing.day();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siv writes below.\n\n-----Original Message-----\nFrom: Arne Lie <arne@lie.example>\n"
                        + "Sent: Monday, October 7, 2024 9:12 AM\nTo: Siv Aune\nSubject: Ulvik\n\n%s",
                "________________________________\nFrom: Arne Lie\nSent: 07 October 2024 09:12\nTo: Siv;\n Arne <a@b.example>\n"
                        + "Subject: Ulvik\n\n%s",
                "**From:** Arne Lie\n**Date:** Mon, 7 Oct 2024 at 09:12\n**Subject:** Ulvik\n**To:** Siv\n\n%s",
                "Von: Arne Lie\nGesendet: Montag, 7. Oktober 2024 09:12\nAn: Siv\nBetreff: Ulvik\n\n%s",
                "De : Arne Lie\nEnvoyé : lundi 7 octobre 2024 09:12\nÀ : Siv\nObjet : Ulvik\n\n%s"
            })
    void mailWithinATextHasItsOwnSenderAndDay(String form) {
        String text = form.formatted(ARRIVAL);
        assertThat(read(text, passages(text))).isEqualTo("2024-10-07 Arne Lie: " + ARRIVAL);
    }

    @Test
    void quotedMailEndsWithItsQuotation() {
        String text = """
                On Mon, 7 Oct 2024 at 09:12, Arne Lie <arne@lie.example> wrote:
                > The mayor will visit Ulvik tomorrow.

                That was put off.
                """;
        assertThat(read(text, passages(text))).isEqualTo("""
                2024-10-07 Arne Lie: > The mayor will visit Ulvik tomorrow.
                own: That was put off.""");
    }

    @Test
    void anyMixtureOfSuchLinesIsRead() {
        List<String> lines = List.of(
                "Siv Aune",
                "7 October 2024 09:12",
                "[2024-10-07 09:12] Siv: Odd Lie",
                "From: Arne Lie",
                "Sent: 7 October 2024",
                "To: Siv",
                "",
                "> Thanks",
                "On Mon, 7 Oct 2024 at 09:12, Arne wrote:",
                "-----Original Message-----",
                "31/02/2024, 09:12 - Siv: tomorrow",
                "## 8 October 2024",
                "[09:12] <siv>",
                "99/99/9999: x",
                ARRIVAL);
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(8, 0, lines.size()).mapToObj(lines::get).collect(Collectors.joining("\n"));
            assertThat(passages(text)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    § Diary 2024;§ Mon 7 October;%s;§ Tue 8 October;%s          | 2024-10-07 2024-10-08
                    § Diary;§ Monday, 30 December 2024;%s;§ Thursday, 2 January;%s | 2024-12-30 2025-01-02
                    § Diary;§ 2 January 2025;%s;§ 30 December;%s                | 2025-01-02 2024-12-30
                    § Diary;§ 7 October;%s;§ 9 October 2024;%s                  | 2024-10-07 2024-10-09
                    § Diary;§ 7 October;%s;§ 9 October;%s                       | null null
                    § Diary 2023 to 2024;§ 7 October;%s;§ 9 October;%s          | null null
                    """)
    void daysWithoutAYearAreOfThatOfTheEntriesBesideThem(String form, String days) {
        String text = form.replace(";", "\n\n").replace("§", "#").replace("%s", ARRIVAL);
        assertThat(passages(text).stream()
                        .map(passage -> String.valueOf(
                                passage.writing() == null
                                        ? null
                                        : passage.writing().day()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Created: October 7, 2024 9:12 AM", "Due: October 7, 2024 9:12 AM"})
    void labelOfADayIsNobody(String line) {
        assertThat(passages(line + "\n\n" + ARRIVAL))
                .noneMatch(passage ->
                        passage.writing() != null && passage.writing().writer() != null);
    }
}
