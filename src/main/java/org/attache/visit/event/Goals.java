package org.attache.visit.event;

import java.util.List;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;

/** Tells where a journey goes, and when, among the places and times that a clause names. */
final class Goals {

    private final ReadSentence sentence;
    private final Places places;

    Goals(ReadSentence sentence, Places places) {
        this.sentence = sentence;
        this.places = places;
    }

    /** Where somebody goes; what the sentence begins with is not the goal if another place is named. */
    List<Where> goals(Clause clause) {
        boolean goal = clause.adjuncts().stream()
                .anyMatch(adjunct -> !adjunct.leading()
                        && adjunct.nouns() != null
                        && adjunct.nouns().first().place() != null
                        && Lexicon.isPreposition(adjunct.preposition(), "to"));
        return goal ? places.behindVerb(clause) : places.behind(clause, "to", "in", "at", "for", "into", "through");
    }

    /** "Leads a delegation to Oslo", "leads the delegation to the fair in Oslo". */
    List<Where> led(Clause clause) {
        List<Where> to = places.behind(clause, "to");
        boolean somewhere = clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.preposition().equals("to"));
        return to.isEmpty() && somewhere ? places.behind(clause, "in", "at") : to;
    }

    /** "Returned from Oslo", "returned from a fortnight in Oslo". */
    List<Where> left(Clause clause) {
        List<Where> from = places.behind(clause, "from");
        boolean time = clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.preposition().equals("from")
                        && adjunct.nouns() != null
                        && Lexicon.noun(adjunct.nouns().first().head().lemma()) == Noun.DAY);
        return from.isEmpty() && time ? places.behind(clause, "in", "at") : from;
    }

    /** "After talks in Ankara on Monday, she goes on to Athens": the day behind another place is not the journey's. */
    List<Adjunct> ownTimes(Clause clause, List<Adjunct> times, List<Where> goals) {
        return times.stream()
                .filter(time -> {
                    Where before = time.after() == null ? null : Where.of(time.after(), sentence);
                    return !time.leading() || before == null || goals.isEmpty() || goals.contains(before);
                })
                .toList();
    }

    /** "Has reached the age limit": an object that is neither a place nor a site is nowhere to arrive at. */
    boolean isAtSomething(Clause clause) {
        return clause.verb() != null
                && !clause.objects().isEmpty()
                && clause.objects().getFirst().from() == clause.verb().until()
                && places.ofObjects(clause).isEmpty()
                && places.behind(clause, "in", "at", "to", "on").isEmpty()
                && clause.objects().getFirst().items().stream()
                        .noneMatch(item -> item.head().tag().isName()
                                || Lexicon.noun(item.head().lemma()) == Noun.SITE);
    }

    static boolean isJourney(Clause clause) {
        return clause.sense() == Verb.GO || clause.sense() == Verb.COME || clause.sense() == Verb.ARRIVE;
    }
}
