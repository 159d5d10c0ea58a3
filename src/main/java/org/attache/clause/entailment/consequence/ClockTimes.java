package org.attache.clause.entailment.consequence;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Reckons with hours: what begins two hours before 18:00 begins at 16:00, and who travels as long arrives then. */
final class ClockTimes {

    private static final Pattern CLOCK = Pattern.compile("\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)\\b(?!\\d)");

    private ClockTimes() {}

    /** Of the sentences of one statement, in their order. */
    static List<String> of(List<Passage> passages) {
        List<LocalTime> times = new ArrayList<>();
        for (Passage passage : passages) {
            Matcher clock = CLOCK.matcher(passage.sentence().text());
            while (clock.find()) {
                times.add(LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2))));
            }
        }
        List<String> found = new ArrayList<>();
        if (times.size() != 1) {
            return found;
        }
        for (Passage passage : passages) {
            for (int i = 0; i < passage.size(); i++) {
                apart(passage, i, times.getFirst(), found);
            }
        }
        arrival(passages, times.getFirst(), found);
        return found;
    }

    /** "Two hours earlier". */
    private static void apart(Passage passage, int i, LocalTime time, List<String> found) {
        Spell.Minutes spell = Spell.minutes(passage, i);
        int after = i + spell.words();
        boolean earlier = passage.small(after).equals("earlier")
                || (passage.small(after).equals("before") && isEnd(passage, after + 1));
        boolean later = passage.small(after).equals("later")
                || passage.small(after).equals("afterwards")
                || (passage.small(after).equals("after") && isEnd(passage, after + 1));
        if (spell.words() > 0 && (earlier || later)) {
            found.add(passage.replaced(
                    i, after + 1, "at " + clock(time.plusMinutes(later ? spell.minutes() : -spell.minutes()))));
        }
    }

    private static boolean isEnd(Passage passage, int i) {
        return i >= passage.end()
                || passage.small(i).equals(",")
                || passage.small(i).equals("that");
    }

    /** "Leaves A for B at nine and takes an hour": arrives in B at ten. */
    private static void arrival(List<Passage> passages, LocalTime time, List<String> found) {
        Passage leaving = null;
        long minutes = 0;
        for (Passage passage : passages) {
            int verb = passage.finite(0);
            boolean leaves = Lexicon.verb(passage.lemma(verb)) == Verb.LEAVE
                    && CLOCK.matcher(passage.sentence().text()).find();
            leaving = leaves ? passage : leaving;
            for (int i = 0; i < passage.size(); i++) {
                boolean takes =
                        passage.lemma(i).equals("take") || passage.lemma(i).equals("last");
                Spell.Minutes spell = takes ? Spell.minutes(passage, i + 1) : new Spell.Minutes(0, 0);
                minutes = spell.minutes() > 0 ? spell.minutes() : minutes;
            }
        }
        String goal = leaving == null ? null : goal(passages);
        if (leaving != null && minutes > 0 && goal != null) {
            int verb = leaving.finite(0);
            String subject = leaving.text(0, verb);
            String at = clock(time.plusMinutes(minutes));
            found.add(Passage.sentence(subject, "arrives in", goal, "at", at));
            found.add(Passage.sentence(subject, "is due in", goal, "at", at));
        }
    }

    private static @Nullable String goal(List<Passage> passages) {
        for (Passage passage : passages) {
            for (int i = 1; i < passage.size(); i++) {
                boolean to = passage.small(i).equals("for") || passage.small(i).equals("to");
                int end = i + 1;
                while (end < passage.size() && passage.tag(end).isName() && !passage.isDate(end)) {
                    end++;
                }
                if (to && end > i + 1) {
                    return passage.text(i + 1, end);
                }
            }
        }
        return null;
    }

    private static String clock(LocalTime time) {
        return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
    }
}
