package org.attache.visit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Link;
import org.attache.clause.Modality;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.people.Person;
import org.jspecify.annotations.Nullable;

/** Finds the clauses of a sentence that tell of somebody's being somewhere, and who, where and when. */
final class EventReader {

    private final ReadSentence sentence;
    private final Scene scene;

    EventReader(ReadSentence sentence, Scene scene) {
        this.sentence = sentence;
        this.scene = scene;
    }

    /** The events of the sentence in the order of their verbs. */
    List<Event> read() {
        List<Event> events = new ArrayList<>(clauses());
        events.sort(Comparator.comparingInt(event ->
                event.clause().verb() == null ? 0 : event.clause().verb().from()));
        return events;
    }

    private List<Event> clauses() {
        List<Event> events = new ArrayList<>();
        List<Where> expected = List.of();
        Event unnamed = null;
        for (Clause clause : sentence.clauses()) {
            if (clause.verb() == null && unnamed != null && clause.subject() != null) {
                List<Person> people = people(List.of(clause.subject()));
                if (!people.isEmpty()) {
                    events.add(unnamed.of(people));
                }
            }
            if (clause.verb() != null && Abstention.reason(clause, sentence).isEmpty()) {
                Commitment commitment = Commitment.of(clause, sentence.clauses(), sentence.isQuestion());
                Event event = isOutright(clause) ? event(clause, commitment) : null;
                if (event == null || event.where().isEmpty()) {
                    Event named = new VisitNouns(sentence, scene).event(clause, commitment);
                    event = named == null && event == null ? event(clause, commitment) : named == null ? event : named;
                }
                if (event == null && commitment.modality().isFirm() && !commitment.negative() && isOfUnnamed(clause)) {
                    expected = places(clause, "to", "in", "at");
                    unnamed = new Event(
                            Event.Kind.STAY,
                            clause,
                            commitment,
                            List.of(),
                            expected,
                            times(clause, sentence.clauses()));
                }
                if (event != null && event.where().isEmpty() && event.kind() != Event.Kind.DEPARTURE) {
                    event = event.at(
                            isGapped(clause) && !events.isEmpty()
                                    ? events.getLast().where()
                                    : expected);
                }
                if (event != null
                        && isHeadingOnly(clause)
                        && sentence.sentence().text().stripTrailing().endsWith(".")) {
                    event = null;
                }
                if (event != null && commitment.negative() && isWithdrawn(clause)) {
                    event = event.takenBack();
                }
                if (event != null) {
                    events.addAll(Legs.of(event, sentence));
                }
            }
            notePlaces(clause);
        }
        return events;
    }

    /** "Premier to visit Manila" tells a plan in a heading; in a sentence its verb was not read. */
    private static boolean isHeadingOnly(Clause clause) {
        return clause.link() == Link.RELATIVE
                && clause.verb() != null
                && clause.verb().form() == Phrase.Form.INFINITIVE
                && clause.parent() != null
                && clause.parent().verb() == null;
    }

    /** Whether the verb alone tells of a visit to what it names, whatever nouns stand beside it. */
    private static boolean isOutright(Clause clause) {
        return clause.sense() == Verb.VISIT || clause.sense() == Verb.ARRIVE;
    }

    /** "Two ministers are coming to Lusaka:" leaves it to what follows who they are. */
    private static boolean isOfUnnamed(Clause clause) {
        boolean goes = clause.sense() == Verb.GO
                || clause.sense() == Verb.COME
                || clause.sense() == Verb.ARRIVE
                || clause.verb() != null
                        && clause.verb().main().lemma().equals("be")
                        && clause.objects().isEmpty();
        return goes
                && clause.subject() != null
                && clause.subject().items().stream()
                        .allMatch(item -> item.mention() != null
                                && item.mention().persons().isEmpty());
    }

    /** Whether a clause has no verb of its own but shares that of the clause before. */
    private static boolean isGapped(Clause clause) {
        return clause.parent() != null
                && clause.verb() != null
                && clause.verb() == clause.parent().verb();
    }

    /** "Will no longer travel", "will not travel as planned", "has scrapped plans to travel": there was a plan. */
    private static boolean isWithdrawn(Clause clause) {
        boolean noLonger = clause.verb() != null
                && clause.verb().adverbs().stream()
                        .anyMatch(adverb -> adverb.small().equals("longer"));
        boolean asPlanned = clause.unread().stream().anyMatch(word -> Lexicon.isAdjective(word.small(), "planned"))
                || clause.adverbs().stream().anyMatch(word -> word.small().equals("longer"));
        Clause above = clause.parent();
        boolean scrapped = clause.link() == Link.COMPLEMENT && above != null && above.sense() == Verb.CANCEL;
        return noLonger || asPlanned || scrapped;
    }

