package org.attache.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a text and what is found in it, as {@code words=days}; the reference day is Sunday, December 3, 2023. */
class DateFinderTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She stays from December 4 to 7.                 | December 4 to 7=2023-12-04..2023-12-07
            She stays December 4-7.                         | December 4-7=2023-12-04..2023-12-07
            She stays December 4–7, 2024.                   | December 4–7, 2024=2024-12-04..2024-12-07!
            who comes on december 7th?                      | december 7th=2023-12-07
            He came on 7 December 2023 by train.            | 7 December 2023=2023-12-07!
            on the 7th of December                          | 7th of December=2023-12-07
            the seventh of December                         | seventh of December=2023-12-07
            December the 7th, 2021                          | December the 7th, 2021=2021-12-07!
            Dec. 7 and 7 Dec                                | Dec. 7=2023-12-07; 7 Dec=2023-12-07
            from December 30, 2023 to January 2, 2024       | December 30, 2023 to January 2, 2024=2023-12-30..2024-01-02!
            from December 30 to January 2                   | December 30 to January 2=2023-12-30..2024-01-02
            from December 30 to January 2, 2021             | December 30 to January 2, 2021=2020-12-30..2021-01-02!
            December 4 and 5                                | December 4 and 5=2023-12-04..2023-12-05
            on December 4 and 9                             | December 4=2023-12-04; 9=2023-12-09
            on December 4, 5 and 6, 2022                    | December 4, 5 and 6, 2022=2022-12-04..2022-12-06!
            on 4 and 9 December 2022                        | 4=2022-12-04!; 9 December 2022=2022-12-09!
            between December 4 and December 7               | December 4 and December 7=2023-12-04..2023-12-07
            between December 4 and 7                        | December 4 and 7=2023-12-04..2023-12-07
            between 4 and 7 December                        | 4 and 7 December=2023-12-04..2023-12-07
            from Monday 4 to Thursday 7 December            | Monday 4 to Thursday 7 December=2023-12-04..2023-12-07
            Mon 4 – Thu 7 Dec 2023                          | Mon 4 – Thu 7 Dec 2023=2023-12-04..2023-12-07!
            4 to 7 December 2022                            | 4 to 7 December 2022=2022-12-04..2022-12-07!
            30 November - 2 December 2022                   | 30 November - 2 December 2022=2022-11-30..2022-12-02!
            from the 4th of December until the 7th          | 4th of December until the 7th=2023-12-04..2023-12-07
            from Monday, December 4, to Thursday, December 7 | Monday, December 4, to Thursday, December 7=2023-12-04..2023-12-07
            he stays until December 9                       | December 9=2023-12-09
            Thu, 7 Dec 2023 09:12:44 +0000                  | Thu, 7 Dec 2023=2023-12-07!
            on Saturday, December 7                         | Saturday, December 7=2024-12-07
            """)
    void daysAreFoundAsTheyAreWritten(String text, String expected) {
        assertThat(found(text, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Written 2023-12-07T10:15:00Z.                   | 2023-12-07=2023-12-07!
            2023-12-04 to 2023-12-07                        | 2023-12-04 to 2023-12-07=2023-12-04..2023-12-07!
            Due 12/07/2023 (or 13/07/2023 or 7.12.2023)     | 12/07/2023=/?; 13/07/2023=2023-07-13!; 7.12.2023=2023-12-07!
            troops pulled out in August 2020                | August 2020=2020-08-01..2020-08-31!m
            Who comes in December?                          | December=2023-12-01..2023-12-31m
            in February                                     | February=2024-02-01..2024-02-29m
            visits in August                                | August=2023-08-01..2023-08-31m
            from November 2023 to January 2024              | November 2023 to January 2024=2023-11-01..2024-01-31!m
            between March and May                           | March and May=2024-03-01..2024-05-31m
            early December, mid-May and late in June        | early December=2023-12-01..2023-12-10m; mid-May=2024-05-11..2024-05-20m; June=2023-06-01..2023-06-30m
            late February, late 2024                        | late February=2024-02-21..2024-02-29m; late 2024=2024-09-01..2024-12-31!y
            the second week of December 2023                | second week of December 2023=2023-12-08..2023-12-14!w
            in the last week of February                    | last week of February=2024-02-23..2024-02-29w
            the first half of May and its 2nd half          | first half of May=2024-05-01..2024-05-15w
            the second half of June 2023                    | second half of June 2023=2023-06-16..2023-06-30!w
            the first Monday in December                    | first Monday in December=2023-12-04
            on the last Friday of October 2022              | last Friday of October 2022=2022-10-28!
            the 0th half of 2023                            | 2023=2023-01-01..2023-12-31!y
            the second half of 2023, the 1st quarter of 2024 | second half of 2023=2023-07-01..2023-12-31!s; 1st quarter of 2024=2024-01-01..2024-03-31!s
            last December or next May                       | last December=2022-12-01..2022-12-31m; next May=2024-05-01..2024-05-31m
            spring 2024 and the winter of 2022              | spring 2024=2024-03-01..2024-05-31!s; winter of 2022=2022-12-01..2023-02-28!s
            in the spring, this summer                      | spring=2024-03-01..2024-05-31s; this summer=2023-06-01..2023-08-31s
            the week of December 4                          | week of December 4=2023-12-04..2023-12-10w
            the week of January 1, 2024                     | week of January 1, 2024=2024-01-01..2024-01-07!w
            2023                                            | 2023=2023-01-01..2023-12-31!y
            in the early 1990s                              | early 1990s=1990-01-01..1999-12-31!d
            in 1959, 1962 and 1967                          | 1959=1959-01-01..1959-12-31!y; 1962=1962-01-01..1962-12-31!y; 1967=1967-01-01..1967-12-31!y
            Nixon's 1953 visit, a 1957 trip                 | 1953=1953-01-01..1953-12-31!y; 1957=1957-01-01..1957-12-31!y
            president (1953–1961)                           | 1953–1961=1953-01-01..1961-12-31!y
            between 2019 and 2021                           | 2019 and 2021=2019-01-01..2021-12-31!y
            When did Nixon visit Pakistan in 1953?          | 1953=1953-01-01..1953-12-31!y
            """)
    void monthsYearsAndDigitsHaveTheirPrecision(String text, String expected) {
        assertThat(found(text, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yesterday he left; she comes tomorrow           | Yesterday=2023-12-02; tomorrow=2023-12-04
            today's talks, tonight, this evening            | today=2023-12-03; tonight=2023-12-03; this evening=2023-12-03
            the day after tomorrow                          | day after tomorrow=2023-12-05
            said on Sunday                                  | Sunday=2023-12-03
            announced the visit on Friday, saying           | Friday=2023-12-01
            last Sunday and next Sunday                     | last Sunday=2023-11-26; next Sunday=2023-12-10
            this Thursday, this coming Monday, this past Monday | this Thursday=2023-11-30; this coming Monday=2023-12-04; this past Monday=2023-11-27
            from Monday to Wednesday                        | Monday to Wednesday=2023-11-27..2023-11-29
            on Tuesday next week                            | Tuesday next week=2023-12-05
            next week, this week and last week              | next week=2023-12-04..2023-12-10w; this week=2023-11-27..2023-12-03w; last week=2023-11-20..2023-11-26w
            last visited in 2022                            | 2022=2022-01-01..2022-12-31!y
            last year, early next month                     | last year=2022-01-01..2022-12-31y; early next month=2024-01-01..2024-01-10m
            in two weeks                                    | in two weeks=2023-12-11..2023-12-17w
            three days ago, a week ago, in 10 days          | three days ago=2023-11-30; a week ago=2023-11-20..2023-11-26w; in 10 days=2023-12-13
            in the last three days                          | last three days=2023-11-30..2023-12-03
            """)
    void relativeExpressionsCountFromTheReferenceDay(String text, String expected) {
        assertThat(found(text, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            She may visit and troops march on
            May I ask who came?
            It may 3 times differ
            Theresa May met June Allyson and April Smith
            February 30, June 31, 2023
            31 April 2023
            0000-01-01, 01/01/0000 and the week of December 31, 9999
            1,200 people and 2000 people of 1900 soldiers
            under Resolution 1970 a Boeing 747 flew
            Call +92 51 2080000 or (202) 555-1953 at 7:30
            It cost $2000 and 1950% in COVID-19 and A2020
            the next day, the last year of the war
            the fall of Kabul
            the Good Friday accord in the Sunday Times
            at 1900 hours and 1530 GMT
            a second visit in two weeks of talks
            the will last two weeks
            the fifth week of Lent, the third week of talks
            the ninth week of nothing and the second half of 20
            the 0th week of talks and the 0th half of the game
            """)
    void whatLooksLikeADateAndIsNoneIsNotFound(String text) {
        assertThat(found(text, DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from December 30 to January 2                   | December 30 to January 2=--12-30..--01-02
            in February                                     | February=--02-01..--02-29m
            in the first week of February                   | first week of February=--02-01..--02-29m
            tomorrow and on Friday                          | tomorrow=?; Friday=?
            May 1, 2024                                     | May 1, 2024=2024-05-01!
            """)
    void withoutReferenceDayNothingIsGuessed(String text, String expected) {
        assertThat(found(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PAST, December 9, 2022-12-09", "PAST, December 3, 2023-12-03", "FUTURE, December 2, 2024-12-02",
        "FUTURE, December 1 to 7, 2023-12-01..2023-12-07", "PAST, Monday, 2023-11-27", "FUTURE, Monday, 2023-12-04",
        "NEAREST, February 29, 2024-02-29", "PAST, February 29, 2020-02-29"
    })
    void theSensePicksTheYear(Sense sense, String words, String days) {
        assertThat(DateFinder.find(words, new Anchor(DAY, sense)))
                .singleElement()
                .satisfies(mention -> assertThat(describe(mention)).isEqualTo(words + "=" + days));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            due 04/12/2026                    | 04/12/2026=2026-12-04! | 04/12/2026=2026-04-12! | 04/12/2026=/?
            due 04-12-2026                    | 04-12-2026=2026-12-04! | 04-12-2026=2026-04-12! | 04-12-2026=/?
            due 4/12/26 at noon               | 4/12/26=2026-12-04!    | 4/12/26=2026-04-12!    | 4/12/26=/?
            due 26/06/25                      | 26/06/25=2025-06-26!   | 26/06/25=2025-06-26!   | 26/06/25=2025-06-26!
            due 06/26/71                      | 06/26/71=1971-06-26!   | 06/26/71=1971-06-26!   | 06/26/71=1971-06-26!
            due 05/05/2026                    | 05/05/2026=2026-05-05! | 05/05/2026=2026-05-05! | 05/05/2026=2026-05-05!
            from 04/12/2026 to 07/12/2026     | 04/12/2026 to 07/12/2026=2026-12-04..2026-12-07! | 04/12/2026 to 07/12/2026=2026-04-12..2026-07-12! | 04/12/2026 to 07/12/2026=/?
            from 04/12/2026 to 17/12/2026     | 04/12/2026 to 17/12/2026=2026-12-04..2026-12-17! | 04/12/2026 to 17/12/2026=2026-12-04..2026-12-17! | 04/12/2026 to 17/12/2026=2026-12-04..2026-12-17!
            there 28/06–03/07/2024            | 28/06–03/07/2024=2024-06-28..2024-07-03! | 28/06–03/07/2024=2024-06-28..2024-07-03! | 28/06–03/07/2024=2024-06-28..2024-07-03!
            there 28/12-03/01                 | 28/12-03/01=2023-12-28..2024-01-03 | 28/12-03/01=2023-12-28..2024-01-03 | 28/12-03/01=2023-12-28..2024-01-03
            there 04/02 - 06/02               | 04/02 - 06/02=2024-02-04..2024-02-06 | 04/02 - 06/02=2024-04-02..2024-06-02 | 04/02 - 06/02=/?
            28.06.–03.07.2024 and 4.-7.12.2023 | 28.06.–03.07.2024=2024-06-28..2024-07-03!; 4.-7.12.2023=2023-12-04..2023-12-07! | 28.06.–03.07.2024=2024-06-28..2024-07-03!; 4.-7.12.2023=2023-12-04..2023-12-07! | 28.06.–03.07.2024=2024-06-28..2024-07-03!; 4.-7.12.2023=2023-12-04..2023-12-07!
            open 24/7, won 3/4 to 4/5 of it   | '' | '' | ''
            version 1.2.34, file 30/31/2024   | '' | '' | ''
            """)
    void daysInDigitsAreInTheOrderOfTheAnchor(String text, String dayFirst, String monthFirst, String open) {
        assertThat(ordered(text, DayOrder.DAY_FIRST)).isEqualTo(dayFirst);
        assertThat(ordered(text, DayOrder.MONTH_FIRST)).isEqualTo(monthFirst);
        assertThat(ordered(text, DayOrder.UNKNOWN)).isEqualTo(open);
    }

    private static String ordered(String text, DayOrder order) {
        return DateFinder.find(text, new Anchor(DAY, Sense.NEAREST, order)).stream()
                .map(DateFinderTest::describe)
                .collect(Collectors.joining("; "));
    }

    private static String found(String text, @Nullable LocalDate day) {
        return DateFinder.find(text, new Anchor(day, Sense.NEAREST)).stream()
                .map(DateFinderTest::describe)
                .collect(Collectors.joining("; "));
    }

    private static String describe(DateMention mention) {
        return mention.words()
                + "="
                + switch (mention.meaning()) {
                    case Meaning.Dated dated ->
                        days(dated.range().first(), dated.range().last())
                                + (dated.yearStated() ? "!" : "")
                                + unit(dated.precision());
                    case Meaning.Yearless yearless ->
                        days(yearless.first(), yearless.last()) + unit(yearless.precision());
                    case Meaning.Unanchored unanchored -> "?";
                    case Meaning.Unordered unordered -> "/?";
                };
    }

    private static String days(Object first, Object last) {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }

    private static String unit(Precision precision) {
        return precision == Precision.DAY
                ? ""
                : precision.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
    }
}
