package org.attache.visit.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Link;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.people.Person;

/** Finds the clauses of a sentence that tell of somebody's being somewhere, and who, where and when. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
public final class EventReader {

    private final ReadSentence sentence;
    private final Scene scene;
    private final VerbEvents verbs;
    private final Places places;

    public EventReader(ReadSentence sentence, Scene scene) {
        this.sentence = sentence;
        this.scene = scene;
        this.verbs = new VerbEvents(sentence, scene);
        this.places = new Places(sentence, scene);
    }

    /** The events of the sentence in the order of their verbs. */
    public List<Event> read() {
        List<Event> events = new ArrayList<>(clauses());
        events.sort(Comparator.comparingInt(event ->
                event.clause().verb() == null ? 0 : event.clause().verb().from()));
        return events;
    }

    private List<Event> clauses() {
        List<Event> events = new ArrayList<>();
        List<Where> expected = List.of();
        Event unnamed = null;
        sentence.clauses().forEach(this::noteHomes);
        for (Clause clause : sentence.clauses()) {
            if (clause.verb() == null && unnamed != null && clause.subject() != null) {
                List<Person> people = Doers.people(List.of(clause.subject()));
                if (!people.isEmpty()) {
                    events.add(unnamed.of(people));
                }
            }
            if (clause.verb() != null
                    && !Turns.isForgone(clause)
                    && Abstention.reason(clause, sentence).isEmpty()) {
                Commitment commitment = Commitment.of(clause, sentence.clauses(), sentence.isQuestion());
                Event event = isOutright(clause) ? verbs.event(clause, commitment) : null;
                if (event == null || event.where().isEmpty()) {
                    Event named = new VisitNouns(sentence, scene).event(clause, commitment);
                    boolean bare = named == null || (named.where().isEmpty() && isJourney(clause));
                    Event told = event == null && bare ? verbs.event(clause, commitment) : event;
                    event = named == null
                                    || (bare && told != null && !told.where().isEmpty())
                            ? told
                            : named;
                }
                if (event == null) {
                    event = verbs.performed(clause, commitment);
                }
                if (event == null && commitment.modality().isFirm() && !commitment.negative() && isOfUnnamed(clause)) {
                    expected = places.behind(clause, "to", "in", "at");
                    unnamed = new Event(
                            Event.Kind.STAY,
                            clause,
                            commitment,
                            List.of(),
                            expected,
                            Times.of(clause, sentence.clauses()));
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
                if (event != null && Turns.isOfWhatGivesWay(clause, sentence)) {
                    event = event.takenBack();
                }
                if (event != null && commitment.negative()) {
                    event = Turns.isWithdrawn(clause, sentence) ? event.takenBack() : event.lifted();
                }
                if (event != null
                        && !event.people().isEmpty()
                        && commitment.modality().isFirm()) {
                    scene.setLastVisitors(event.people());
                }
                if (event != null) {
                    events.addAll(Legs.of(event, sentence));
                }
            }
            new Delegations(sentence, scene).note(clause);
            if (!isAtHome(clause)
                    && (!isOfHome(clause) || new Doers(sentence).of(clause).isEmpty())) {
                notePlaces(clause);
            }
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

    /** "Departs for Europe on a trip": the verb tells where. */
    private static boolean isJourney(Clause clause) {
        return switch (clause.sense()) {
            case GO, COME, ARRIVE, LEAVE -> true;
            default -> false;
        };
    }

    /** Whether the verb alone tells of a visit to what it names, whatever nouns stand beside it. */
    private static boolean isOutright(Clause clause) {
        return clause.sense() == Verb.VISIT || clause.sense() == Verb.ARRIVE || isSummed(clause);
    }

    /** "Was in Oslo on 6 May, the first such visit in years": what is said of it stands behind where somebody was. */
    private static boolean isSummed(Clause clause) {
        int placed = clause.adjuncts().stream()
                .filter(adjunct -> !adjunct.leading()
                        && adjunct.nouns() != null
                        && adjunct.nouns().first().place() != null)
                .mapToInt(
                        adjunct -> adjunct.nouns() == null ? 0 : adjunct.nouns().from())
                .min()
                .orElse(Integer.MAX_VALUE);
        return clause.verb() != null
                && clause.verb().main().lemma().equals("be")
                && clause.adjective() == null
                && !clause.objects().isEmpty()
                && clause.objects().stream().allMatch(nouns -> nouns.from() > placed);
    }

    /** "Two ministers are coming to Lusaka:" leaves it to what follows who they are. */
    private static boolean isOfUnnamed(Clause clause) {
        boolean goes = clause.sense() == Verb.GO
                || clause.sense() == Verb.COME
                || clause.sense() == Verb.ARRIVE
                || (clause.verb() != null
                        && clause.verb().main().lemma().equals("be")
                        && clause.objects().isEmpty());
        return goes
                && clause.subject() != null
                && clause.subject().items().stream()
                        .allMatch(item -> item.mention() == null
                                ? item.number() != null
                                : item.mention().persons().isEmpty());
    }

    /** Whether a clause has no verb of its own but shares that of the clause before. */
    static boolean isGapped(Clause clause) {
        return clause.parent() != null
                && clause.verb() != null
                && clause.verb() == clause.parent().verb();
    }

    private static boolean isAtHome(Clause clause) {
        return clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.nouns() != null
                        && adjunct.preposition().equals("at")
                        && Lexicon.isAdverb(adjunct.nouns().first().head().small(), "home"));
    }

    /** "On Monday in Rome, on Tuesday back in Bern": several stops, of which none need be a home. */
    static boolean isOfSeveral(Clause clause) {
        return clause.adjuncts().stream()
                        .filter(adjunct -> adjunct.nouns() != null
                                && Lexicon.isPreposition(adjunct.preposition(), "at")
                                && adjunct.nouns().first().place() != null)
                        .count()
                > 1;
    }

    /** Takes note of where somebody lives. */
    private void noteHomes(Clause clause) {
        if (isOfHome(clause)) {
            List<Person> people = new Doers(sentence).of(clause);
            places.behind(clause, "in", "at", "to")
                    .forEach(where -> people.forEach(person -> scene.setResident(person, where.country())));
        }
    }

    /** "Who lives in Cork", "where she teaches", "who has headed the school in Cork since 2020", "at home in Cork". */
    private static boolean isOfHome(Clause clause) {
        boolean works = clause.sense() == Verb.WORK && !Days.areTold(clause.adjuncts());
        boolean back = clause.verb() != null
                && clause.verb().main().lemma().equals("be")
                && Presence.isBack(clause)
                && !isOfSeveral(clause);
        return clause.sense() == Verb.LIVE || works || back || isAtHome(clause) || Days.isForYears(clause);
    }

    private void notePlaces(Clause clause) {
        clause.adjuncts().forEach(adjunct -> {
            Nouns nouns = adjunct.nouns();
            boolean away = Lexicon.isPreposition(adjunct.preposition(), "from")
                    || Lexicon.isPreposition(adjunct.preposition(), "of")
                    || Lexicon.isPreposition(adjunct.preposition(), "about");
            Where where = nouns == null ? null : Where.of(nouns.first(), sentence);
            if (nouns != null && Standpoint.isUnknownTown(adjunct.preposition(), nouns.first())) {
                scene.loseTopic();
            }
            boolean ofOccasion = adjunct.after() != null
                    && isOccasion(adjunct.after())
                    && Lexicon.isPreposition(adjunct.preposition(), "at");
            if (where != null && ofOccasion) {
                scene.setOccasion(where);
            }
            if (where != null) {
                scene.setPlace(where, !away, nouns == null ? 0 : nouns.from());
            }
        });
        List<Nouns> named = new ArrayList<>(clause.objects());
        if (clause.subject() != null && clause.verb() != null) {
            named.add(clause.subject());
        }
        named.forEach(nouns -> places.of(nouns).forEach(where -> scene.setPlace(where, true, nouns.from())));
    }

    public static boolean isVisitNoun(Nominal nominal) {
        return Lexicon.noun(nominal.head().lemma()) == Noun.VISIT;
    }

    /** Whether a noun names what people come together for: "fair", "concert". */
    public static boolean isOccasion(Nominal nominal) {
        return Lexicon.noun(nominal.head().lemma()) == Noun.EVENT;
    }
}
