package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.clause.Clause;
import org.attache.clause.Link;
import org.attache.clause.Modality;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.people.Mention;
import org.attache.people.Person;
import org.attache.visit.FieldUnion;
import org.attache.visit.Status;
import org.attache.visit.event.Days;
import org.attache.visit.event.Doers;
import org.attache.visit.event.Event;
import org.attache.visit.event.EventReader;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Scene;
import org.attache.visit.event.Where;
import org.attache.visit.reading.Told.Manner;
import org.attache.visit.retraction.Hearsay;
import org.jspecify.annotations.Nullable;

/** Tells what a sentence leaves open or says of no visit: a state, a plan that came to nothing, somebody at home. */
@SuppressWarnings("ReferenceEquality") // two clauses with the same words are two
final class Untold {

    /** Of a plan for so many days ago a report tells what became of it; an older one is history. */
    private static final int RECENT = 31;

    private final ReadSentence sentence;
    private final Scene scene;
    private final @Nullable LocalDate published;

    Untold(ReadSentence sentence, Scene scene, @Nullable LocalDate published) {
        this.sentence = sentence;
        this.scene = scene;
        this.published = published;
    }

    /** Whether an event tells of no visit at all. */
    boolean is(Event event) {
        return !event.commitment().modality().isFirm()
                || Hearsay.is(event, sentence)
                || isState(event)
                || isBare(event)
                || isDistinction(event.clause());
    }

    /** Whether it tells of a plan without saying that it stands: "had planned to", "would be". */
    static boolean isLeftOpen(Event event) {
        return !event.commitment().negative()
                && !isClaimed(event.clause())
                && switch (event.commitment().modality()) {
                    case ABANDONED, CONDITIONAL, COUNTERFACTUAL -> true;
                    default -> false;
                };
    }

    /** "Reports that she would come": nobody who knows has told of a plan. */
    private static boolean isClaimed(Clause clause) {
        return clause.claim() || (clause.parent() != null && isClaimed(clause.parent()));
    }

    /** Whether nobody is told to be somewhere on some days; of a region, which countries are meant is not said. */
    boolean is(Event event, @Nullable Where where, Days days) {
        return isOutcomeUnknown(event, days)
                || (where != null && where.isRegion())
                || (where != null && where.isCapital() && isSmallTown());
    }

    /** Whether somebody is on no visit there: at home, or nobody in particular. */
    boolean is(Event event, @Nullable Where where, Person visitor) {
        return isHome(visitor, where, event) || isAnybody(visitor);
    }

    /** "In Paris, where he promised the town a new road": nobody calls a capital so; another place is meant. */
    private boolean isSmallTown() {
        List<Word> words = sentence.sentence().words();
        return IntStream.range(1, words.size())
                .anyMatch(i -> words.get(i - 1).small().equals("the")
                        && switch (words.get(i).small()) {
                            case "town", "village", "hamlet" -> true;
                            default -> false;
                        });
    }

    /** "Was expected yesterday": whether somebody came is not said. */
    private boolean isOutcomeUnknown(Event event, Days days) {
        LocalDate last = days.end() == null ? days.start() : days.end();
        boolean stood = (event.commitment().modality() == Modality.FORMERLY_PLANNED || Telling.isReported(event))
                && !event.commitment().negative();
        if (stood && isCountered(event)) {
            return true;
        }
        return stood
                && published != null
                && last != null
                && last.isBefore(published)
                && last.isAfter(published.minusDays(RECENT));
    }

    /** "Was due in Oslo but turned back": what follows "but" tells that the plan came to nothing. */
    private boolean isCountered(Event event) {
        int verb = event.clause().verb() == null ? 0 : event.clause().verb().from();
        return !event.turned()
                && sentence.clauses().stream()
                        .anyMatch(other -> other.opener() != null
                                && Lexicon.isConjunction(other.opener().small(), "but")
                                && other.verb() != null
                                && other.verb().from() > verb
                                && !Doers.people(
                                                event.clause().subject() == null
                                                        ? List.of()
                                                        : List.of(event.clause().subject()))
                                        .isEmpty()
                                && Objects.equals(
                                        other.subject(), event.clause().subject()));
    }

    /** "We are not here to lecture": who is not somewhere now may still come. */
    private static boolean isState(Event event) {
        return event.commitment().negative()
                && event.commitment().modality() == Modality.PRESENT
                && event.kind() == Event.Kind.STAY
                && switch (event.clause().sense()) {
                    case OTHER, STAY -> event.clause().adjective() == null;
                    default -> false;
                };
    }

