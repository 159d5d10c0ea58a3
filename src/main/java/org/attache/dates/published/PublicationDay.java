package org.attache.dates.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.dates.DateFinder;
import org.attache.dates.grammar.Found;
import org.attache.dates.grammar.Tokens;

/**
 * Works out from a text on which day it appeared.
 *
 * <ol>
 *   <li>A clue names the day: a {@link Dateline} at the top, or else a relative day whose date the text gives elsewhere
 *       ({@link RelativeDay}): visits start {@code tomorrow}, and the first of them is on {@code December 4}.
 *   <li>A clue with its year is the answer. For one without, each year is tried from the last event that the text dates
 *       and tells as past up to the latest day allowed.
 *   <li>A year fits where every weekday that stands beside a date is the weekday of that date, and where the weekday of
 *       the report ({@code confirmed on Sunday}) is that of the publication or of the day before ({@link YearFit}).
 *   <li>Exactly one year must fit. A text that dates no past event never passes, however well its weekdays fit: they
 *       fit again after five, six or eleven years.
 * </ol>
 *
 * <p>Texts about the future, retold events and mistaken weekdays can lead to no answer; the rules are chosen so that
 * they hardly ever lead to a wrong one.
 */
public final class PublicationDay {

    private PublicationDay() {}

    /**
     * The day on which the text appeared, where its own expressions leave only one good choice.
     *
     * @param latest the day cannot be later than this
     */
    public static Optional<LocalDate> infer(String text, LocalDate latest) {
        Tokens tokens = Tokens.of(text);
        List<Found> found = DateFinder.expressions(tokens);
        Sentences sentences = new Sentences(tokens);
        return Dateline.find(tokens, found)
                .or(() -> RelativeDay.find(tokens, found, sentences))
                .flatMap(clue -> day(clue, new YearFit(tokens, found, sentences), latest))
                .filter(day -> !day.isAfter(latest));
    }

    private static Optional<LocalDate> day(Clue clue, YearFit fit, LocalDate latest) {
        if (clue.isDated()) {
            return Optional.ofNullable(clue.in(0));
        }
        return fit.earliest().flatMap(earliest -> {
            List<LocalDate> days = IntStream.rangeClosed(earliest.getYear(), latest.getYear() + 1)
                    .mapToObj(clue::in)
                    .filter(Objects::nonNull)
                    .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))
                    .filter(day -> fit.allows(day, clue))
                    .toList();
            return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
        });
    }
}
