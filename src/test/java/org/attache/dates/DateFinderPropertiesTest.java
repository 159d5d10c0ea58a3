package org.attache.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attache.dates.published.PublicationDay;

class DateFinderPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 3);

    @Property
    void daysInWordsAreFoundAgain(@ForAll("ranges") DateRange range, @ForAll("frames") String frame) {
        String words = DateWords.of(range);
        assertThat(DateFinder.find(frame.formatted(words), new Anchor(DAY, Sense.NEAREST)))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.words()).isEqualTo(words);
                    assertThat(mention.meaning()).isInstanceOfSatisfying(Meaning.Dated.class, dated -> {
                        assertThat(dated.range()).isEqualTo(range);
                        assertThat(dated.yearStated()).isTrue();
                    });
                });
    }

    @Property
    void yearlessDayLiesAsItsSenseSays(@ForAll("days") LocalDate reference, @ForAll("days") LocalDate day) {
        String words = DateWords.of(DateRange.on(day)).replaceAll(",.*", "");
        assertThat(only(words, reference, Sense.PAST)).isBeforeOrEqualTo(reference);
        assertThat(only(words, reference, Sense.FUTURE)).isAfterOrEqualTo(reference);
        assertThat(only(words, reference, Sense.NEAREST))
                .isBetween(reference.minusDays(1462), reference.plusDays(1462));
    }

    @Property
    void mentionsCutOutTheirWordsAndDoNotOverlap(@ForAll("texts") String text, @ForAll Sense sense) {
        List<DateMention> mentions = DateFinder.find(text, new Anchor(DAY, sense));
        int end = 0;
        for (DateMention mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.end()).isGreaterThan(mention.start());
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.words());
            end = mention.end();
        }
    }

    @Property
    void referenceDayChangesNoMention(@ForAll("texts") String text) {
        assertThat(DateFinder.find(text, new Anchor(null, Sense.NEAREST)))
                .extracting(DateMention::words)
                .isEqualTo(DateFinder.find(text, new Anchor(DAY, Sense.PAST)).stream()
                        .map(DateMention::words)
                        .toList());
    }

    @Property
    void publicationIsNeverLaterThanAllowed(@ForAll("texts") String text) {
        assertThat(PublicationDay.infer(text, DAY))
                .matches(day -> day.isEmpty() || !day.get().isAfter(DAY));
    }

    private static LocalDate only(String words, LocalDate reference, Sense sense) {
        DateMention mention =
                DateFinder.find(words, new Anchor(reference, sense)).getFirst();
        return ((Meaning.Dated) mention.meaning()).range().first();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1500, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 40)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 2000)));
        Arbitrary<DateRange> any =
                Combinators.combine(days(), lengths).as((day, length) -> new DateRange(day, day.plusDays(length)));
        Arbitrary<DateRange> months =
                days().map(YearMonth::from).map(month -> new DateRange(month.atDay(1), month.atEndOfMonth()));
        Arbitrary<DateRange> years =
                days().map(Year::from).map(year -> new DateRange(year.atDay(1), year.atDay(year.length())));
        return Arbitraries.oneOf(any, any, months, years);
    }

    @Provide
    Arbitrary<String> frames() {
        return Arbitraries.of("%s", "She was there in %s.", "Who was in Oslo in %s?", "%s", "(since %s)");
    }

    /** Pieces that dates are made of, in any order, and any other characters. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "December",
                "Dec.",
                "may",
                "May",
                "4",
                "31",
                "30",
                "7th",
                "2023",
                "1990s",
                "2023-12-07",
                "to",
                "-",
                "–",
                "and",
                ",",
                ".",
                "between",
                "the",
                "of",
                "week",
                "next",
                "last",
                "this",
                "Friday",
                "tomorrow",
                "in",
                "two",
                "weeks",
                "ago",
                "early",
                "spring",
                "(",
                ")",
                "February",
                "said",
                "will",
                "\n\n",
                "’s",
                "year");
        Arbitrary<String> texts = pieces.list().ofMaxSize(25).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(texts, texts.map(text -> text.replace(" ", "")), Arbitraries.strings());
    }
}
