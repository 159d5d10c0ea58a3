package org.attache.visit.event;

import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Link;
import org.attache.clause.Modality;
import org.attache.clause.Phrase;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.people.Person;
import org.jspecify.annotations.Nullable;

/** Reads that somebody is somewhere for a time: "is in", "is due in", "works in … on", "we have her here". */
final class Presence {

    private final ReadSentence sentence;
    private final Scene scene;
    private final Places places;
    private final Encounters encounters;
    private final Doers doers;

    Presence(ReadSentence sentence, Scene scene, Places places, Encounters encounters) {
        this.sentence = sentence;
        this.scene = scene;
        this.places = places;
        this.encounters = encounters;
        this.doers = new Doers(sentence);
    }

    /** "Is in Oslo", "is due in Oslo", "was there". */
    @Nullable
    Event being(Clause clause, Commitment commitment) {
        boolean due = clause.adjective() != null
                && (Lexicon.isAdjective(clause.adjective().small(), "due")
                        || Lexicon.verb(clause.adjective().lemma()) == Verb.EXPECT);
        boolean something = isSomething(clause) && !Guests.isGuest(clause);
        boolean home = isHomeward(clause)
                && !(due && isBack(clause))
                && places.behind(clause, "from").isEmpty()
                && !(isBack(clause) && EventReader.isOfSeveral(clause));
        boolean described = clause.adjective() != null && clause.adjective().index() < placed(clause);
        if ((described && !due) || something || home || isModal(clause) || isOwnTown(clause)) {
            return null;
        }
        List<Where> left = isBack(clause) ? places.behind(clause, "from") : List.of();
        if ((due && isBack(clause)) || !left.isEmpty()) {
            return encounters.made(Event.Kind.DEPARTURE, clause, commitment, doers.of(clause), left);
        }
        boolean perfect = clause.verb() != null && clause.verb().has("have");
        List<Where> where =
                perfect ? places.behind(clause, "in", "at", "on", "to") : places.behind(clause, "in", "at", "on");
        if (where.isEmpty()
                && Guests.isGuest(clause)
                && scene.here() != null
                && clause.objects().stream().anyMatch(Standpoint::isOurs)) {
            where = List.of(scene.here());
        }
        boolean told = due
                || !where.isEmpty()
                || EventReader.isGapped(clause)
                || isGoingOn(clause)
                || (Places.isAtSite(clause) && Days.areTold(clause.adjuncts()));
        Commitment held = due && clause.verb() != null && clause.verb().past() && commitment.modality() == Modality.DONE
                ? new Commitment(
                        perfect ? Modality.ABANDONED : Modality.FORMERLY_PLANNED,
                        commitment.negative(),
                        commitment.source())
                : lasting(clause, commitment);
        return told ? encounters.made(Event.Kind.STAY, clause, held, doers.of(clause), where) : null;
    }

    /** "In Porto, her home town": what is said of the place says that nobody came there. */
    private boolean isOwnTown(Clause clause) {
        return clause.objects().stream()
                .map(nouns -> nouns.first())
                .filter(noun -> isOwn(noun.determiner()))
                .flatMap(noun -> sentence.sentence().words().subList(noun.from(), noun.until()).stream())
                .anyMatch(word -> Lexicon.isAdverb(word.small(), "home"));
    }

    private static boolean isOwn(String determiner) {
        return switch (determiner) {
            case "his", "her", "their", "its" -> true;
            default -> false;
        };
    }

    /** "Begins in Lisbon on Tuesday": a stage of a journey. */
    @Nullable
    Event bounded(Clause clause, Commitment commitment) {
        boolean alone = clause.objects().isEmpty()
                && clause.verb() != null
                && !clause.verb().passive()
                && Days.areTold(clause.adjuncts());
        List<Where> where = alone ? places.behind(clause, "in", "at") : List.of();
        return where.isEmpty() ? null : encounters.made(Event.Kind.STAY, clause, commitment, doers.of(clause), where);
    }

    /** "Came to Oslo on Monday and will be with us until Friday": where is told of the verb before. */
    private static boolean isGoingOn(Clause clause) {
        return clause.link() == Link.CONJUNCT
                && clause.parent() != null
                && Goals.isJourney(clause.parent())
                && clause.adjuncts().stream()
                        .anyMatch(adjunct ->
                                adjunct.when() != null && Lexicon.isPreposition(adjunct.preposition(), "until"));
    }

    /** "Is due back on Friday": the end of the journey that was told. */
    static boolean isBack(Clause clause) {
        return clause.adverbs().stream().anyMatch(adverb -> Lexicon.isAdverb(adverb.small(), "home"));
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
        int placed = placed(clause);
        int verb = clause.verb() == null ? 0 : clause.verb().from();
        return clause.objects().stream().anyMatch(nouns -> nouns.from() > verb && nouns.from() < placed);
    }

