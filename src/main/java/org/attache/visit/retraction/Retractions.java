package org.attache.visit.retraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Link;
import org.attache.clause.Modality;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.people.Person;
import org.attache.visit.event.Days;
import org.attache.visit.event.Doers;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.retraction.Retraction.Effect;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence takes back of what was told before: by a denial, a change of plans, a hindrance. */
public final class Retractions {

    private final ReadSentence sentence;
    private final List<Person> before;
    private final Doers doers;
    private final List<Retraction> found = new ArrayList<>();

    /**
     * A reader of one sentence.
     *
     * @param before those of whose visits the text has told last
     */
    public Retractions(ReadSentence sentence, List<Person> before) {
        this.before = before;
        this.sentence = sentence;
        this.doers = new Doers(sentence);
    }

    /** What the sentence takes back, in the order of its verbs. */
    public List<Retraction> read() {
        for (Clause clause : sentence.clauses()) {
            VerbGroup verb = clause.verb();
            if (verb != null && clause.link() != Link.CONDITION) {
                read(clause, verb);
            }
        }
        Substitution.replaced(sentence, before).forEach((word, people) -> {
            if (!people.isEmpty()) {
                found.add(new Retraction(Effect.CALLED_OFF, people, null, word, sentence.id()));
            }
        });
        if (Falsehood.isExclaimed(sentence)) {
            found.add(new Retraction(Effect.UNTRUE, List.of(), null, 0, sentence.id()));
        }
        return found;
    }

    private void read(Clause clause, VerbGroup verb) {
        if (Falsehood.isTold(clause) && !isOfClaim(clause)) {
            add(Effect.UNTRUE, List.of(), clause, verb);
            return;
        }
        if (isFutile(clause)) {
            add(Effect.CALLED_OFF, List.of(), clause, verb);
        }
        Nominal thing =
                things(clause).filter(noun -> !noun.isPeople()).findFirst().orElse(null);
        if (thing != null && isVisit(thing)) {
            ofVisit(clause, verb);
        } else if (things(clause).anyMatch(Retractions::isBooking)) {
            ofBooking(clause, verb);
        }
        Effect effect = effect(clause, verb);
        List<Person> people = effect == null ? List.of() : doers.of(clause);
        if (effect != null && !people.isEmpty()) {
            add(effect, people, clause, verb);
        }
    }

    private void add(Effect effect, List<Person> people, Clause clause, VerbGroup verb) {
        Days days = Days.of(Days.times(clause.adjuncts()), Modality.PRESENT);
        LocalDate day = effect == Effect.CALLED_OFF && Hindrance.isHome(clause) ? days.start() : null;
        found.add(new Retraction(effect, people, day, verb.from(), sentence.id()));
    }

    /** "A claim that he had gone on to Oslo is wrong": that is said of the claim, not of what was told before. */
    private boolean isOfClaim(Clause clause) {
        return clause.subject() != null
                && sentence.clauses().stream()
                        .anyMatch(other -> other.opener() != null
                                && other.opener().small().equals("that")
                                && other.antecedent() != null
                                && clause.subject().items().contains(other.antecedent()));
    }

    /** "Nothing came of it". */
    private static boolean isFutile(Clause clause) {
        return clause.sense() == Verb.COME
                && clause.subject() != null
                && clause.subject().first().head().small().equals("nothing")
                && clause.adjuncts().stream()
                        .anyMatch(adjunct -> adjunct.preposition().equals("of"));
    }

