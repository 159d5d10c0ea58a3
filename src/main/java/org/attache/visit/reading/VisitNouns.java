package org.attache.visit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Modality;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.people.Mention;
import org.attache.people.Person;
import org.jspecify.annotations.Nullable;

/** Reads visits that a noun names: "pays a visit to", "the trip of … to … has been put off", "on a tour of". */
final class VisitNouns {

    private final ReadSentence sentence;
    private final Scene scene;

    VisitNouns(ReadSentence sentence, Scene scene) {
        this.sentence = sentence;
        this.scene = scene;
    }

    /** The event that a visit noun of a clause tells; null where it has none. */
    @Nullable
    Event event(Clause clause, Commitment commitment) {
        Nominal noun = noun(clause);
        if (noun == null || isVirtual(noun)) {
            return null;
        }
        List<Person> people = people(noun, clause);
        List<Where> where = places(noun, clause);
        if (people.isEmpty()) {
            return null;
        }
        Verb sense = clause.sense();
        Commitment held = switch (sense) {
            case CANCEL, POSTPONE -> new Commitment(commitment.modality(), true, commitment.source());
            case PLAN, EXPECT -> commitment.modality() == Modality.DONE
                    ? new Commitment(Modality.FORMERLY_PLANNED, commitment.negative(), commitment.source())
                    : new Commitment(Modality.weaker(Modality.PLANNED, commitment.modality()), commitment.negative(), commitment.source());
            case HOPE, CONSIDER, DOUBT, BELIEVE, INVITE -> new Commitment(Modality.HOPED, commitment.negative(), commitment.source());
            case MOVE -> commitment.modality().isFirm()
                    ? new Commitment(Modality.PLANNED, commitment.negative(), commitment.source())
                    : commitment;
            case DENY -> new Commitment(Modality.DENIED, commitment.negative(), commitment.source());
            default -> commitment;
        };
        Event.Kind kind = switch (sense) {
            case END, RETURN -> Event.Kind.DEPARTURE;
            case BEGIN -> Event.Kind.ARRIVAL;
            default -> Lexicon.noun(noun.head().lemma()) == Noun.ARRIVAL
                    ? Event.Kind.ARRIVAL
                    : Lexicon.noun(noun.head().lemma()) == Noun.DEPARTURE ? Event.Kind.DEPARTURE : Event.Kind.STAY;
        };
        return new Event(kind, clause, held, people, where, EventReader.times(clause, sentence.clauses()));
    }

    private boolean isVirtual(Nominal noun) {
        return sentence.sentence().words().subList(noun.from(), noun.until()).stream()
                .anyMatch(word -> Lexicon.isAdjective(word.small(), "virtual"));
    }

    private static @Nullable Nominal noun(Clause clause) {
        Stream<Nominal> candidates = Stream.of(
                        clause.antecedent() == null ? Stream.<Nominal>empty() : Stream.of(clause.antecedent()),
                        clause.objects().stream().flatMap(nouns -> nouns.items().stream()),
                        clause.subject() == null ? Stream.<Nominal>empty() : clause.subject().items().stream(),
                        clause.adjuncts().stream()
                                .filter(adjunct -> adjunct.nouns() != null && leadsToVisit(adjunct.preposition()))
                                .flatMap(adjunct -> adjunct.nouns() == null ? Stream.<Nominal>empty() : adjunct.nouns().items().stream()))
                .flatMap(stream -> stream);
        return candidates
                .filter(nominal -> !nominal.isPeople() && isVisit(nominal))
                .findFirst()
                .orElse(null);
    }

    private static boolean leadsToVisit(String preposition) {
        return switch (preposition) {
            case "on", "for", "during", "from", "to", "of" -> true;
            default -> false;
        };
    }

    private static boolean isVisit(Nominal nominal) {
        return switch (Lexicon.noun(nominal.head().lemma())) {
            case VISIT, ARRIVAL, DEPARTURE -> true;
            case PLAN -> nominal.head().lemma().startsWith("programm") || nominal.head().lemma().equals("program");
            default -> false;
        };
    }

    /** Whose visit it is: its owner, "of" or "by" somebody, or else whoever makes it. */
    private List<Person> people(Nominal noun, Clause clause) {
        List<Person> found = new ArrayList<>();
        if (noun.owner() != null && noun.owner().mention() != null) {
            found.addAll(noun.owner().mention().persons());
        }
        if (found.isEmpty()) {
            sentence.mentions().stream()
                    .filter(mention -> mention.from() >= noun.from()
                            && mention.until() <= noun.until()
                            && mention.manner() == Mention.Manner.PRONOUN)
                    .forEach(mention -> found.addAll(mention.persons()));
        }
        if (found.isEmpty()) {
            for (Adjunct adjunct : clause.adjuncts()) {
                boolean of = adjunct.preposition().equals("of") || adjunct.preposition().equals("by");
                if (adjunct.after() == noun && of && adjunct.nouns() != null) {
                    found.addAll(EventReader.people(List.of(adjunct.nouns())));
                }
            }
        }
        Nouns subject = clause.subject();
        boolean made = switch (clause.sense()) {
            case PERFORM, BEGIN, END, CANCEL, POSTPONE, RETURN, OTHER, GO, PLAN, ARRIVE, COME, LEAVE -> true;
            default -> false;
        };
        if (found.isEmpty() && made) {
            if (subject != null && !subject.items().contains(noun)) {
                found.addAll(EventReader.people(List.of(subject)));
            } else if (clause.antecedent() != null && clause.antecedent().mention() != null) {
                found.addAll(clause.antecedent().mention().persons());
            }
        }
        boolean bounds = clause.sense() == Verb.BEGIN || clause.sense() == Verb.END || clause.sense() == Verb.LAST;
        if (found.isEmpty() && bounds && noun.determiner().equals("the")) {
            found.addAll(scene.lastVisitors());
        }
        return found.stream().distinct().toList();
    }

    private List<Where> places(Nominal noun, Clause clause) {
        List<Where> found = new ArrayList<>();
        List<Adjunct> adjuncts = new ArrayList<>(clause.adjuncts());
        if (clause.parent() != null && clause.antecedent() == noun) {
            adjuncts.addAll(clause.parent().adjuncts());
        }
        for (Adjunct adjunct : adjuncts) {
            boolean to = switch (adjunct.preposition()) {
                case "to", "of", "in", "through", "around" -> true;
                default -> false;
            };
            if (to && adjunct.nouns() != null && adjunct.nouns().joint() != Phrase.Joint.OR) {
                adjunct.nouns().items().stream()
                        .map(item -> Where.of(item, sentence.sentence().places()))
                        .filter(where -> where != null)
                        .forEach(found::add);
            }
        }
        return found.stream().distinct().toList();
    }
}