    /** The first word of where or when somebody is; what "be" says of them stands before it. */
    private static int placed(Clause clause) {
        return clause.adjuncts().stream()
                .filter(adjunct -> !adjunct.leading())
                .mapToInt(adjunct -> adjunct.nouns() != null
                        ? adjunct.nouns().from()
                        : adjunct.when() == null
                                ? Integer.MAX_VALUE
                                : adjunct.when().from())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** "Has been in Oslo since Monday": who has been there since is there. */
    static Commitment lasting(Clause clause, Commitment commitment) {
        boolean since = clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.preposition().equals("since"));
        return since && clause.verb() != null && clause.verb().has("have") && commitment.modality() == Modality.DONE
                ? new Commitment(Modality.PRESENT, commitment.negative(), commitment.source())
                : commitment;
    }

    /** "We had the minister here on Monday": whom somebody has where they are. */
    @Nullable
    Event guested(Clause clause, Commitment commitment) {
        List<Person> guests = Doers.people(clause.objects());
        Where here = guests.isEmpty() ? null : new Pointing(sentence, scene).of(clause);
        boolean has = clause.verb() != null && clause.verb().main().lemma().equals("have");
        return here == null || !has
                ? done(clause, commitment)
                : encounters.made(Event.Kind.STAY, clause, commitment, guests, List.of(here));
    }

    /** "Stood in for the king in Rome on Monday", "was represented there by the prince". */
    @Nullable
    Event stoodIn(Clause clause, Commitment commitment) {
        boolean passive = clause.verb() != null && clause.verb().passive();
        List<Person> people = passive
                ? Doers.people(clause.adjuncts().stream()
                        .filter(adjunct -> adjunct.preposition().equals("by"))
                        .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                        .toList())
                : doers.of(clause);
        List<Where> where = Days.areTold(clause.adjuncts()) ? places.behind(clause, "in", "at") : List.of();
        return where.isEmpty() ? null : encounters.made(Event.Kind.STAY, clause, commitment, people, where);
    }

    /** "Works in Hanoi on 7 and 8 May": what has days is no home. */
    @Nullable
    Event worked(Clause clause, Commitment commitment) {
        List<Where> where = Days.areTold(clause.adjuncts()) ? places.behind(clause, "in", "at") : List.of();
        return where.isEmpty() ? null : encounters.made(Event.Kind.STAY, clause, commitment, doers.of(clause), where);
    }

    /** Whether somebody only goes home. */
    static boolean isHomeward(Clause clause) {
        boolean home = clause.adverbs().stream().anyMatch(adverb -> Lexicon.isAdverb(adverb.small(), "home"))
                || clause.adjuncts().stream()
                        .anyMatch(adjunct -> adjunct.nouns() != null
                                && adjunct.preposition().equals("at")
                                && Lexicon.isAdverb(
                                        adjunct.nouns().first().head().small(), "home"));
        return (home || clause.adjuncts().stream().anyMatch(Presence::isOwnWork))
                && clause.adjuncts().stream()
                        .noneMatch(adjunct -> adjunct.nouns() != null
                                && EventReader.isVisitNoun(adjunct.nouns().first()));
    }

    /** "At his desk in Prague": at their own work nobody is on a visit. */
    private static boolean isOwnWork(Adjunct adjunct) {
        return adjunct.nouns() != null
                && Lexicon.isPreposition(adjunct.preposition(), "at")
                && isOwn(adjunct.nouns().first().determiner())
                && Lexicon.isWorkplace(adjunct.nouns().first().head().lemma());
    }

    /** "Drew crowds in Brno on Monday": whoever does something in a town on a day is there, whatever it is. */
    @Nullable
    Event done(Clause clause, Commitment commitment) {
        boolean active = clause.verb() != null && !clause.verb().passive() && !isHomeward(clause);
        List<Person> people =
                active && !commitment.negative() && Days.areTold(clause.adjuncts()) ? doers.of(clause) : List.of();
        return people.isEmpty()
                ? null
                : encounters.made(
                        Event.Kind.OCCASION, clause, commitment, people, places.ofDeed(clause, isBodily(clause)));
    }

    /**
     * "Drew crowds in", not "condemned the attack in" nor "followed the vote in": what can only be done on the spot.
     */
    private boolean isBodily(Clause clause) {
        return clause.verb() != null
                && scene.thesaurus().isBodily(clause.verb().main().lemma())
                && clause.objects().stream()
                        .noneMatch(nouns -> EventReader.isOccasion(nouns.first())
                                || scene.thesaurus()
                                        .isThing(nouns.first().head().lemma(), "event"));
    }
}
