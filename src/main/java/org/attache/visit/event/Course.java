package org.attache.visit.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Link;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;

/** When a visit that a noun names takes place, and what becomes of it. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class Course {

    private final ReadSentence sentence;

    Course(ReadSentence sentence) {
        this.sentence = sentence;
    }

    /** "Ahead of her visit to Oslo", "before the visit": what is told comes before it. */
    static boolean isAhead(Clause clause, Nominal noun, ReadSentence sentence) {
        return clause.adjuncts().stream()
                .filter(adjunct ->
                        adjunct.nouns() != null && adjunct.nouns().items().contains(noun))
                .anyMatch(adjunct -> adjunct.preposition().equals("before")
                        || (noun.from() > 1
                                && sentence.sentence()
                                        .words()
                                        .get(noun.from() - 2)
                                        .small()
                                        .equals("ahead")));
    }

    /** "Postponed to the 13th" has a new day; "postponed on the 13th" has none. */
    static boolean hasNewDay(Clause clause, Nominal noun) {
        return clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.when() != null
                        && (adjunct.preposition().equals("to")
                                || adjunct.preposition().equals("until"))
                        && adjunct.when().from() > noun.until());
    }

    /** Of a clause of saying only the times behind the visit are the visit's own; of a new day only that counts. */
    List<Adjunct> times(Clause clause, Nominal noun) {
        List<Adjunct> times = new ArrayList<>(Times.of(clause, sentence.clauses()));
        if (times.isEmpty()) {
            return planned(clause, noun);
        }
        return switch (VisitNouns.sense(clause)) {
            case SAY ->
                clause.sense() != Verb.SAY
                        ? List.of()
                        : times.stream()
                                .filter(time ->
                                        time.when() != null && time.when().from() > noun.from())
                                .filter(time -> time.when() != null && !isDayOfReport(clause, time.when()))
                                .toList();
            case MOVE -> hasNewDay(clause, noun) ? newDays(times) : times;
            case POSTPONE ->
                hasNewDay(clause, noun)
                        ? newDays(times)
                        : times.stream()
                                .filter(time -> time.leading() || time.after() != null)
                                .toList();
            case OTHER ->
                times.stream().filter(time -> !isOfObject(time, clause)).toList();
            default -> times;
        };
    }

    /** "The trip follows the decision in March": the time of what stands before it. */
    private static boolean isOfObject(Adjunct time, Clause clause) {
        return time.after() != null
                && Lexicon.noun(time.after().head().lemma()) != Noun.VISIT
                && clause.objects().stream().anyMatch(nouns -> nouns.items().contains(time.after()));
    }

    /** The days to which a visit is put off. */
    private static List<Adjunct> newDays(List<Adjunct> times) {
        return times.stream()
                .filter(time ->
                        time.preposition().equals("to") || time.preposition().equals("until"))
                .map(time -> new Adjunct("", null, time.when(), time.after(), false))
                .toList();
    }

    /** "Announced the visit on Friday": a weekday without a date is that of the announcement. */
    private static boolean isDayOfReport(Clause clause, Phrase.When when) {
        return clause.verb() != null && clause.verb().past() && !clause.verb().passive() && Days.isWeekday(when.date());
    }

    /**
     * "Has cancelled his visit to Oslo planned for 15 May", "that was to have begun on 6 May": the days of the plan.
     */
    private List<Adjunct> planned(Clause clause, Nominal noun) {
        return sentence.clauses().stream()
                .filter(other -> other.parent() == clause && other.link() == Link.RELATIVE)
                .filter(other -> other.antecedent() == noun
                        || (other.antecedent() != null && other.antecedent().place() != null))
                .flatMap(other -> Stream.concat(
                        Stream.of(other),
                        sentence.clauses().stream()
                                .filter(inner -> inner.parent() == other && inner.link() == Link.COMPLEMENT)))
                .filter(Course::isOfPlan)
                .flatMap(other -> Days.times(other.adjuncts()).stream())
                .toList();
    }

    private static boolean isOfPlan(Clause clause) {
        boolean infinitive = clause.verb() != null && clause.verb().form() == Phrase.Form.INFINITIVE;
        return switch (clause.sense()) {
            case PLAN, EXPECT -> true;
            case BEGIN, TAKE_PLACE, PERFORM -> infinitive;
            default -> false;
        };
    }

    /** Whether another clause calls the visit off, or it stands behind "the cancellation of". */
    boolean isCalledOff(Nominal noun) {
        for (Clause clause : sentence.clauses()) {
            Commitment told = Commitment.of(clause, sentence.clauses(), sentence.isQuestion());
            boolean off = (clause.sense() == Verb.CANCEL || clause.sense() == Verb.POSTPONE)
                    && told.modality().isFirm()
                    && !told.negative();
            boolean its = (clause.subject() != null && clause.subject().items().contains(noun))
                    || clause.objects().stream().anyMatch(nouns -> nouns.items().contains(noun));
            boolean named = clause.adjuncts().stream()
                    .anyMatch(adjunct -> adjunct.nouns() != null
                            && adjunct.nouns().items().contains(noun)
                            && adjunct.after() != null
                            && isCancellation(adjunct.after()));
            if ((off && its && !isSetAnew(clause, noun)) || named) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCancellation(Nominal nominal) {
        Noun kind = Lexicon.noun(nominal.head().lemma());
        return kind == Noun.CANCELLATION || kind == Noun.POSTPONEMENT;
    }

    /** "The trip is off". */
    static boolean isOff(Clause clause) {
        return Stream.concat(
                        Stream.ofNullable(clause.adjective()),
                        Stream.concat(clause.adverbs().stream(), clause.unread().stream()))
                .anyMatch(word -> Lexicon.isAdjective(word.small(), "cancelled"));
    }

    /** "Is in doubt": what stands behind "be" takes the visit back. */
    static boolean isDoubtful(Clause clause) {
        return clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.nouns() != null
                        && Lexicon.noun(adjunct.nouns().first().head().lemma()) == Noun.DOUBT);
    }

    /** "Has put off a trip that was scheduled for": the clause above tells what becomes of the trip. */
    static boolean isPlanOf(Clause clause, Nominal noun) {
        boolean plan = switch (clause.sense()) {
            case PLAN, EXPECT, BEGIN, TAKE_PLACE -> true;
            default -> false;
        };
        boolean off = clause.parent() != null
                && switch (clause.parent().sense()) {
                    case CANCEL, POSTPONE, MOVE -> true;
                    default -> false;
                };
        return clause.link() == Link.RELATIVE && clause.antecedent() == noun && plan && off;
    }

    /** "Nobody has forgotten the visit": what nobody does with a visit does not say that it came to nothing. */
    static boolean isRegarded(Nominal noun, Clause clause, Commitment commitment, Verb sense) {
        return sense == Verb.OTHER
                && commitment.negative()
                && clause.verb() != null
                && !clause.verb().main().lemma().equals("be")
                && clause.objects().stream().anyMatch(nouns -> nouns.items().contains(noun));
    }

    /** "Has handed her trip to Oslo to the deputy": whoever gives a visit away does not make it. */
    static boolean isHandedOn(Nominal noun, Clause clause, Verb sense) {
        return sense == Verb.GIVE
                && clause.objects().stream().anyMatch(nouns -> nouns.items().contains(noun))
                && clause.adjuncts().stream()
                        .anyMatch(adjunct -> adjunct.preposition().equals("to")
                                && adjunct.nouns() != null
                                && adjunct.nouns().first().isPeople());
    }

    /** "Opened a four-day visit to Oslo": who opens or launches a visit begins it. */
    static boolean isOpening(Clause clause) {
        boolean opens = clause.verb() != null
                && switch (clause.verb().main().lemma()) {
                    case "open", "launch" -> true;
                    default -> false;
                };
        return opens
                && clause.objects().stream()
                        .anyMatch(nouns -> Lexicon.noun(nouns.first().head().lemma()) == Noun.VISIT);
    }

    /** "The visit of the king to Oslo has been put off and will take place": the clause that says whose it is. */
    private static Clause naming(Clause clause, Nominal noun) {
        Clause above = clause.parent();
        return clause.link() == Link.CONJUNCT
                        && above != null
                        && clause.subject() != null
                        && clause.subject() == above.subject()
                        && clause.subject().items().contains(noun)
                ? above
                : clause;
    }

    /** The clause that says whose visit it is and where it goes, where it is set anew; else the clause itself. */
    Clause named(Clause clause, Nominal noun) {
        Clause above = naming(clause, noun);
        return above != clause && isSetAnew(above, noun) ? above : clause;
    }

    /** "Has been put off and will now take place on 6 May": the new days follow in a clause of their own. */
    boolean isSetAnew(Clause clause, Nominal noun) {
        return VisitNouns.sense(clause) == Verb.POSTPONE
                && sentence.clauses().stream()
                        .filter(other -> other.parent() == clause && naming(other, noun) == clause)
                        .filter(other -> VisitNouns.sense(other) != Verb.POSTPONE && Days.areTold(other.adjuncts()))
                        .map(other -> Commitment.of(other, sentence.clauses(), false))
                        .anyMatch(later -> !later.negative() && later.modality().isFirm());
    }
}
