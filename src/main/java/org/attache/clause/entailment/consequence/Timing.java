package org.attache.clause.entailment.consequence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.dates.DateRange;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.people.DateSpan;

/** Says when what lasts begins and ends, and how what was planned for a day was moved to another. */
final class Timing {

    private Timing() {}

    static List<String> of(Passage passage) {
        List<String> found = new ArrayList<>();
        List<DateSpan> dates = passage.sentence().dates();
        for (DateSpan date : dates) {
            ends(passage, date, found);
            length(passage, date, found);
        }
        for (int i = 0; i + 1 < dates.size(); i++) {
            moved(passage, dates.get(i), dates.get(i + 1), found);
        }
        for (DateSpan date : dates) {
            movedBy(passage, date, found);
            movedTo(passage, date, found);
            offPlan(passage, date, found);
        }
        return found;
    }

    /** "Is open until", "runs from … to": begins and ends on these days. */
    private static void ends(Passage passage, DateSpan date, List<String> found) {
        Optional<DateRange> days = Passage.days(date);
        int verb = passage.finite(0);
        boolean before = passage.small(date.from() - 1).equals("until")
                || passage.small(date.from() - 1).equals("till");
        boolean both = days.isPresent() && days.get().days() > 1 && isBetween(passage, date);
        if (verb == 0 || verb >= date.from() || days.isEmpty() || !(before || both) || !lasts(passage, verb)) {
            return;
        }
        String subject = passage.text(0, verb);
        boolean past = passage.tag(verb) == Tag.VBD;
        String last = Passage.said(days.get().last());
        found.add(Passage.sentence(subject, past ? "ended on" : "ends on", last));
        found.add(Passage.sentence(subject, past ? "closed on" : "closes on", last));
        if (both) {
            String first = Passage.said(days.get().first());
            found.add(Passage.sentence(subject, past ? "began on" : "begins on", first));
            found.add(Passage.sentence(subject, past ? "opened on" : "opens on", first));
        }
    }

    /** Whether a date has the form "from … to" or "between … and". */
    private static boolean isBetween(Passage passage, DateSpan date) {
        String before = passage.small(date.from() - 1);
        return before.equals("from")
                || before.equals("between")
                || passage.small(date.from()).equals("from");
    }

    private static boolean lasts(Passage passage, int verb) {
        for (int i = verb; i < passage.size() && !passage.isDate(i); i++) {
            boolean open = passage.tag(i) == Tag.MD && !passage.small(i).equals("will");
            boolean negated = open || passage.small(i).equals("not");
            if (negated || passage.small(i).equals(",")) {
                return false;
            }
            boolean state = switch (passage.lemma(i)) {
                case "run", "last", "continue", "open", "show", "display", "view", "hold", "take" -> true;
                default -> false;
            };
            if (state) {
                return true;
            }
        }
        return false;
    }

    /** "For four days from 3 May": from 3 to 6 May. */
    private static void length(Passage passage, DateSpan date, List<String> found) {
        Optional<LocalDate> day = Passage.day(date);
        boolean from = passage.small(date.from() - 1).equals("from");
        Integer number = passage.number(date.from() - 3);
        int days = switch (passage.lemma(date.from() - 2)) {
            case "day" -> 1;
            case "week" -> 7;
            default -> 0;
        };
        if (day.isPresent()
                && from
                && number != null
                && days > 0
                && passage.small(date.from() - 4).equals("for")) {
            LocalDate last = day.get().plusDays((long) number * days - 1);
            found.add(passage.replaced(
                    date.from() - 4, date.until(), "from " + Passage.said(day.get()) + " to " + Passage.said(last)));
            found.add(passage.replaced(date.from() - 4, date.until(), "until " + Passage.said(last)));
        }
    }

    /** "Planned for one day, will now take place on another": moved from the one to the other. */
    private static void moved(Passage passage, DateSpan old, DateSpan next, List<String> found) {
        Optional<LocalDate> from = Passage.day(old);
        Optional<LocalDate> to = Passage.day(next);
        int noun = subjectEnd(passage);
        boolean planned = isPlanned(passage, noun, old.from());
        boolean now = false;
        for (int i = old.until(); i < next.from(); i++) {
            String small = passage.small(i);
            now |= small.equals("now") || small.equals("instead") || small.equals("but");
            now |= Lexicon.verb(passage.lemma(i)) == Verb.TAKE_PLACE || small.equals("held");
        }
        if (from.isEmpty() || to.isEmpty() || noun == 0 || !planned || !now || isDenied(passage, noun)) {
            return;
        }
        tellMove(passage.text(0, noun), from.get(), to.get(), found);
    }

