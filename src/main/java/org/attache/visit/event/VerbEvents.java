package org.attache.visit.event;

import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Link;
import org.attache.clause.Modality;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.VerbGroup;
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
    private final Presence presence;

    VerbEvents(ReadSentence sentence, Scene scene) {
        this.sentence = sentence;
        this.scene = scene;
        this.places = new Places(sentence, scene);
        this.goals = new Goals(sentence, scene, places);
        this.encounters = new Encounters(sentence, scene, places, goals);
        this.doers = new Doers(sentence);
        this.presence = new Presence(sentence, scene, places, encounters);
    }

    /** The event; null where the verb tells none. */
    @Nullable
    Event event(Clause clause, Commitment commitment) {
        return switch (clause.sense()) {
            case VISIT ->
                encounters.visiting(Event.Kind.STAY, clause, commitment, doers.travellers(clause), visited(clause));
            case GO, COME ->
                Presence.isHomeward(clause)
                        ? null
                        : encounters.made(
                                Event.Kind.STAY, clause, commitment, doers.travellers(clause), goals.goals(clause));
            case ARRIVE ->
                goals.isAtSomething(clause) || goals.isCall(clause)
                        ? null
                        : encounters.made(
                                Event.Kind.ARRIVAL,
                                clause,
                                commitment,
                                doers.of(clause),
                                concat(places.behind(clause, "in", "at", "to", "on"), places.ofObjects(clause)));
            case STAY ->
                Presence.isHomeward(clause) || isHindered(clause)
                        ? null
                        : encounters.made(
                                Event.Kind.STAY,
                                clause,
                                Presence.lasting(clause, commitment),
                                doers.of(clause),
                                places.behind(clause, "in", "at", "on"));
            case WORK -> presence.worked(clause, commitment);
            case REPRESENT -> presence.stoodIn(clause, commitment);
            case CANCEL -> Turns.givenUp(clause, commitment, doers.of(clause));
            case LEAVE -> departure(clause, commitment);
            case RETURN ->
                encounters.made(Event.Kind.DEPARTURE, clause, commitment, doers.of(clause), goals.left(clause));
            case PERFORM ->
                isTaking(clause)
                        ? encounters.made(
                                Event.Kind.STAY,
                                clause,
                                commitment,
                                concat(doers.of(clause), Doers.people(clause.objects())),
                                places.behind(clause, "to", "into"))
                        : clause.objects().stream().anyMatch(nouns -> EventReader.isOccasion(nouns.first()))
                                ? encounters.occasion(clause, commitment)
                                : presence.guested(clause, commitment);
            case BRING ->
                encounters.made(
                        Event.Kind.STAY, clause, commitment, brought(clause), places.behind(clause, "to", "into"));
            case LEAD -> encounters.made(Event.Kind.STAY, clause, commitment, doers.of(clause), goals.led(clause));
            case AGREE -> accepted(clause, commitment);
            case EXPECT -> awaited(clause, commitment);
            case ACCOMPANY -> encounters.accompanied(clause, commitment);
            case RECEIVE -> encounters.received(clause, commitment);
            case MEET ->
                Encounters.isSeen(clause)
                        ? encounters.made(
                                Event.Kind.STAY,
                                clause,
                                commitment,
                                doers.of(clause),
                                places.behind(clause, "in", "at", "on"))
                        : encounters.met(clause, commitment, goals.seen(clause));
            case TAKE_PLACE ->
                doers.of(clause).isEmpty()
                        ? encounters.occasion(clause, commitment)
                        : encounters.made(
                                Event.Kind.STAY, clause, commitment, doers.of(clause), places.behind(clause, "to"));
            case ATTEND, ACT, HOLD, SIGN, GIVE -> encounters.occasion(clause, commitment);
            case BEGIN, END -> presence.bounded(clause, commitment);
            case OTHER ->
                clause.verb() != null && clause.verb().main().lemma().equals("be")
                        ? Guests.isTold(clause)
                                ? new Guests(sentence, scene, places).event(clause, commitment)
                                : presence.being(clause, commitment)
                        : commitment.modality() == Modality.ABANDONED
                                ? anything(clause, commitment)
                                : presence.done(clause, commitment);
            default -> null;
        };
    }

    /** The event that a noun with its doer tells: "a talk by"; null where none does. */
    @Nullable
    Event performed(Clause clause, Commitment commitment) {
        return encounters.performed(clause, commitment);
    }

    /** Whoever "stopped in Lima" was there; who "was stopped" was kept from going on. */
    private static boolean isHindered(Clause clause) {
        VerbGroup verb = clause.verb();
        return verb != null && verb.passive() && Lexicon.isHindrance(verb.main().lemma());
    }

    /** Those who are brought somewhere; of things, those who bring them on a day. */
    private List<Person> brought(Clause clause) {
        List<Person> people = Doers.people(clause.objects());
        boolean active = clause.verb() != null && !clause.verb().passive();
        return people.isEmpty() && active && Days.areTold(clause.adjuncts()) ? doers.of(clause) : people;
    }

    /** "Takes a delegation to Oslo"; who has somebody on the way somewhere takes nobody there. */
    private static boolean isTaking(Clause clause) {
        return clause.verb() != null
                && !clause.verb().main().lemma().equals("have")
                && clause.objects().stream()
                        .anyMatch(nouns -> nouns.first().isPeople()
                                || switch (Lexicon.noun(nouns.first().head().lemma())) {
                                    case ORGANISATION, GROUP, PERSON, OFFICE -> true;
                                    default -> false;
                                });
    }

    /** "Had promised to bless the bells in Oslo": whatever was to be done, somebody was to be there. */
    private @Nullable Event anything(Clause clause, Commitment commitment) {
        List<Where> where = places.behind(clause, "in", "at");
        return where.isEmpty() ? null : encounters.made(Event.Kind.STAY, clause, commitment, doers.of(clause), where);
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
        if (Presence.isBack(clause)) {
            return encounters.made(Event.Kind.DEPARTURE, clause, commitment, doers.of(clause), List.of());
        }
        Modality plan =
                !verb.past() ? Modality.PLANNED : verb.has("have") ? Modality.ABANDONED : Modality.FORMERLY_PLANNED;
        Commitment held = new Commitment(
                Modality.weaker(plan, commitment.modality()), commitment.negative(), commitment.source());
        return encounters.made(
                Event.Kind.STAY, clause, held, doers.of(clause), places.behind(clause, "in", "at", "to"));
    }

    private List<Where> visited(Clause clause) {
        List<Where> where = concat(
                concat(places.ofObjects(clause), places.behind(clause, "in")),
                concat(places.ofDeed(clause, true), places.ofSites(clause)));
        List<Where> towns = where.isEmpty() && !Days.times(clause.adjuncts()).isEmpty()
                ? clause.objects().stream()
                        .flatMap(nouns -> Standpoint.unknown(nouns, sentence, scene.thesaurus()).stream())
                        .toList()
                : where;
        return !towns.isEmpty()
                ? towns
                : sentence.clauses().stream()
                        .filter(other -> Times.isOfObject(other, clause))
                        .flatMap(other -> places.behind(other, "in", "at", "off").stream())
                        .toList();
    }

    /** "Leaves Oslo" ends a visit; "leaves for Oslo" begins one. */
    private @Nullable Event departure(Clause clause, Commitment commitment) {
        List<Where> to = places.behind(clause, "for", "to");
        if (to.isEmpty() && isSettingOut(clause)) {
            List<Person> people = doers.of(clause);
            List<Where> stay = stayAfter(clause);
            return people.stream().anyMatch(scene::isTravelling)
                    ? encounters.made(Event.Kind.DEPARTURE, clause, commitment, people, List.of())
                    : stay.isEmpty() ? null : encounters.made(Event.Kind.ARRIVAL, clause, commitment, people, stay);
        }
        return to.isEmpty()
                ? encounters.made(
                        Event.Kind.DEPARTURE,
                        clause,
                        commitment,
                        doers.of(clause),
                        concat(places.ofObjects(clause), places.behind(clause, "from")))
                : encounters.made(Event.Kind.ARRIVAL, clause, commitment, doers.of(clause), to);
    }

    /** "Flies out", "takes off from Malpensa": how a journey begins, for those who are not yet on it. */
    private static boolean isSettingOut(Clause clause) {
        return clause.verb() != null
                && clause.objects().isEmpty()
                && Lexicon.isSettingOut(clause.verb().particle());
    }

    /** "Flies out on Monday and stays in Porto until Friday": where somebody stays who sets out. */
    private List<Where> stayAfter(Clause clause) {
        return sentence.clauses().stream()
                .filter(other -> other.parent() == clause && other.sense() == Verb.STAY)
                .filter(other -> Days.times(other.adjuncts()).stream()
                        .allMatch(time -> Lexicon.isPreposition(time.preposition(), "until")))
                .flatMap(other -> places.behind(other, "in", "at", "on").stream())
                .toList();
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
