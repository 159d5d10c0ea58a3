package org.attache.evidence.coverage.telling;

import java.time.LocalDate;
import java.util.List;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Phrase;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.geography.NameWords;
import org.attache.people.Cast;
import org.attache.people.Person;
import org.attache.people.Sentence;
import org.attache.visit.event.Doers;
import org.attache.visit.event.ReadSentence;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence asserts about somebody's coming: outright, and not as what may be, what somebody wishes, fears,
 * denies or supposes. Pure.
 */
final class Assertion {

    private final ReadSentence sentence;
    private final List<String> visitor;
    private final Doers doers;

    private Assertion(ReadSentence sentence, List<String> visitor) {
        this.sentence = sentence;
        this.visitor = visitor;
        this.doers = new Doers(sentence);
    }

    /**
     * What a sentence asserts.
     *
     * @param written the day on which it was written; null where that is not known
     * @param visitor the name of the one of whom it is asked
     */
    static Assertion of(String words, @Nullable LocalDate written, String visitor) {
        Sentence sentence = Sentence.read("", words, written, null);
        return new Assertion(
                ReadSentence.of(sentence, Cast.read(List.of(sentence)).mentions(0)), NameWords.of(visitor));
    }

    /** Whether nothing in it is left open. */
    boolean isFirm() {
        return !isSupposed()
                && sentence.clauses().stream()
                        .filter(clause -> clause.verb() != null)
                        .allMatch(this::isFirm);
    }

    /** "Will not come", "cannot make it", "is no longer visiting"; not "will not come before noon", "alone". */
    boolean deniesComing() {
        return !isSupposed()
                && sentence.clauses().stream()
                        .anyMatch(clause -> isFirm(clause) && commitment(clause).negative() && isOfComing(clause));
    }

    /** Whether something is called off in it, where it has a verb at all. */
    boolean callsOff() {
        List<Clause> verbs = sentence.clauses().stream()
                .filter(clause -> clause.verb() != null)
                .toList();
        return verbs.isEmpty()
                || (!isSupposed()
                        && verbs.stream()
                                .anyMatch(clause -> isOfCancelling(clause)
                                        && !isOfAnother(clause)
                                        && isFirm(clause)
                                        && !commitment(clause).negative()));
    }

    private boolean isFirm(Clause clause) {
        return commitment(clause).modality().isFirm();
    }

    private Commitment commitment(Clause clause) {
        return Commitment.of(clause, sentence.clauses(), sentence.isQuestion());
    }

    /** "Should she be unable to come", and an order: "say that she does not". */
    private boolean isSupposed() {
        boolean isTurned = sentence.clauses().stream()
                .findFirst()
                .map(Clause::verb)
                .filter(verb -> verb.from() == 0 && verb.main().tag().isVerb())
                .isPresent();
        return isTurned || small(0).equals("should") || small(0).equals("had") || small(0).equals("were");
    }

    /** "Her deputy will not come": it is told of somebody, and of nobody with the visitor's name. */
    private boolean isOfAnother(Clause clause) {
        List<Person> told = doers.of(clause);
        return !told.isEmpty()
                && told.stream()
                        .map(person -> NameWords.of(person.name()))
                        .noneMatch(name -> name.containsAll(visitor) || visitor.containsAll(name));
    }

    private static boolean isOfCancelling(Clause clause) {
        boolean isOff = clause.adjective() != null
                && Lexicon.isAdjective(clause.adjective().small(), "cancelled");
        return isOff || clause.sense() == Verb.CANCEL || clause.sense() == Verb.POSTPONE;
    }

    private boolean isOfComing(Clause clause) {
        Phrase.VerbGroup verb = clause.verb();
        if (verb == null || isOfAnother(clause) || isLimited(clause, verb)) {
            return false;
        }
        String next = small(verb.until());
        boolean isDay = startsWithDigit(next) || (next.equals("the") && startsWithDigit(small(verb.until() + 1)));
        return switch (clause.sense()) {
            case COME, ARRIVE, VISIT, ATTEND, GO -> isOfPlaces(clause);
            case STAY -> clause.adjuncts().stream().anyMatch(adjunct -> adjunct.nouns() != null);
            default -> verb.main().lemma().equals("make") && (next.equals("it") || isDay);
        };
    }

    /** "Will not visit the farm" says nothing of the journey. */
    private static boolean isOfPlaces(Clause clause) {
        return clause.objects().stream()
                .flatMap(nouns -> nouns.items().stream())
                .allMatch(noun -> noun.place() != null || noun.head().small().equals("us"));
    }

    private boolean isLimited(Clause clause, Phrase.VerbGroup verb) {
        boolean isNext = switch (small(verb.until())) {
            case "before", "until", "till", "alone", "by", "only", "empty" -> true;
            default -> false;
        };
        return isNext
                || clause.adjuncts().stream().anyMatch(adjunct -> switch (adjunct.preposition()) {
                    case "without", "before", "until", "till", "by", "except" -> true;
                    default -> false;
                });
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private String small(int at) {
        return at < sentence.sentence().words().size()
                ? sentence.sentence().words().get(at).small()
                : "";
    }
}
