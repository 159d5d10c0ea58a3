package org.attache.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells the day on which a visit was announced from the days of the visit. */
final class Announcements {

    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{3,}");

    /** The chunks before and after the date of a dateline. */
    private static final int DATELINE = 5;

    private Announcements() {}

    /** Whether a date says when somebody spoke: "said in a statement on Monday", but not "confirmed for Monday". */
    static boolean isDayOfSpeech(Clause clause, int date) {
        int before = clause.is(date - 1, "on") ? date - 2 : date - 1;
        if (clause.in(before, Lexicon.UTTERANCE) || isDateline(clause, date)) {
            return true;
        }
        int at = date - 1;
        while (clause.in(at, Lexicon.SPEECHFILLER) && !clause.in(at, Lexicon.SPEECH)) {
            at--;
        }
        boolean isSet = clause.is(at, "confirmed") && clause.is(at + 1, "for");
        return clause.in(at, Lexicon.SPEECH) && !isSet;
    }

    /** "SEOUL, Nov. 28 (Agency) --" at the start. */
    private static boolean isDateline(Clause clause, int date) {
        if (date > DATELINE) {
            return false;
        }
        for (int i = date + 1; i <= date + DATELINE; i++) {
            boolean colon = clause.is(i, ":") && isShouted(clause.sentence().text());
            if (colon || List.of("—", "–", "-").contains(clause.word(i))) {
                return date > 0 && IntStream.range(0, date).allMatch(before -> isOfDateline(clause, before));
            }
        }
        return false;
    }

    /** Whether a text begins with a word in capitals, as the place of a dateline is written. */
    private static boolean isShouted(String text) {
        return SHOUTED.matcher(text).lookingAt();
    }

    private static boolean isOfDateline(Clause clause, int at) {
        boolean name = clause.at(at) instanceof Chunk.Word word && word.token().isCapitalised();
        return name || clause.isWhere(at) || clause.is(at, ",");
    }

    /** Whether a date after "announced her visit to Oslo" is that of the announcement. */
    static boolean isDayOf(Clause clause, Trigger trigger, Chunk.When when) {
        LocalDate published =
                clause.sentence().statement().origin().provenance().published();
        boolean announced =
                trigger.kind() == Trigger.Kind.NOUN && clause.any(trigger.from() - 4, trigger.from(), Lexicon.ANNOUNCE);
        boolean ahead = published != null && when.range().first().isAfter(published);
        return announced
                && when.range().days() == 1
                && (!ahead || when.isWeekday(clause.sentence().text()));
    }
}