    private void notePlaces(Clause clause) {
        clause.adjuncts().forEach(adjunct -> {
            Nouns nouns = adjunct.nouns();
            Where where = nouns == null ? null : Where.of(nouns.first(), sentence);
            if (where != null) {
                scene.setPlace(where);
            }
        });
        objectPlaces(clause).forEach(scene::setPlace);
    }

    private @Nullable Event event(Clause clause, Commitment commitment) {
        return switch (clause.sense()) {
            case VISIT ->
                made(
                        Event.Kind.STAY,
                        clause,
                        commitment,
                        doers(clause),
                        concat(objectPlaces(clause), concat(places(clause, "in"), sitePlaces(clause))));
            case GO, COME ->
                isHomeward(clause)
                        ? null
                        : made(
                                Event.Kind.STAY,
                                clause,
                                commitment,
                                travellers(clause),
                                places(clause, "to", "in", "at", "for", "into", "through"));
            case ARRIVE ->
                made(
                        Event.Kind.ARRIVAL,
                        clause,
                        commitment,
                        doers(clause),
                        concat(places(clause, "in", "at", "to", "on"), objectPlaces(clause)));
            case STAY ->
                made(
                        Event.Kind.STAY,
                        clause,
                        lasting(clause, commitment),
                        doers(clause),
                        places(clause, "in", "at", "on"));
            case LEAVE -> departure(clause, commitment);
            case RETURN -> made(Event.Kind.DEPARTURE, clause, commitment, doers(clause), places(clause, "from"));
            case PERFORM ->
                clause.objects().stream().anyMatch(nouns -> nouns.first().isPeople())
                        ? made(
                                Event.Kind.STAY,
                                clause,
                                commitment,
                                people(clause.objects()),
                                places(clause, "to", "into"))
                        : null;
            case BRING ->
                made(Event.Kind.STAY, clause, commitment, people(clause.objects()), places(clause, "to", "into"));
            case LEAD -> made(Event.Kind.STAY, clause, commitment, doers(clause), places(clause, "to"));
            case EXPECT -> awaited(clause, commitment);
            case ACCOMPANY -> accompanied(clause, commitment);
            case RECEIVE -> received(clause, commitment);
            case MEET -> met(clause, commitment);
            case ATTEND, ACT, HOLD, SIGN, GIVE ->
                made(Event.Kind.OCCASION, clause, commitment, doers(clause), places(clause, "in", "at", "on"));
            case OTHER ->
                clause.verb() != null && clause.verb().main().lemma().equals("be") ? being(clause, commitment) : null;
            default -> null;
        };
    }

    /** "Is in Oslo", "is due in Oslo", "was there". */
    private @Nullable Event being(Clause clause, Commitment commitment) {
        boolean due = clause.adjective() != null
                && (Lexicon.isAdjective(clause.adjective().small(), "due")
                        || Lexicon.verb(clause.adjective().lemma()) == Verb.EXPECT);
        if (clause.adjective() != null && !due || !clause.objects().isEmpty() || isHomeward(clause)) {
            return null;
        }
        List<Where> where = places(clause, "in", "at", "on");
        boolean told = due || !where.isEmpty();
        return told ? made(Event.Kind.STAY, clause, lasting(clause, commitment), doers(clause), where) : null;
    }

