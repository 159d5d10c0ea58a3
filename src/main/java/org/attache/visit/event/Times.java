package org.attache.visit.event;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Link;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Verb;

/** The times that a clause shares with those beside it: that lead to it, tell its aim, or happen with it. */
@SuppressWarnings("ReferenceEquality") // two phrases with the same words are two
public final class Times {

    private Times() {}

    /** The times of a clause and of those above that only lead to it; without any, those of what it is done for. */
    static List<Adjunct> of(Clause clause, List<Clause> clauses) {
        List<Adjunct> times = new ArrayList<>(Days.times(clause.adjuncts()).stream()
                .map(time -> reached(time, clause))
                .toList());
        Clause at = clause;
        while (at.link() == Link.COMPLEMENT
                && at.parent() != null
                && at.verb() != null
                && at.verb().form() == Phrase.Form.INFINITIVE) {
            at = at.parent();
            if (at.sense() != Verb.SAY) {
                times.addAll(Days.times(at.adjuncts()).stream()
                        .filter(Adjunct::leading)
                        .toList());
            }
        }
        Clause above = clause.parent();
        boolean cleft = times.isEmpty()
                && above != null
                && above.verb() != null
                && above.verb().main().lemma().equals("be")
                && above.subject() != null
                && above.subject().first().head().small().equals("it");
        if (cleft && above != null) {
            times.addAll(Days.times(above.adjuncts()));
        }
        if (times.isEmpty() && clause.sense() != Verb.CANCEL && clause.sense() != Verb.POSTPONE) {
            clauses.stream()
                    .filter(other -> other.parent() == clause && other.link() == Link.PURPOSE)
                    .forEach(other -> times.addAll(Days.times(other.adjuncts())));
        }
        if (times.isEmpty() && clause.sense() == Verb.VISIT) {
            clauses.stream()
                    .filter(other -> isOfObject(other, clause))
                    .forEach(other -> times.addAll(Days.times(other.adjuncts())));
        }
        if (times.isEmpty()
                && above != null
                && clause.link() == Link.CONJUNCT
                && clause.subject() != null
                && clause.subject() == above.subject()) {
            times.addAll(Days.times(above.adjuncts()).stream()
                    .filter(Adjunct::leading)
                    .toList());
        }
        if (times.isEmpty() && Goals.isJourney(clause)) {
            clauses.stream()
                    .filter(other -> isOfGoal(other, clause))
                    .forEach(other -> times.addAll(Days.times(other.adjuncts())));
        }
        clauses.stream()
                .filter(other -> isStart(other, clause))
                .flatMap(other -> Days.times(other.adjuncts()).stream())
                .map(time -> new Adjunct("from", null, time.when(), time.after(), false))
                .forEach(times::add);
        clauses.stream()
                .filter(other -> isEnd(other, clause))
                .flatMap(other -> Days.times(other.adjuncts()).stream())
                .map(time -> new Adjunct("until", null, time.when(), time.after(), false))
                .forEach(times::add);
        boolean there = clause.sense() == Verb.STAY
                || (clause.verb() != null && clause.verb().main().lemma().equals("be"));
        if (times.isEmpty() && there && clause.adverbs().isEmpty()) {
            clauses.stream()
                    .filter(other -> other.parent() == clause && isMeanwhile(other))
                    .forEach(other -> times.addAll(Days.times(other.adjuncts())));
        }
        if (times.isEmpty() && there) {
            clauses.stream()
                    .filter(other -> isWayThere(other, clause))
                    .flatMap(other -> Days.times(other.adjuncts()).stream())
                    .map(time -> new Adjunct("since", null, time.when(), time.after(), false))
                    .forEach(times::add);
        }
        if (times.isEmpty() && above != null && isAtOnce(clause)) {
            times.addAll(Days.times(above.adjuncts()));
        }
        return times;
    }

    /** "By Sunday she was in Rome": on that day she was. */
    private static Adjunct reached(Adjunct time, Clause clause) {
        boolean was = clause.verb() != null
                && clause.verb().past()
                && clause.verb().main().lemma().equals("be");
        return was && time.preposition().equals("by")
                ? new Adjunct("on", null, time.when(), time.after(), time.leading())
                : time;
    }

    /** "Moves on to Graz, where it appears on Monday": what is done at the end of a journey tells when. */
    public static boolean isOfGoal(Clause relative, Clause journey) {
        return relative.link() == Link.RELATIVE
                && relative.parent() == journey
                && relative.opener() != null
                && relative.opener().small().equals("where")
                && journey.adjuncts().stream()
                        .anyMatch(adjunct -> !adjunct.leading()
                                && adjunct.nouns() != null
                                && adjunct.nouns().items().contains(relative.antecedent()));
    }

    /** "Spends a week in Rome, starting on Monday". */
    private static boolean isStart(Clause other, Clause clause) {
        return isBeside(other, clause)
                && other.sense() == Verb.BEGIN
                && other.objects().isEmpty();
    }

    /** "Goes to Rome for a week, ending on Monday". */
    private static boolean isEnd(Clause other, Clause clause) {
        return isBeside(other, clause)
                && other.sense() == Verb.END
                && other.objects().isEmpty();
    }

    /** "Is there already, having gone ahead on Monday". */
    private static boolean isWayThere(Clause other, Clause clause) {
        return isBeside(other, clause)
                && other.verb() != null
                && (other.verb().has("have") || other.verb().main().lemma().equals("have"));
    }

    private static boolean isBeside(Clause other, Clause clause) {
        return other.link() == Link.ADVERBIAL
                && other.parent() == clause
                && other.opener() == null
                && other.verb() != null
                && other.verb().form() == Phrase.Form.GERUND;
    }

    /** "Inspects the ships lying at Brest on Monday": where and when what is visited is there. */
    static boolean isOfObject(Clause relative, Clause clause) {
        Nominal thing = relative.antecedent();
        boolean bare = relative.verb() != null && relative.verb().form() != Phrase.Form.FINITE;
        return relative.link() == Link.RELATIVE
                && bare
                && relative.subject() == null
                && thing != null
                && clause.objects().stream().anyMatch(nouns -> nouns.items().contains(thing));
    }

    /** "While she was in Riga on Monday, he was in Oslo": what happens meanwhile is on the same day. */
    private static boolean isMeanwhile(Clause clause) {
        return clause.link() == Link.ADVERBIAL
                && clause.opener() != null
                && (clause.opener().small().equals("while")
                        || clause.opener().small().equals("as"));
    }

    /** "On Tuesday she said so as she ended a visit": a beginning or an end is on the day of what happens with it. */
    private static boolean isAtOnce(Clause clause) {
        return clause.link() == Link.ADVERBIAL
                && clause.opener() != null
                && Lexicon.isConjunction(clause.opener().small(), "time")
                && switch (clause.sense()) {
                    case BEGIN, END, ARRIVE, LEAVE, RETURN -> true;
                    default -> false;
                };
    }
}
