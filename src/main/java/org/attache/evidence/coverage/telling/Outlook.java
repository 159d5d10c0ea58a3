package org.attache.evidence.coverage.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Tag;
import org.attache.english.tagging.Tagging;
import org.attache.question.Wanted;
import org.jspecify.annotations.Nullable;

/** Tells whether what is asked for is still to come, and whether what is told was over when it was written. Pure. */
public final class Outlook {

    private static final Pattern SINCE = Pattern.compile("\\bsince\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private Outlook() {}

    /** "When is the concert?" asks for what is to come, as of the documents; "when was it?" does not. */
    public static boolean isAhead(Wanted wanted, String question) {
        return switch (wanted) {
            case WHEN, TIME, END ->
                Tagging.words(question).stream()
                        .noneMatch(word -> word.tag() == Tag.VBD || word.lemma().equals("have"));
            case WHERE, WHO, DURATION, MET, ROLE, PURPOSE, ACTIVITY, AGO, WEEKDAY, COUNT, HEADCOUNT -> false;
            case WHETHER, COMES, CAME, SPEECH, ANYTHING -> false;
        };
    }

    /** Whether all days of some words were over when they were written, or are told as the last time: "since 2012". */
    public static boolean isBehind(String words, List<DateMention> dates, @Nullable LocalDate written) {
        return !dates.isEmpty() && dates.stream().allMatch(date -> isBehind(words, date, written));
    }

    private static boolean isBehind(String words, DateMention date, @Nullable LocalDate written) {
        boolean over = written != null
                && date.meaning() instanceof Meaning.Dated dated
                && dated.range().last().isBefore(written);
        return over
                || (date.end() <= words.length()
                        && SINCE.matcher(words.substring(0, date.start())).find());
    }

    /** Whether they name no day and no week: "later this month", "in 2019". */
    public static boolean isVague(List<DateMention> dates) {
        return dates.stream().noneMatch(date -> switch (date.meaning()) {
            case Meaning.Dated dated -> isNear(dated.precision());
            case Meaning.Yearless yearless -> isNear(yearless.precision());
            case Meaning.Unanchored unanchored -> true;
            case Meaning.Unordered unordered -> true;
        });
    }

    private static boolean isNear(Precision precision) {
        return precision == Precision.DAY || precision == Precision.WEEK;
    }
}
