package org.attache.visit.event;

import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Link;
import org.attache.clause.Phrase.Nouns;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.people.Person;
import org.jspecify.annotations.Nullable;

/** Reads who a guest is said to be: "her guest in Oslo on 6 May is Ana Ruiz". */
@SuppressWarnings("ReferenceEquality") // two clauses with the same words are two
final class Guests {

    private final ReadSentence sentence;
    private final Places places;
    private final Scene scene;

    Guests(ReadSentence sentence, Scene scene, Places places) {
        this.scene = scene;
        this.sentence = sentence;
        this.places = places;
    }

    /** Whether a clause says of a guest who it is. */
    static boolean isTold(Clause clause) {
        return clause.subject() != null
                && !clause.objects().isEmpty()
                && clause.objects().getFirst().first().isPeople()
                && switch (clause.subject().first().head().lemma()) {
                    case "guest", "visitor", "caller" -> true;
                    default -> false;
                };
    }

    /** "Her guest in Oslo on 6 May is Ana Ruiz", "the first visitor whom he expects in Oslo is". */
    @Nullable
    Event event(Clause clause, Commitment commitment) {
        List<Clause> told = Stream.concat(
                        Stream.of(clause),
                        sentence.clauses().stream()
                                .filter(other -> other.parent() == clause
                                        && other.link() == Link.RELATIVE
                                        && other.sense() == Verb.EXPECT))
                .toList();
        List<Where> leading = where(told, true);
        List<Where> where = leading.isEmpty() ? where(told, false) : leading;
        List<Person> people = Doers.people(clause.objects().subList(0, 1));
        List<Adjunct> times = told.stream()
                .flatMap(part -> Days.times(part.adjuncts()).stream())
                .toList();
        return people.isEmpty() || commitment.negative()
                ? null
                : new Event(Event.Kind.STAY, clause, commitment, people, where.isEmpty() ? here(clause) : where, times);
    }

    private List<Where> where(List<Clause> told, boolean leading) {
        return told.stream()
                .flatMap(part -> part.adjuncts().stream())
                .filter(adjunct -> !leading || adjunct.leading())
                .filter(adjunct -> adjunct.nouns() != null && Lexicon.isPreposition(adjunct.preposition(), "at"))
                .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                .flatMap(nouns -> places.of(nouns).stream())
                .toList();
    }

    /** Whether a clause says of somebody that they are a guest: "was our guest", "will be artist in residence". */
    static boolean isGuest(Clause clause) {
        return !clause.objects().isEmpty()
                && !Days.times(clause.adjuncts()).isEmpty()
                && (isGuest(clause.objects().getLast())
                        || clause.adjuncts().stream()
                                .anyMatch(adjunct -> adjunct.preposition().equals("in")
                                        && adjunct.nouns() != null
                                        && adjunct.nouns()
                                                .first()
                                                .head()
                                                .lemma()
                                                .equals("residence")));
    }

    private static boolean isGuest(Nouns nouns) {
        return switch (nouns.first().head().lemma()) {
            case "guest", "visitor" -> true;
            default -> false;
        };
    }

    /** "Its first guest", "our guest": at the place that the text is about. */
    private List<Where> here(Clause clause) {
        boolean own = clause.subject() != null
                && switch (clause.subject().first().determiner()) {
                    case "its", "our" -> true;
                    default -> false;
                };
        Where topic = own ? scene.topic() : null;
        return topic == null ? List.of() : List.of(topic);
    }
}
