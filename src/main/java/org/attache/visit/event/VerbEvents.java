package org.attache.visit.event;

import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Link;
import org.attache.clause.Modality;
import org.attache.clause.Phrase;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.people.Person;
import org.jspecify.annotations.Nullable;

/** Reads the event that the verb of a clause tells: "visits", "is due in", "was received in". */
final class VerbEvents {

    private final ReadSentence sentence;
    private final Scene scene;
    private final Places places;
    private final Goals goals;
    private final Encounters encounters;
    private final Doers doers;

    VerbEvents(ReadSentence sentence, Scene scene) {
        this.sentence = sentence;
        this.scene = scene;
        this.places = new Places(sentence, scene);
        this.goals = new Goals(sentence, places);
        this.encounters = new Encounters(sentence, scene, places, goals);
        this.doers = new Doers(sentence);
    }

    /** The event; null where the verb tells none. */
    @Nullable
    Event event(Clause clause, Commitment commitment) {
        return switch (clause.sense()) {
            case VISIT ->
                encounters.visiting(
                        Event.Kind.STAY,
                        clause,
                        commitment,
                        doers.of(clause),
                        concat(places.ofObjects(clause), concat(places.behind(clause, "in"), places.ofSites(clause))));
            case GO, COME ->
                isHomeward(clause)
                        ? null
                        : encounters.made(
                                Event.Kind.STAY, clause, commitment, doers.travellers(clause), goals.goals(clause));
            case ARRIVE ->
                goals.isAtSomething(clause)
                        ? null
                        : encounters.made(
                                Event.Kind.ARRIVAL,
                                clause,
                                commitment,
                                doers.of(clause),
                                concat(places.behind(clause, "in", "at", "to", "on"), places.ofObjects(clause)));
            case STAY ->
                encounters.made(
                        Event.Kind.STAY,
                        clause,
                        lasting(clause, commitment),
                        doers.of(clause),
                        places.behind(clause, "in", "at", "on"));
            case CANCEL -> givenUp(clause, commitment);
            case LEAVE -> departure(clause, commitment);
            case RETURN ->
                encounters.made(Event.Kind.DEPARTURE, clause, commitment, doers.of(clause), goals.left(clause));
            case PERFORM ->
                isTaking(clause)
                        ? encounters.made(
                                Event.Kind.STAY,
                                clause,
                                commitment,
                                Doers.people(clause.objects()),
                                places.behind(clause, "to", "into"))
                        : null;
            case BRING ->
                encounters.made(
                        Event.Kind.STAY,
                        clause,
                        commitment,
                        Doers.people(clause.objects()),
                        places.behind(clause, "to", "into"));
            case LEAD -> encounters.made(Event.Kind.STAY, clause, commitment, doers.of(clause), goals.led(clause));
            case AGREE -> accepted(clause, commitment);
            case EXPECT -> awaited(clause, commitment);
            case ACCOMPANY -> encounters.accompanied(clause, commitment);
            case RECEIVE -> encounters.received(clause, commitment);
            case MEET -> encounters.met(clause, commitment);
            case ATTEND, ACT, HOLD, SIGN, GIVE, TAKE_PLACE -> encounters.occasion(clause, commitment);
            case OTHER ->
                clause.verb() != null && clause.verb().main().lemma().equals("be")
                        ? Guests.isTold(clause)
                                ? new Guests(sentence, scene, places).event(clause, commitment)
                                : being(clause, commitment)
                        : commitment.modality() == Modality.ABANDONED ? anything(clause, commitment) : null;
            default -> null;
        };
    }

    /** "Takes a delegation to Oslo"; who has somebody on the way somewhere takes nobody there. */
    private static boolean isTaking(Clause clause) {
        return clause.verb() != null
                && !clause.verb().main().lemma().equals("have")
                && clause.objects().stream().anyMatch(nouns -> nouns.first().isPeople());
    }

    /** "Is in Oslo", "is due in Oslo", "was there". */
    private @Nullable Event being(Clause clause, Commitment commitment) {
        boolean due = clause.adjective() != null
                && (Lexicon.isAdjective(clause.adjective().small(), "due")
                        || Lexicon.verb(clause.adjective().lemma()) == Verb.EXPECT);
        boolean something = isSomething(clause) && !Guests.isGuest(clause);
        if ((clause.adjective() != null && !due) || something || isHomeward(clause) || isModal(clause)) {
            return null;
        }
        boolean perfect = clause.verb() != null && clause.verb().has("have");
        List<Where> where =
                perfect ? places.behind(clause, "in", "at", "on", "to") : places.behind(clause, "in", "at", "on");
        boolean told = due || !where.isEmpty();
        Commitment held = due && clause.verb() != null && clause.verb().past() && commitment.modality() == Modality.DONE
                ? new Commitment(
                        perfect ? Modality.ABANDONED : Modality.FORMERLY_PLANNED,
                        commitment.negative(),
                        commitment.source())
                : lasting(clause, commitment);
        return told ? encounters.made(Event.Kind.STAY, clause, held, doers.of(clause), where) : null;
    }

