package org.attache.visit.reading;

import org.attache.clause.Clause;
import org.attache.clause.Link;
import org.attache.clause.Phrase;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.people.Person;
import org.attache.visit.event.Days;
import org.attache.visit.event.Event;
import org.attache.visit.event.Places;
import org.attache.visit.event.Scene;
import org.attache.visit.event.Standpoint;
import org.attache.visit.event.Where;
import org.jspecify.annotations.Nullable;

/** Where somebody arrives, stays or is awaited if the sentence does not tell: at the place that the text is about. */
final class Setting {

    private Setting() {}

    /** The place; null where the event does not imply one, or where the text is about no place. */
    static @Nullable Where of(Event event, Person visitor, Scene scene) {
        Clause clause = event.clause();
        if (scene.isElsewhere(visitor) || (clause.link() == Link.ADVERBIAL && clause.opener() != null)) {
            return null;
        }
        Where where = isOurs(clause)
                ? scene.here()
                : scene.setting(clause.verb() == null ? 0 : clause.verb().from());
        boolean home =
                where != null && where.country() != null && where.country().equals(visitor.home());
        boolean local =
                visitor.home() == null && !scene.isTravelling(visitor) && Places.isAtSite(clause) && isOneDay(event);
        if (local && !isOurs(clause)) {
            return null;
        }
        boolean country = clause.sense() == Verb.VISIT && where != null && where.country() != null;
        return where != null && !home && implies(event, clause) ? country ? where.whole() : where : null;
    }

    private static boolean isOneDay(Event event) {
        Days days = Days.of(event.times(), event.commitment().modality());
        return days.start() != null && days.start().equals(days.end());
    }

    /** Where those are who write, if the event is theirs; null where it is not, or where that is not known. */
    static @Nullable Where ours(Event event, Scene scene) {
        boolean ours = event.where().isEmpty() && isOurs(event.clause());
        return ours && implies(event, event.clause()) ? scene.here() : null;
    }

    /** "We welcome", "is our guest": at the place of those who speak. */
    private static boolean isOurs(Clause clause) {
        return Standpoint.isOurs(clause.subject()) || clause.objects().stream().anyMatch(Standpoint::isOurs);
    }

    private static boolean implies(Event event, Clause clause) {
        boolean timed = !event.times().isEmpty();
        boolean away = clause.adverbs().stream().anyMatch(adverb -> Lexicon.isAdverb(adverb.small(), "home"))
                || clause.adjuncts().stream().anyMatch(adjunct -> isHome(adjunct.nouns()));
        if (away) {
            return false;
        }
        return switch (clause.sense()) {
            case ARRIVE, COME, RECEIVE -> true;
            case STAY, EXPECT -> timed;
            case LEAVE -> timed && event.kind() == Event.Kind.DEPARTURE && !isFromElsewhere(clause);
            case OTHER -> timed && (clause.adjective() != null || Places.isAtSite(clause));
            case CANCEL -> clause.objects().isEmpty();
            case VISIT -> timed && clause.objects().isEmpty() && !isOfThing(clause);
            default -> false;
        };
    }

    /** "Takes off from Malpensa": what is left is named, though nobody knows where it lies. */
    private static boolean isFromElsewhere(Clause clause) {
        return clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.nouns() != null && Lexicon.isPreposition(adjunct.preposition(), "from"));
    }

    /** "The base, which she will visit": what is visited is the thing before. */
    private static boolean isOfThing(Clause clause) {
        return clause.antecedent() != null && clause.subject() != null;
    }

    private static boolean isHome(Phrase.@Nullable Nouns nouns) {
        return nouns != null && Lexicon.isAdverb(nouns.first().head().small(), "home");
    }
}