    /** "Has been in Oslo since Monday": who has been there since is there. */
    private static Commitment lasting(Clause clause, Commitment commitment) {
        boolean since = clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.preposition().equals("since"));
        return since && clause.verb() != null && clause.verb().has("have") && commitment.modality() == Modality.DONE
                ? new Commitment(Modality.PRESENT, commitment.negative(), commitment.source())
                : commitment;
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
        return made(Event.Kind.STAY, clause, held, doers(clause), places(clause, "in", "at", "to"));
    }

    /** "Leaves Oslo" ends a visit; "leaves for Oslo" begins one. */
    private @Nullable Event departure(Clause clause, Commitment commitment) {
        List<Where> to = places(clause, "for", "to");
        return to.isEmpty()
                ? made(
                        Event.Kind.DEPARTURE,
                        clause,
                        commitment,
                        doers(clause),
                        concat(objectPlaces(clause), places(clause, "from")))
                : made(Event.Kind.ARRIVAL, clause, commitment, doers(clause), to);
    }

    /** "Will be accompanied by" tells of no place, but of who else goes. */
    private @Nullable Event accompanied(Clause clause, Commitment commitment) {
        if (clause.verb() != null
                && clause.verb().passive()
                && !commitment.negative()
                && commitment.modality().isFirm()) {
            List<Where> where = places(clause, "in", "at");
            if (!where.isEmpty()) {
                return made(
                        Event.Kind.STAY,
                        clause,
                        commitment,
                        Stream.concat(doers(clause).stream(), with(clause, "by").stream())
                                .toList(),
                        where);
            }
            doers(clause).forEach(leader -> scene.setCompanions(leader, with(clause, "by")));
        }
        return null;
    }

    private @Nullable Event received(Clause clause, Commitment commitment) {
        boolean passive = clause.verb() != null && clause.verb().passive();
        List<Person> guests = passive ? doers(clause) : people(clause.objects());
        List<Where> where = new ArrayList<>(places(clause, "in", "at", "to"));
        if (where.isEmpty() && !passive && clause.subject() != null) {
            where.addAll(wheres(clause.subject()));
        }
        return made(Event.Kind.STAY, clause, commitment, guests, where);
    }

    /** Of those who meet, whoever is not at home there came from elsewhere. */
    private @Nullable Event met(Clause clause, Commitment commitment) {
        List<Where> where = places(clause, "in", "at");
        List<Person> all = new ArrayList<>(doers(clause));
        all.addAll(people(clause.objects()));
        clause.adjuncts().stream()
                .filter(adjunct -> adjunct.preposition().equals("with") && adjunct.nouns() != null)
                .forEach(adjunct -> all.addAll(people(List.of(adjunct.nouns()))));
        return made(Event.Kind.OCCASION, clause, commitment, all, where);
    }

    private @Nullable Event made(
            Event.Kind kind, Clause clause, Commitment commitment, List<Person> people, List<Where> where) {
        if (people.isEmpty() || where.isEmpty() && kind == Event.Kind.OCCASION) {
            return null;
        }
        return new Event(kind, clause, commitment, people, where, times(clause, sentence.clauses()));
    }

    /** Those whose deed a clause tells. */
    private List<Person> doers(Clause clause) {
        Nouns subject = clause.subject();
        List<Person> found = new ArrayList<>();
        if (subject != null
                && !(clause.link() == Link.RELATIVE
                        && clause.antecedent() != null
                        && subject.first() == clause.antecedent())) {
            found.addAll(people(List.of(subject)));
        }
        if (subject == null
                && clause.antecedent() != null
                && clause.antecedent().mention() != null) {
            found.addAll(clause.antecedent().mention().persons());
        }
        for (Clause other : sentence.clauses()) {
            boolean ofSubject = subject != null
                    && other.antecedent() != null
                    && (subject.items().contains(other.antecedent()) || isPartOf(other.antecedent(), subject, clause));
            boolean beside = other.parent() == clause && other.link() == Link.ADVERBIAL;
            if ((ofSubject || beside) && other.sense() == Verb.INCLUDE) {
                found.addAll(people(other.objects()));
            }
            if (ofSubject
                    && other.sense() == Verb.LEAD
                    && other.verb() != null
                    && other.verb().passive()) {
                found.addAll(with(other, "by"));
            }
        }
        return found.stream().distinct().toList();
    }

    /** "A delegation of lawmakers": the noun behind "of" belongs to the subject. */
    private static boolean isPartOf(Nominal noun, Nouns subject, Clause clause) {
        return clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.preposition().equals("of")
                        && adjunct.nouns() != null
                        && adjunct.nouns().items().contains(noun)
                        && adjunct.after() != null
                        && subject.items().contains(adjunct.after()));
    }

    /** Those who travel, and those with whom they do. */
    private List<Person> travellers(Clause clause) {
        List<Person> doers = doers(clause);
        return doers.isEmpty()
                ? doers
                : Stream.concat(doers.stream(), with(clause, "with").stream())
                        .distinct()
                        .toList();
    }

    /** The people that a preposition right behind the verb or its places leads to. */
    private static List<Person> with(Clause clause, String preposition) {
        return clause.adjuncts().stream()
                .filter(adjunct -> adjunct.preposition().equals(preposition) && adjunct.nouns() != null)
                .filter(adjunct -> adjunct.after() == null || adjunct.after().place() != null)
                .flatMap(adjunct ->
                        adjunct.nouns() == null ? Stream.<Person>empty() : people(List.of(adjunct.nouns())).stream())
                .toList();
    }

    static List<Person> people(List<Nouns> nouns) {
        return nouns.stream()
                .filter(list -> list.joint() != Phrase.Joint.OR)
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item.mention() == null ? Stream.empty() : item.mention().persons().stream())
                .distinct()
                .toList();
    }

    private List<Where> objectPlaces(Clause clause) {
        return clause.objects().stream()
                .flatMap(nouns -> wheres(nouns).stream())
                .toList();
    }

    /** "Visits the Port of Gdansk": where a site lies that is visited. */
    private List<Where> sitePlaces(Clause clause) {
        return clause.objects().stream()
                .flatMap(nouns -> within(nouns, clause, sentence).stream())
                .toList();
    }

    /** "To the Republic of Estonia", "to the Port of Gdansk": the place that follows a site with "of". */
    static List<Where> within(Nouns nouns, Clause clause, ReadSentence sentence) {
        List<Nominal> sites = nouns.items().stream()
                .filter(item -> (item.place() == null || item.place().adjective()) && !item.isPeople())
                .filter(item -> Lexicon.noun(item.head().small()) == Noun.SITE)
                .toList();
        return clause.adjuncts().stream()
                .filter(adjunct -> adjunct.nouns() != null
                        && adjunct.preposition().equals("of")
                        && sites.contains(adjunct.after()))
                .flatMap(
                        adjunct -> adjunct.nouns() == null ? Stream.<Nominal>empty() : adjunct.nouns().items().stream())
                .flatMap(item -> Stream.ofNullable(Where.of(item, sentence)))
                .toList();
    }

    /** The places that prepositions lead to, and "there" and "here". */
    private List<Where> places(Clause clause, String... prepositions) {
        List<String> wanted = List.of(prepositions);
        List<Where> found = new ArrayList<>();
        for (Adjunct adjunct : clause.adjuncts()) {
            if (adjunct.nouns() != null
                    && wanted.contains(adjunct.preposition())
                    && !belongsToSubject(adjunct, clause)) {
                found.addAll(wheres(adjunct.nouns()));
                found.addAll(within(adjunct.nouns(), clause, sentence));
            }
        }
        boolean there = clause.objects().isEmpty()
                && clause.adverbs().stream().anyMatch(adverb -> Lexicon.isAdverb(adverb.small(), "there"));
        Where last = scene.lastPlace();
        if (found.isEmpty() && there && last != null) {
            found.add(last);
        }
        return found;
    }

    /** "Her office in Riga said": what stands between the subject and its verb says more of the subject. */
    private static boolean belongsToSubject(Adjunct adjunct, Clause clause) {
        return adjunct.leading()
                && adjunct.after() != null
                && adjunct.nouns() != null
                && clause.subject() != null
                && adjunct.nouns().from() > clause.subject().from();
    }

    private List<Where> wheres(Nouns nouns) {
        if (nouns.joint() == Phrase.Joint.OR) {
            return List.of();
        }
        return nouns.items().stream()
                .map(item -> isThePlace(item) ? scene.lastPlace() : Where.of(item, sentence))
                .filter(where -> where != null)
                .toList();
    }

    /** "The city", "the island": the place that was named last. */
    private static boolean isThePlace(Nominal nominal) {
        boolean settlement = switch (nominal.head().lemma()) {
            case "city", "town", "village", "capital", "country", "island", "port" -> true;
            default -> false;
        };
        return settlement
                && nominal.place() == null
                && nominal.determiner().equals("the")
                && nominal.until() - nominal.from() == 2;
    }

    /** Whether somebody only goes home. */
    private static boolean isHomeward(Clause clause) {
        return clause.adverbs().stream().anyMatch(adverb -> Lexicon.isAdverb(adverb.small(), "home"))
                && clause.adjuncts().stream()
                        .noneMatch(adjunct -> adjunct.nouns() != null
                                && isVisitNoun(adjunct.nouns().first()));
    }

    static boolean isVisitNoun(Nominal nominal) {
        return Lexicon.noun(nominal.head().lemma()) == Noun.VISIT;
    }

    /** The times of a clause and of those above that only lead to it; without any, those of what it is done for. */
    static List<Adjunct> times(Clause clause, List<Clause> clauses) {
        List<Adjunct> times = new ArrayList<>(Days.times(clause.adjuncts()));
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
        if (cleft) {
            times.addAll(Days.times(above.adjuncts()));
        }
        if (times.isEmpty()) {
            clauses.stream()
                    .filter(other -> other.parent() == clause && other.link() == Link.PURPOSE)
                    .forEach(other -> times.addAll(Days.times(other.adjuncts())));
        }
        return times;
    }

    private static List<Where> concat(List<Where> one, List<Where> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