    private static void tellMove(String subject, LocalDate from, LocalDate to, List<String> found) {
        String days = "from " + Passage.said(from) + " to " + Passage.said(to);
        found.add(Passage.sentence(subject, "has been moved", days));
        found.add(
                Passage.sentence(subject, to.isAfter(from) ? "has been postponed" : "has been brought forward", days));
        found.add(Passage.sentence(subject, "will now take place on", Passage.said(to)));
        found.add(Passage.sentence(subject, "was to take place on", Passage.said(from)));
    }

    /** "Planned for 3 June, has been put off by a week". */
    private static void movedBy(Passage passage, DateSpan old, List<String> found) {
        Optional<LocalDate> from = Passage.day(old);
        int noun = subjectEnd(passage);
        if (from.isEmpty() || noun == 0 || !isPlanned(passage, noun, old.from())) {
            return;
        }
        for (int i = old.until(); i < passage.size(); i++) {
            long days = Spell.days(passage, i + 1);
            boolean by = passage.small(i).equals("by") || passage.small(i).equals("for");
            Verb verb = moving(passage, old.until(), i);
            if (by && days > 0 && verb != Verb.OTHER && !isDenied(passage, old.until())) {
                boolean later = verb == Verb.POSTPONE;
                tellMove(passage.text(0, noun), from.get(), from.get().plusDays(later ? days : -days), found);
                return;
            }
        }
    }

    /** "Has been postponed from 3 June to 10 June". */
    private static void movedTo(Passage passage, DateSpan date, List<String> found) {
        Optional<DateRange> both = Passage.days(date);
        int noun = passage.finite(0);
        boolean range = both.isPresent() && both.get().days() > 1 && isBetween(passage, date);
        Verb verb = moving(passage, noun, date.from());
        if (range && noun > 0 && noun < date.from() && verb != Verb.OTHER && !isDenied(passage, noun)) {
            tellMove(passage.text(0, noun), both.get().first(), both.get().last(), found);
        }
    }

    /** "Leave on Sunday, a day earlier than planned": were to leave on Monday. */
    private static void offPlan(Passage passage, DateSpan date, List<String> found) {
        Optional<LocalDate> day = Passage.day(date);
        int at = passage.small(date.until()).equals(",") ? date.until() + 1 : date.until();
        long days = Spell.days(passage, at);
        String word = passage.small(at + 2);
        boolean earlier = word.equals("earlier") || word.equals("early") || word.equals("before");
        boolean later = word.equals("later") || word.equals("late") || word.equals("after");
        boolean planned = passage.small(at + 3).equals("than") && isPlanned(passage, at + 4, at + 6);
        int verb = passage.finite(0);
        if (day.isPresent() && days > 0 && (earlier || later) && planned && verb > 0 && verb < date.from()) {
            LocalDate meant = earlier ? day.get().plusDays(days) : day.get().minusDays(days);
            boolean modal = passage.tag(verb) == Tag.MD;
            found.add(Passage.sentence(
                    passage.text(0, verb),
                    "were to",
                    modal ? "" : passage.lemma(verb),
                    passage.text(verb + 1, date.from()),
                    Passage.said(meant)));
        }
    }

    private static Verb moving(Passage passage, int from, int until) {
        for (int i = Math.max(0, from); i < until; i++) {
            Verb verb = Lexicon.verb(passage.lemma(i), passage.small(i + 1));
            if (verb == Verb.POSTPONE || passage.small(i + 1).equals("forward")) {
                return verb == Verb.POSTPONE ? verb : Verb.MOVE;
            }
            if (verb == Verb.MOVE) {
                return Verb.POSTPONE;
            }
        }
        return Verb.OTHER;
    }

    private static boolean isPlanned(Passage passage, int from, int until) {
        for (int i = Math.max(0, from); i < until; i++) {
            Verb verb = Lexicon.verb(passage.lemma(i));
            if (verb == Verb.PLAN || verb == Verb.EXPECT || Lexicon.isAdjective(passage.small(i), "due")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(Passage passage, int from) {
        for (int i = from; i < passage.size(); i++) {
            boolean open = Lexicon.isAdverb(passage.small(i), "negator")
                    || (passage.tag(i) == Tag.MD && !passage.small(i).equals("will"));
            if (open) {
                return true;
            }
        }
        return false;
    }

    /** Behind the noun that the sentence is about: before a comma or a verb. */
    private static int subjectEnd(Passage passage) {
        int at = 0;
        while (at < passage.size()
                && !passage.small(at).equals(",")
                && !passage.tag(at).isVerb()) {
            at++;
        }
        return at;
    }
}
