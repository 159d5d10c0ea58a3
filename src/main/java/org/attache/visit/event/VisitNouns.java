package org.attache.visit.event;

import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Modality;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.people.Person;
import org.jspecify.annotations.Nullable;

/** Reads visits that a noun names: "pays a visit to", "the trip of … to … has been put off", "on a tour of". */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class VisitNouns {

    private final ReadSentence sentence;
    private final Scene scene;
    private final Goals goals;
    private final Course course;

    VisitNouns(ReadSentence sentence, Scene scene) {
        this.sentence = sentence;
        this.scene = scene;
        this.goals = new Goals(sentence, scene, new Places(sentence, scene));
        this.course = new Course(sentence);
    }

    /** The event that a visit noun of a clause tells; null where it has none. */
    @Nullable
    Event event(Clause clause, Commitment commitment) {
        Nominal noun = noun(clause);
        if (noun == null
                || isVirtual(noun)
                || noun.determiner().equals("no")
                || Course.isDoubtful(clause)
                || isExclaimed(noun, clause)
                || Course.isPlanOf(clause, noun)) {
            return null;
        }
        if (course.isSetAnew(clause, noun)) {
            return null;
        }
        Clause named = course.named(clause, noun);
        List<Person> people = new Owners(sentence, scene).of(noun, named);
        int end = subjectEnd(noun, clause);
        List<Where> near = end == 0
                ? List.of()
                : goals.ofNoun(
                        noun,
                        clause,
                        adjunct -> adjunct.nouns() != null && adjunct.nouns().from() < end);
        List<Where> where = near.isEmpty() ? goals.ofNoun(noun, clause, adjunct -> true) : near;
        if (where.isEmpty() && named.verb() != null) {
            int verb = named.verb().from();
            where = goals.ofNoun(
                    noun,
                    named,
                    adjunct -> adjunct.nouns() != null && adjunct.nouns().from() < verb);
        }
        if (people.isEmpty()) {
            return null;
        }
        Verb sense = isBeside(noun, clause) ? Verb.OTHER : sense(clause);
        if (Course.isRegarded(noun, clause, commitment, sense) || Course.isHandedOn(noun, clause, sense)) {
            return null;
        }
        Commitment held = switch (sense) {
            case CANCEL ->
                commitment.modality().isFirm() && !commitment.negative()
                        ? new Commitment(Modality.PLANNED, true, commitment.source())
                        : new Commitment(Modality.POSSIBLE, true, commitment.source());
            case POSTPONE -> new Commitment(Modality.PLANNED, !Course.hasNewDay(clause, noun), commitment.source());
            case SAY ->
                isReported(clause, noun)
                        ? commitment
                        : commitment.modality() == Modality.DONE || commitment.modality() == Modality.PRESENT
                                ? new Commitment(Modality.PLANNED, commitment.negative(), clause.subject())
                                : commitment;
            case PLAN, EXPECT ->
                commitment.negative()
                        ? new Commitment(Modality.DENIED, true, commitment.source())
                        : commitment.modality() == Modality.DONE
                                ? new Commitment(
                                        clause.adverbs().stream()
                                                        .anyMatch(word -> Lexicon.isAdverb(word.small(), "formerly"))
                                                ? Modality.ABANDONED
                                                : Modality.FORMERLY_PLANNED,
                                        commitment.negative(),
                                        commitment.source())
                                : new Commitment(
                                        Modality.weaker(Modality.PLANNED, commitment.modality()),
                                        commitment.negative(),
                                        commitment.source());
            case HOPE, CONSIDER, DOUBT, BELIEVE, INVITE ->
                new Commitment(Modality.HOPED, commitment.negative(), commitment.source());
            case MOVE ->
                commitment.modality().isFirm()
                        ? new Commitment(Modality.PLANNED, commitment.negative(), commitment.source())
                        : commitment;
            case DENY, DECLINE -> new Commitment(Modality.DENIED, commitment.negative(), commitment.source());
            default -> commitment;
        };
        if (Course.isAhead(clause, noun, sentence)) {
            held = new Commitment(Modality.FORMERLY_PLANNED, false, held.source());
        }
        boolean off = sense != Verb.POSTPONE && course.isCalledOff(noun);
        if (off) {
            held = new Commitment(Modality.PLANNED, true, held.source());
        }
        boolean bounded = (sense == Verb.BEGIN || sense == Verb.END)
                && noun.owner() == null
                && clause.subject() != null
                && clause.subject().items().contains(noun);
        if (bounded && clause.verb() != null) {
            int verb = clause.verb().from();
            where = goals.ofNoun(
                    noun,
                    clause,
                    adjunct -> adjunct.nouns() != null && adjunct.nouns().from() < verb);
        }
        Event.Kind kind = switch (sense) {
            case END, RETURN -> Event.Kind.DEPARTURE;
            case BEGIN -> Event.Kind.ARRIVAL;
            default ->
                Lexicon.noun(noun.head().lemma()) == Noun.ARRIVAL
                        ? Event.Kind.ARRIVAL
                        : Lexicon.noun(noun.head().lemma()) == Noun.DEPARTURE ? Event.Kind.DEPARTURE : Event.Kind.STAY;
        };
        List<Adjunct> times = course.times(clause, noun);
        List<Adjunct> close = times.stream()
                .filter(time -> time.when() != null && time.when().from() < end)
                .toList();
        times = close.isEmpty() || near.isEmpty() ? times : close;
        List<Adjunct> behind = times.stream()
                .filter(time -> time.when() != null && time.when().from() > noun.from())
                .toList();
        boolean reported = !behind.isEmpty() && isReported(clause, noun);
        List<Adjunct> own = reported || isBeside(noun, clause) ? behind : times;
        return new Event(kind, clause, held, people, where, own, held.negative());
    }

    /** "Her arrival in Oslo on 6 May marked": the index of the verb, before which all belongs to the subject. */
    private static int subjectEnd(Nominal noun, Clause clause) {
        boolean subject = clause.subject() != null && clause.subject().items().contains(noun);
        return subject && clause.verb() != null ? clause.verb().from() : 0;
    }

    /** "During a visit to Oslo she said": what somebody says there tells no plan. */
    static boolean isBeside(Nominal noun, Clause clause) {
        return noun.owner() == null
                && clause.adjuncts().stream()
                        .anyMatch(adjunct -> adjunct.nouns() != null
                                && adjunct.nouns().items().contains(noun)
                                && (adjunct.preposition().equals("during")
                                        || (adjunct.preposition().equals("on") && adjunct.leading())));
    }

    /** "Reported on her visit": a visit of which somebody reports is over. */
    private static boolean isReported(Clause clause, Nominal noun) {
        return clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.nouns() != null
                        && adjunct.nouns().items().contains(noun)
                        && (Lexicon.isPreposition(adjunct.preposition(), "about")
                                || adjunct.preposition().equals("on")
                                || adjunct.preposition().equals("of")));
    }

    /** The class of a verb; making something public is saying it. */
    static Verb sense(Clause clause) {
        Phrase.VerbGroup verb = clause.verb();
        if (verb != null && verb.main().lemma().equals("be") && Course.isOff(clause)) {
            return Verb.CANCEL;
        }
        if (verb != null && Course.isOpening(clause)) {
            return Verb.BEGIN;
        }
        return verb == null
                ? clause.sense()
                : clause.unread().stream()
                        .filter(word -> Lexicon.isPhrasal(verb.main().lemma(), word.small()))
                        .map(word -> Lexicon.verb(verb.main().lemma(), word.small()))
                        .findFirst()
                        .orElse(clause.sense());
    }

    /** "So much for my visit, she wrote": of words without a verb before a clause of saying nothing is known. */
    private static boolean isExclaimed(Nominal noun, Clause clause) {
        return clause.sense() == Verb.SAY
                && clause.quoted()
                && clause.adjuncts().stream()
                        .anyMatch(adjunct -> adjunct.leading()
                                && adjunct.nouns() != null
                                && adjunct.nouns().items().contains(noun));
    }

    private boolean isVirtual(Nominal noun) {
        return sentence.sentence().words().subList(noun.from(), noun.until()).stream()
                .anyMatch(word ->
                        Lexicon.isAdjective(word.small(), "virtual") || Lexicon.isAdjective(word.small(), "possible"));
    }

    private static @Nullable Nominal noun(Clause clause) {
        Stream<Nominal> candidates = Stream.of(
                        clause.antecedent() == null ? Stream.<Nominal>empty() : Stream.of(clause.antecedent()),
                        clause.objects().stream().flatMap(nouns -> nouns.items().stream()),
                        clause.subject() == null ? Stream.<Nominal>empty() : clause.subject().items().stream(),
                        clause.adjuncts().stream()
                                .filter(adjunct -> adjunct.nouns() != null && Goals.leadsToVisit(adjunct, clause))
                                .flatMap(adjunct -> adjunct.nouns() == null
                                        ? Stream.<Nominal>empty()
                                        : adjunct.nouns().items().stream()))
                .flatMap(stream -> stream);
        List<Nominal> visits = candidates
                .filter(nominal -> !nominal.isPeople() && (isVisit(nominal) || isIt(nominal, clause)))
                .toList();
        return visits.stream()
                .filter(nominal -> nominal.owner() != null && nominal.owner().isPeople())
                .findFirst()
                .orElse(visits.isEmpty() ? null : visits.getFirst());
    }

    /** "It takes place on Monday", "it had begun on Sunday": said of the visit told before. */
    static boolean isIt(Nominal nominal, Clause clause) {
        return nominal.head().small().equals("it")
                && clause.subject() != null
                && clause.subject().items().contains(nominal)
                && !Days.times(clause.adjuncts()).isEmpty()
                && switch (clause.sense()) {
                    case BEGIN, END, LAST, TAKE_PLACE -> true;
                    default -> false;
                };
    }

    private static boolean isVisit(Nominal nominal) {
        return switch (Lexicon.noun(nominal.head().lemma())) {
            case VISIT, ARRIVAL, DEPARTURE -> true;
            case PLAN ->
                nominal.head().lemma().startsWith("programm")
                        || nominal.head().lemma().equals("program");
            default -> false;
        };
    }
}
