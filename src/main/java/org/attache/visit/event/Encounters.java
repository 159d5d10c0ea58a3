package org.attache.visit.event;

import java.util.ArrayList;
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

/** Reads events of several people: who is received, met or accompanied, and where. */
final class Encounters {

    private final ReadSentence sentence;
    private final Scene scene;
    private final Places places;
    private final Goals goals;
    private final Doers doers;

    Encounters(ReadSentence sentence, Scene scene, Places places, Goals goals) {
        this.sentence = sentence;
        this.scene = scene;
        this.places = places;
        this.goals = goals;
        this.doers = new Doers(sentence);
    }

    /** "Will be accompanied by" tells of no place, but of who else goes. */
    @Nullable
    Event accompanied(Clause clause, Commitment commitment) {
        if (clause.verb() != null
                && clause.verb().passive()
                && !commitment.negative()
                && commitment.modality().isFirm()) {
            List<Where> where = places.behind(clause, "in", "at");
            if (!where.isEmpty()) {
                return made(
                        Event.Kind.STAY,
                        clause,
                        commitment,
                        Stream.concat(guests(clause).stream(), Doers.with(clause, "by").stream())
                                .toList(),
                        where);
            }
            guests(clause).forEach(leader -> scene.setCompanions(leader, Doers.with(clause, "by")));
            noteLeader(clause);
        }
        if (clause.verb() == null || clause.verb().passive()) {
            return null;
        }
        boolean joins = clause.verb().main().lemma().equals("join");
        List<Where> where =
                joins ? places.behind(clause, "in", "at", "for") : places.behind(clause, "to", "in", "at", "on");
        List<Person> all = new ArrayList<>(doers.of(clause));
        all.addAll(joins ? List.of() : Doers.people(clause.objects()));
        return where.isEmpty()
                        && !Standpoint.isOurs(
                                clause.objects().isEmpty()
                                        ? null
                                        : clause.objects().getFirst())
                ? null
                : made(Event.Kind.STAY, clause, commitment, all, where);
    }

    /** "A group, accompanied by the mayor": of a group without a name, whoever is named goes for it. */
    private void noteLeader(Clause clause) {
        List<Person> named = Doers.with(clause, "by");
        Clause above = clause.parent();
        List<Person> groups = clause.link() == Link.RELATIVE && above != null ? doers.of(above) : guests(clause);
        if (named.size() == 1 && groups.size() == 1 && groups.getFirst().isBody()) {
            scene.setLeader(groups.getFirst(), named.getFirst());
        }
    }

    @Nullable
    Event received(Clause clause, Commitment commitment) {
        boolean passive = clause.verb() != null && clause.verb().passive();
        List<Person> guests = passive ? guests(clause) : Doers.people(clause.objects());
        List<Where> where = new ArrayList<>(places.behind(clause, "in", "at", "to"));
        if (where.isEmpty() && !passive && clause.subject() != null) {
            where.addAll(places.of(clause.subject()));
        }
        return made(Event.Kind.STAY, clause, commitment, guests, where);
    }

    /** Whom others receive; "welcomed in Oslo by the mayor," leaves it to the clause it stands before. */
    private List<Person> guests(Clause clause) {
        Clause above = clause.parent();
        boolean ofThing = clause.antecedent() != null && !clause.antecedent().isPeople();
        boolean beside = clause.subject() == null && (clause.link() == Link.ADVERBIAL || ofThing);
        return beside && above != null ? doers.of(above) : doers.of(clause);
    }

    /** Of those who meet, whoever is not at home there came from elsewhere. */
    @Nullable
    Event met(Clause clause, Commitment commitment, List<Where> seen) {
        if (!seen.isEmpty()) {
            return made(Event.Kind.STAY, clause, commitment, doers.of(clause), seen);
        }
        List<Where> where = places.behind(clause, "in", "at");
        List<Person> all = new ArrayList<>(doers.of(clause));
        all.addAll(Doers.people(clause.objects()));
        clause.adjuncts().stream()
                .filter(adjunct -> adjunct.preposition().equals("with") && adjunct.nouns() != null)
                .forEach(adjunct -> all.addAll(Doers.people(List.of(adjunct.nouns()))));
        return made(Event.Kind.OCCASION, clause, commitment, all, where);
    }