    /** "The trip has been called off", "it is off", "it will not take place". */
    private void ofVisit(Clause clause, VerbGroup verb) {
        boolean off = (clause.adjective() != null
                        && Lexicon.isAdjective(clause.adjective().small(), "cancelled"))
                || clause.adverbs().stream().anyMatch(adverb -> Lexicon.isAdjective(adverb.small(), "cancelled"));
        switch (clause.sense()) {
            case CANCEL -> {
                if (!commitment(clause).negative()) {
                    add(Effect.CALLED_OFF, List.of(), clause, verb);
                }
            }
            case POSTPONE -> {
                if (!commitment(clause).negative()
                        && Days.times(clause.adjuncts()).isEmpty()) {
                    add(Effect.PUT_OFF, List.of(), clause, verb);
                }
            }
            case TAKE_PLACE, OTHER -> {
                boolean told = off || clause.sense() == Verb.TAKE_PLACE;
                if (told && off != commitment(clause).negative()) {
                    add(Effect.CALLED_OFF, List.of(), clause, verb);
                }
            }
            default -> {}
        }
    }

    /** "Has given her ticket back", "his visa was refused": nobody travels without. */
    private void ofBooking(Clause clause, VerbGroup verb) {
        Nominal booking =
                things(clause).filter(Retractions::isBooking).findFirst().orElseThrow();
        boolean back = verb.particle().equals("back")
                || clause.adverbs().stream().anyMatch(adverb -> adverb.small().equals("back"))
                || clause.unread().stream().anyMatch(word -> word.small().equals("back"));
        boolean gone = switch (clause.sense()) {
            case CANCEL, DECLINE, DENY, RETURN, REPEL -> !verb.negated();
            default -> back || verb.negated() || booking.determiner().equals("no");
        };
        List<Person> owners = within(booking);
        if (gone) {
            List<Person> people = owners.isEmpty() ? doers.of(clause) : owners;
            if (!people.isEmpty()) {
                add(Effect.CALLED_OFF, people, clause, verb);
            }
        }
    }

    /** What a clause says of its subject; null where it takes nothing back. */
    private @Nullable Effect effect(Clause clause, VerbGroup verb) {
        if (isDenial(clause, verb)) {
            return Effect.DENIED;
        }
        Effect effect = Hindrance.of(clause, verb, sentence);
        if (effect == null) {
            return null;
        }
        Commitment commitment = commitment(clause);
        return commitment.negative() || !commitment.modality().isFirm() ? null : effect;
    }

    private Commitment commitment(Clause clause) {
        return Commitment.of(clause, sentence.clauses(), sentence.isQuestion());
    }

    /** "He did not", "she won't", "they aren't": a denial that says nothing of its own. */
    private boolean isDenial(Clause clause, VerbGroup verb) {
        boolean auxiliary = verb.main().tag() == Tag.MD
                || switch (verb.main().lemma()) {
                    case "be", "do", "have" -> true;
                    default -> false;
                };
        return auxiliary
                && verb.negated()
                && clause.objects().isEmpty()
                && clause.adjuncts().isEmpty()
                && clause.adjective() == null
                && clause.unread().stream()
                        .allMatch(word -> word.tag() == Tag.UH || word.small().equals("no"))
                && sentence.clauses().stream()
                        .noneMatch(other -> other.parent() == clause && other.link() == Link.COMPLEMENT);
    }

    private static boolean isVisit(Nominal noun) {
        boolean owned = noun.owner() != null;
        boolean meant = switch (noun.determiner()) {
            case "the", "this", "that" -> true;
            default -> false;
        };
        return (Lexicon.noun(noun.head().lemma()) == Noun.VISIT && meant && !owned)
                || noun.head().small().equals("it");
    }

    private static boolean isBooking(Nominal noun) {
        return Lexicon.noun(noun.head().lemma()) == Noun.BOOKING;
    }

    private static Stream<Nominal> things(Clause clause) {
        return Stream.concat(
                Stream.ofNullable(clause.subject()).flatMap(nouns -> nouns.items().stream()),
                clause.objects().stream().flatMap(nouns -> nouns.items().stream()));
    }

    /** The people of the pronoun or the name that a noun begins with: "her ticket", "Ruiz's flight". */
    private List<Person> within(Nominal noun) {
        return sentence.mentions().stream()
                .filter(mention -> mention.from() >= noun.from() && mention.until() <= noun.until())
                .flatMap(mention -> mention.persons().stream())
                .distinct()
                .toList();
    }
}
