package org.attache.visit.event;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Link;
import org.attache.clause.Modality;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence takes back: "was to visit A but will go to B instead", "had planned to go and will not". A plan
 * that was given up is a visit called off; without such a turn nothing is said of whether it stands.
 */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
public final class Turns {

    private Turns() {}

    /** The events with those taken back marked so. */
    public static List<Event> resolved(List<Event> events) {
        List<Event> resolved = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            Event turn = isPlan(event) ? turn(event, events.subList(i + 1, events.size())) : null;
            if (turn != null) {
                boolean onlyMoved = !turn.commitment().negative()
                        && turn.where().isEmpty()
                        && !turn.times().isEmpty();
                if (onlyMoved) {
                    events = replaced(events, turn, turn.replacing(event.where()));
                } else {
                    resolved.add(event.takenBack());
                }
            } else {
                resolved.add(event);
            }
        }
        return resolved;
    }

    private static boolean isPlan(Event event) {
        return event.commitment().modality() == Modality.FORMERLY_PLANNED
                || event.commitment().modality() == Modality.ABANDONED;
    }

    /** The later event of the same people that takes a plan back; null where none does. */
    private static @Nullable Event turn(Event plan, List<Event> later) {
        return later.stream()
                .filter(event -> event.people().equals(plan.people()))
                .filter(event -> event.commitment().negative()
                        || (turns(event.clause())
                                && event.commitment().modality().isFirm()))
                .findFirst()
                .orElse(null);
    }

    private static boolean turns(Clause clause) {
        if (clause.sense() == Verb.POSTPONE || clause.sense() == Verb.MOVE) {
            return true;
        }
        Clause at = clause;
        while (at != null) {
            Word opener = at.opener();
            boolean but = opener != null && Lexicon.isConjunction(opener.small(), "but");
            boolean instead = at.verb() != null
                    && (at.verb().adverbs().stream().anyMatch(Turns::isInstead)
                            || at.adverbs().stream().anyMatch(Turns::isInstead));
            if (but || instead) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean isInstead(Word word) {
        return Lexicon.isAdverb(word.small(), "instead");
    }

    private static List<Event> replaced(List<Event> events, Event old, Event with) {
        return events.stream().map(event -> event == old ? with : event).toList();
    }

    /** "Will no longer travel", "will not travel as planned", "has scrapped plans to travel": there was a plan. */
    static boolean isWithdrawn(Clause clause, ReadSentence sentence) {
        boolean noLonger = clause.verb() != null
                && clause.verb().adverbs().stream()
                        .anyMatch(adverb -> adverb.small().equals("longer"));
        boolean asPlanned = clause.unread().stream().anyMatch(word -> Lexicon.isAdjective(word.small(), "planned"))
                || clause.adverbs().stream().anyMatch(word -> word.small().equals("longer"));
        boolean asScheduled = sentence.clauses().stream()
                .anyMatch(other -> (other.sense() == Verb.PLAN || other.sense() == Verb.EXPECT)
                        && (isAs(other, clause) || isAs(other.parent(), clause)));
        Clause above = clause.parent();
        boolean scrapped = clause.link() == Link.COMPLEMENT && above != null && above.sense() == Verb.CANCEL;
        return noLonger || asPlanned || asScheduled || scrapped;
    }

    /** Whether "as" opens a clause below another one. */
    private static boolean isAs(@Nullable Clause clause, Clause above) {
        return clause != null
                && clause.parent() == above
                && clause.opener() != null
                && clause.opener().small().equals("as");
    }

    /** "She has cancelled": the day told with it is that of the cancellation. */
    static @Nullable Event givenUp(Clause clause, Commitment commitment, List<Person> doers) {
        boolean alone = clause.objects().isEmpty()
                && clause.verb() != null
                && !clause.verb().passive();
        List<Person> people = alone ? doers : List.of();
        return people.isEmpty()
                ? null
                : new Event(
                        Event.Kind.STAY,
                        clause,
                        new Commitment(Modality.PLANNED, true, commitment.source()),
                        people,
                        List.of(),
                        List.of());
    }

    /** "Cancelled the trip to be at home": what somebody stays for is no visit. */
    static boolean isForgone(Clause clause) {
        return clause.link() == Link.PURPOSE
                && clause.parent() != null
                && (clause.parent().sense() == Verb.CANCEL || clause.parent().sense() == Verb.DECLINE);
    }

    /** "Instead of Belgrade, where she was awaited": a plan for a place that gives way has come to nothing. */
    static boolean isOfWhatGivesWay(Clause clause, ReadSentence sentence) {
        Nominal place = clause.antecedent();
        boolean replaced = clause.link() == Link.RELATIVE && place != null && place.from() > 1;
        return replaced
                && place != null
                && sentence.sentence().words().get(place.from() - 1).small().equals("of")
                && Lexicon.isAdverb(
                        sentence.sentence().words().get(place.from() - 2).small(), "instead");
    }
}