    /** "Opens a fair in Oslo", "was opened in Oslo by", "talks between A and B take place in Oslo". */
    @Nullable
    Event occasion(Clause clause, Commitment commitment) {
        boolean held = clause.sense() == Verb.TAKE_PLACE
                && clause.subject() != null
                && EventReader.isOccasion(clause.subject().first());
        boolean done = clause.verb() != null && clause.verb().passive() && clause.antecedent() == null;
        List<Person> people = new ArrayList<>(held ? List.of() : doers.of(clause));
        for (Adjunct adjunct : clause.adjuncts()) {
            boolean by = adjunct.preposition().equals("by")
                    || (held && adjunct.preposition().equals("between"))
                    || (held && adjunct.preposition().equals("with"));
            if ((held || done) && people.isEmpty() && by && adjunct.nouns() != null) {
                people.addAll(Doers.people(List.of(adjunct.nouns())));
            }
        }
        List<Where> told = places.behind(clause, "in", "at", "on");
        List<Where> spots = places.ofDeed(clause, true);
        List<Where> where = spots.isEmpty() && isNamed(clause) ? List.of() : told;
        boolean attends = clause.sense() == Verb.ATTEND
                && where.isEmpty()
                && clause.objects().isEmpty()
                && Days.areTold(clause.adjuncts())
                && scene.occasion() != null;
        where = attends && scene.occasion() != null ? List.of(scene.occasion()) : where;
        return made(
                Event.Kind.OCCASION,
                clause,
                commitment,
                people,
                where.isEmpty() && isOfOccasion(clause) ? places.ofSubject(clause) : where);
    }

    /** Whether a clause names places that none of what it tells is done at. */
    private static boolean isNamed(Clause clause) {
        return clause.adjuncts().stream()
                .anyMatch(adjunct ->
                        adjunct.nouns() != null && adjunct.nouns().first().place() != null);
    }

    private static boolean isOfOccasion(Clause clause) {
        return clause.verb() != null
                && clause.verb().passive()
                && clause.subject() != null
                && EventReader.isOccasion(clause.subject().first());
    }

    /** "The talk by Ana Ruiz in Riga on 9 May is sold out": whoever does something there, whatever is said of it. */
    @Nullable
    Event performed(Clause clause, Commitment commitment) {
        boolean off = switch (clause.sense()) {
            case CANCEL, POSTPONE, MOVE, DENY, DECLINE, DOUBT, HOPE, CONSIDER, INVITE, ASK -> true;
            default -> false;
        };
        int verb = clause.verb() == null ? 0 : clause.verb().from();
        if (off || commitment.negative() || !commitment.modality().isFirm() || Course.isOff(clause)) {
            return null;
        }
        for (Adjunct by : clause.adjuncts()) {
            Nouns named = isDoneBy(by) ? by.nouns() : null;
            List<Person> people = named == null ? List.of() : Doers.people(List.of(named));
            if (named != null && !people.isEmpty()) {
                int from = named.from();
                List<Adjunct> own = clause.adjuncts().stream()
                        .filter(adjunct -> start(adjunct) > from && (from > verb || start(adjunct) < verb))
                        .toList();
                List<Where> where = own.stream()
                        .filter(adjunct -> Lexicon.isPreposition(adjunct.preposition(), "at"))
                        .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                        .flatMap(nouns -> places.of(nouns).stream())
                        .toList();
                return where.isEmpty() || !Days.areTold(own)
                        ? null
                        : new Event(Event.Kind.OCCASION, clause, commitment, people, where, Days.times(own));
            }
        }
        return null;
    }

    /** "A talk by", "a concert with": whose occasion it is. */
    private static boolean isDoneBy(Adjunct adjunct) {
        return (adjunct.preposition().equals("by") || adjunct.preposition().equals("with"))
                && adjunct.after() != null
                && EventReader.isOccasion(adjunct.after());
    }

    private static int start(Adjunct adjunct) {
        return adjunct.nouns() != null
                ? adjunct.nouns().from()
                : adjunct.when() == null ? -1 : adjunct.when().from();
    }

    /** A visit to something whose name says no known place is somewhere else than where the text is set. */
    @Nullable
    Event visiting(Event.Kind kind, Clause clause, Commitment commitment, List<Person> people, List<Where> where) {
        boolean named = clause.objects().stream()
                .flatMap(nouns -> nouns.items().stream())
                .flatMap(item -> sentence.sentence().words().subList(item.from(), item.until()).stream())
                .anyMatch(word -> word.tag().isName());
        if (where.isEmpty() && named) {
            scene.setElsewhere(people);
        }
        return made(kind, clause, commitment, people, where);
    }

    @Nullable
    Event made(Event.Kind kind, Clause clause, Commitment commitment, List<Person> people, List<Where> where) {
        if (people.isEmpty() || (where.isEmpty() && kind == Event.Kind.OCCASION)) {
            return null;
        }
        List<Adjunct> times = Times.of(clause, sentence.clauses());
        return new Event(
                kind,
                clause,
                commitment,
                people,
                where.stream().distinct().toList(),
                Goals.isJourney(clause) ? goals.ownTimes(clause, times, where) : times);
    }

    /** "Was seen in Split on Monday": whoever is seen somewhere is there. */
    static boolean isSeen(Clause clause) {
        return clause.verb() != null
                && clause.verb().passive()
                && Days.areTold(clause.adjuncts())
                && Doers.with(clause, "by").isEmpty();
    }
}