    /**
     * "Goes to Manchester", "remains in Porto": somebody may do so for good if neither a time nor an aim is told; of
     * staying an aim says nothing.
     */
    private boolean isBare(Event event) {
        boolean open = switch (event.clause().sense()) {
            case GO, COME -> event.commitment().modality() == Modality.PRESENT && !isProgressive(event.clause());
            case STAY -> true;
            case OTHER ->
                event.commitment().modality() == Modality.DONE && event.clause().adjective() == null;
            default -> false;
        };
        return open
                && event.kind() == Event.Kind.STAY
                && !event.commitment().negative()
                && event.times().isEmpty()
                && !isThatDay(event)
                && Length.of(event, sentence) == 0
                && (event.clause().sense() == Verb.STAY || Purpose.of(event.clause(), sentence) == null)
                && event.people().stream().noneMatch(scene::isTravelling);
    }

    /** "She is the second minister to visit Davao": what somebody is told to be tells no plan. */
    private static boolean isDistinction(Clause clause) {
        Clause above = clause.parent();
        return clause.link() == Link.PURPOSE
                && above != null
                && above.verb() != null
                && above.verb().main().lemma().equals("be")
                && !above.objects().isEmpty()
                && above.objects().getLast().first().isPeople();
    }

    private static boolean isProgressive(Clause clause) {
        return clause.verb() != null && clause.verb().has("be");
    }

    private boolean isHome(Person visitor, @Nullable Where where, Event event) {
        boolean own = where != null
                && where.country() != null
                && where.country().equals(visitor.home())
                && (where.place() == null || !isJourney(event));
        return own || (event.kind() != Event.Kind.DEPARTURE && isReceivedByOwn(visitor));
    }

    /** "To be met by her cabinet": whom their own people receive come home. */
    private boolean isReceivedByOwn(Person visitor) {
        return sentence.clauses().stream()
                .filter(clause -> clause.sense() == Verb.MEET || clause.sense() == Verb.RECEIVE)
                .filter(clause -> clause.verb() != null && clause.verb().passive())
                .flatMap(clause -> clause.adjuncts().stream())
                .filter(adjunct -> adjunct.preposition().equals("by"))
                .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                .map(nouns -> nouns.first())
                .filter(noun -> !Lexicon.isTitle(noun.head().lemma(), "equal"))
                .anyMatch(noun -> sentence.mentions().stream()
                        .anyMatch(mention -> mention.from() == noun.from()
                                && mention.manner() == Mention.Manner.PRONOUN
                                && mention.persons().contains(visitor)));
    }

    private static boolean isJourney(Event event) {
        boolean named = event.clause().objects().stream().anyMatch(nouns -> EventReader.isVisitNoun(nouns.first()));
        return named
                || switch (event.clause().sense()) {
                    case GO, COME, VISIT, ARRIVE -> true;
                    default -> false;
                };
    }

    /** Somebody of whom the text says no more than what they are: "a head of state". */
    private static boolean isAnybody(Person visitor) {
        String name = visitor.name().toLowerCase(Locale.ROOT);
        return !visitor.known()
                && !visitor.isBody()
                && switch (name.substring(0, name.indexOf(' ') + 1).strip()) {
                    case "a", "an", "his", "her", "their" -> true;
                    default -> false;
                };
    }

    /** "Will spend that day in": the day that was told before. */
    static boolean isThatDay(Event event) {
        return Stream.concat(
                        event.clause().objects().stream(),
                        event.clause().adjuncts().stream().flatMap(adjunct -> Stream.ofNullable(adjunct.nouns())))
                .map(nouns -> nouns.first())
                .anyMatch(noun -> noun.head().lemma().equals("day")
                        && (noun.determiner().equals("that")
                                || noun.determiner().equals("the")));
    }

    /** "Will not go to Ghana, but his deputy will: he lands on Monday": the pronoun cannot mean the one who stays. */
    static boolean contradicts(Event event, Told visit, List<Told> before) {
        boolean pronoun = event.clause().subject() != null
                && event.clause().subject().first().head().tag() == Tag.PRP;
        return pronoun
                && !event.turned()
                && !visit.is(Manner.MOVED)
                && !visit.status().value().isOff()
                && before.stream()
                        .anyMatch(other -> other.visitor().equals(visit.visitor())
                                && other.status().value() == Status.CANCELLED
                                && FieldUnion.agree(other.country(), visit.country()));
    }
}
