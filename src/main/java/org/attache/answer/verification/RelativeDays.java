package org.attache.answer.verification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.attache.dates.grammar.Expression;
import org.attache.dates.grammar.Found;
import org.attache.dates.grammar.Tokens;
import org.attache.source.Statement;

/**
 * Says which day a relative day of quoted words is. A reader of "tomorrow" counts from today, and the words were
 * written on another day, or nobody knows on which.
 */
public final class RelativeDays {

    private RelativeDays() {}

    /** The sentence that belongs behind a sentence with words of a statement; empty where none of them is relative. */
    public static Optional<String> told(String sentence, Statement statement) {
        Tokens tokens = Tokens.of(statement.words());
        LocalDate written = statement.written();
        List<String> unknown = new ArrayList<>();
        Map<String, String> known = new LinkedHashMap<>();
        boolean dated = false;
        for (Found found : DateFinder.expressions(tokens)) {
            String words = statement
                    .words()
                    .substring(
                            tokens.at(found.from()).start(),
                            tokens.at(found.until() - 1).end());
            boolean relative =
                    found.expression().meaning(new Anchor(null, Sense.NEAREST)) instanceof Meaning.Unanchored;
            dated |= !relative;
            if (relative && sentence.contains(words)) {
                unknown.add("“" + words + "”");
                day(found.expression(), words, statement).ifPresent(day -> known.putIfAbsent(words, day));
            }
        }
        if (written == null) {
            return unknown.isEmpty() || dated
                    ? Optional.empty()
                    : Optional.of("Which day " + unknown.getFirst()
                            + " means is not known: the document does not say when this was written.");
        }
        return known.entrySet().stream()
                .findFirst()
                .map(day -> "Here “" + day.getKey() + "” is " + day.getValue() + ": this was written on "
                        + DateWords.of(DateRange.on(written)) + ".");
    }

    /**
     * The day of "today", "tomorrow" or "yesterday", that of "this Friday", and in a message that of a weekday to come;
     * others leave more than one reading. The day of a whole document stands beside its words, so that a weekday can be
     * counted from there.
     */
    private static Optional<String> day(Expression expression, String words, Statement statement) {
        boolean one = switch (expression) {
            case Expression.Shifted shifted -> shifted.unit() == ChronoUnit.DAYS && Math.abs(shifted.amount()) <= 1;
            case Expression.Weekdays weekdays ->
                switch (weekdays.pick()) {
                    case AHEAD ->
                        statement.writing() != null
                                || words.toLowerCase(Locale.ROOT).startsWith("this ");
                    case THIS -> true;
                    case PLAIN, LAST, NEXT -> false;
                };
            default -> false;
        };
        return one
                        && expression.meaning(new Anchor(statement.written(), Sense.NEAREST))
                                instanceof Meaning.Dated dated
                        && dated.precision() == Precision.DAY
                ? Optional.of(DateWords.of(dated.range()))
                : Optional.empty();
    }
}