    /** "She has cancelled": the day told with it is that of the cancellation. */
    private @Nullable Event givenUp(Clause clause, Commitment commitment) {
        boolean alone = clause.objects().isEmpty()
                && clause.verb() != null
                && !clause.verb().passive();
        List<Person> people = alone ? doers.of(clause) : List.of();
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

    /** "Had promised to bless the bells in Oslo": whatever was to be done, somebody was to be there. */
    private @Nullable Event anything(Clause clause, Commitment commitment) {
        List<Where> where = places.behind(clause, "in", "at");
        return where.isEmpty() ? null : encounters.made(Event.Kind.STAY, clause, commitment, doers.of(clause), where);
    }

    /** "Where she is to speak": "is" carries another verb. */
    private boolean isModal(Clause clause) {
        return sentence.clauses().stream()
                .anyMatch(other -> other.parent() == clause
                        && other.link() == Link.COMPLEMENT
                        && other.verb() != null
                        && other.verb().form() == Phrase.Form.INFINITIVE);
    }

    /** "Was the guest of honour in Oslo"; what follows a place or a time is no longer what the subject is. */
    private static boolean isSomething(Clause clause) {
        int placed = clause.adjuncts().stream()
                .filter(adjunct -> !adjunct.leading())
                .mapToInt(adjunct -> adjunct.nouns() != null
                        ? adjunct.nouns().from()
                        : adjunct.when() == null
                                ? Integer.MAX_VALUE
                                : adjunct.when().from())
                .min()
                .orElse(Integer.MAX_VALUE);
        return clause.objects().stream().anyMatch(nouns -> nouns.from() < placed);
    }

    /** "Has been in Oslo since Monday": who has been there since is there. */
    private static Commitment lasting(Clause clause, Commitment commitment) {
        boolean since = clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.preposition().equals("since"));
        return since && clause.verb() != null && clause.verb().has("have") && commitment.modality() == Modality.DONE
                ? new Commitment(Modality.PRESENT, commitment.negative(), commitment.source())
                : commitment;
    }

    /** "Accepts the invitation to the congress in Oslo on 5 May". */
    private @Nullable Event accepted(Clause clause, Commitment commitment) {
        boolean invitation = clause.objects().stream()
                .anyMatch(nouns -> Lexicon.noun(nouns.first().head().lemma()) == Noun.INVITATION);
        List<Where> where = invitation ? places.behind(clause, "to", "in", "at") : List.of();
        if (where.isEmpty() || Days.times(clause.adjuncts()).isEmpty()) {
            return null;
        }
        Commitment plan = new Commitment(
                Modality.weaker(Modality.PLANNED, commitment.modality()), commitment.negative(), commitment.source());
        return encounters.made(Event.Kind.STAY, clause, plan, doers.of(clause), where);
    }

    /** "Is expected in Oslo". */
    private @Nullable Event awaited(Clause clause, Commitment commitment) {
        Phrase.VerbGroup verb = clause.verb();
        boolean others = sentence.clauses().stream()
                .anyMatch(other -> other.parent() == clause && other.link() == Link.COMPLEMENT);
        if (verb == null || !verb.passive() || others) {
            return null;
        }
        Modality plan =
                !verb.past() ? Modality.PLANNED : verb.has("have") ? Modality.ABANDONED : Modality.FORMERLY_PLANNED;
        Commitment held = new Commitment(
                Modality.weaker(plan, commitment.modality()), commitment.negative(), commitment.source());
        return encounters.made(
                Event.Kind.STAY, clause, held, doers.of(clause), places.behind(clause, "in", "at", "to"));
    }

    /** "Leaves Oslo" ends a visit; "leaves for Oslo" begins one. */
    private @Nullable Event departure(Clause clause, Commitment commitment) {
        List<Where> to = places.behind(clause, "for", "to");
        return to.isEmpty()
                ? encounters.made(
                        Event.Kind.DEPARTURE,
                        clause,
                        commitment,
                        doers.of(clause),
                        concat(places.ofObjects(clause), places.behind(clause, "from")))
                : encounters.made(Event.Kind.ARRIVAL, clause, commitment, doers.of(clause), to);
    }

    /** Whether somebody only goes home. */
    private static boolean isHomeward(Clause clause) {
        boolean home = clause.adverbs().stream().anyMatch(adverb -> Lexicon.isAdverb(adverb.small(), "home"))
                || clause.adjuncts().stream()
                        .anyMatch(adjunct -> adjunct.nouns() != null
                                && adjunct.preposition().equals("at")
                                && Lexicon.isAdverb(
                                        adjunct.nouns().first().head().small(), "home"));
        return home
                && clause.adjuncts().stream()
                        .noneMatch(adjunct -> adjunct.nouns() != null
                                && EventReader.isVisitNoun(adjunct.nouns().first()));
    }

    private static List<Where> concat(List<Where> one, List<Where> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
