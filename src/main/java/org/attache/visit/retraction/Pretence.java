package org.attache.visit.retraction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Phrase.Form;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.people.Mention;
import org.attache.people.Person;
import org.attache.visit.event.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Knows what a text only makes up: a story, an exercise, an example, and the people of a story. One for each text. */
public final class Pretence {

    /** A heading over an exercise is no longer. */
    private static final int LONGEST = 5;

    /** So many sentences an exercise has. */
    private static final int TASK = 3;

    private final Set<Person> invented = new HashSet<>();
    private final Things things;
    private int task;

    /** A reader of one text with what is known of the meanings of words. */
    public Pretence(Thesaurus thesaurus) {
        things = new Things(thesaurus);
    }

    /** The index of the word from which on the next sentence tells nothing of the world; its length for none. */
    public int from(ReadSentence sentence) {
        inventions(sentence);
        boolean heading = isHeading(sentence);
        task = heading ? TASK : Math.max(0, task - 1);
        return task > 0 || isImagined(sentence) || isSetInStory(sentence) ? 0 : led(sentence);
    }

    /** Whether somebody lives in a story alone, or is a thing that has the name of somebody. */
    public boolean isInvented(Person person) {
        List<String> names = List.of(person.name().toLowerCase(Locale.ROOT).split(" "));
        // Claus and Santa are people's names too; together they are nobody's.
        boolean mythical = names.size() > 1 && names.stream().allMatch(name -> Lexicon.isNamePart(name, "mythical"));
        return invented.contains(person) || mythical;
    }

    /** "Exercise 4.", "Question 3:". */
    private static boolean isHeading(ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        Word first = words.isEmpty() ? null : words.getFirst();
        boolean task = first != null
                && words.size() > 1
                && (Lexicon.noun(first.small()) == Noun.TASK || first.small().equals("question"));
        boolean numbered = task && words.get(1).tag() == Tag.CD;
        return numbered
                && (words.size() <= LONGEST
                        || switch (words.get(2).text()) {
                            case ":", ".", ")" -> true;
                            default -> false;
                        });
    }

    /** "Chapter 9 is the best: ...", "For example: ...": what stands before a colon names what follows. */
    private static int led(ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        int colon = -1;
        for (int i = 1; i + 1 < words.size() && colon < 0; i++) {
            colon = words.get(i).text().equals(":") ? i : -1;
        }
        int end = colon;
        boolean led = sentence.clauses().stream()
                .anyMatch(clause -> isBefore(clause, end)
                        && (isMadeUp(
                                        clause.subject() == null
                                                ? null
                                                : clause.subject().first())
                                || clause.adjuncts().stream().anyMatch(Pretence::isMadeUp)
                                || isGuess(clause)));
        return led ? end : words.size();
    }

    private static boolean isBefore(Clause clause, int end) {
        int from = clause.verb() != null
                ? clause.verb().from()
                : clause.subject() != null
                        ? clause.subject().from()
                        : clause.adjuncts().isEmpty()
                                        || clause.adjuncts().getFirst().nouns() == null
                                ? Integer.MAX_VALUE
                                : clause.adjuncts().getFirst().nouns().from();
        return from < end;
    }

    /** "The astrologer predicts: ...". */
    private static boolean isGuess(Clause clause) {
        return switch (clause.sense()) {
            case BELIEVE, DOUBT, HOPE -> true;
            default -> false;
        };
    }

    private static boolean isMadeUp(Adjunct adjunct) {
        return adjunct.leading()
                && adjunct.nouns() != null
                && isMadeUp(adjunct.nouns().first());
    }

    private static boolean isMadeUp(@Nullable Nominal noun) {
        return noun != null
                && switch (Lexicon.noun(noun.head().small())) {
                    case FICTION, TASK -> true;
                    default -> false;
                };
    }

    /** "In the new thriller the consul lands in Oslo". */
    private boolean isSetInStory(ReadSentence sentence) {
        return sentence.clauses().stream()
                .filter(clause -> clause.verb() != null)
                .flatMap(clause -> clause.adjuncts().stream())
                .anyMatch(adjunct -> adjunct.leading()
                        && adjunct.preposition().equals("in")
                        && adjunct.nouns() != null
                        && things.isStory(adjunct.nouns().first()));
    }

    /** "Imagine the minister landing in Beirut", "Suppose that she goes". */
    private static boolean isImagined(ReadSentence sentence) {
        Clause first = sentence.clauses().isEmpty() ? null : sentence.clauses().getFirst();
        return first != null
                && first.verb() != null
                && first.subject() == null
                && first.verb().from() == 0
                && first.verb().form() == Form.FINITE
                && first.sense() == Verb.BELIEVE;
    }

    /** "Her creator", "the hero of the novel, Captain Brandt". */
    private void inventions(ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        for (Mention mention : sentence.mentions()) {
            int next = mention.until();
            boolean made = mention.manner() == Mention.Manner.PRONOUN
                    && next < words.size()
                    && Lexicon.isTitle(words.get(next).lemma(), "maker");
            boolean hero = false;
            for (int i = mention.from(); i < mention.until(); i++) {
                hero |= Lexicon.isTitle(words.get(i).small(), "fictional") && isOfStory(words, i);
            }
            boolean called = mention.from() > 0
                    && switch (words.get(mention.from() - 1).small()) {
                        case "himself", "herself", "themselves" -> true;
                        default -> false;
                    };
            if (made || called || things.isOne(mention, sentence)) {
                invented.addAll(mention.persons());
            }
            if (hero) {
                invented.addAll(mention.persons());
                sentence.mentions().stream()
                        .filter(other -> other.from() > mention.from() && other.from() <= mention.until() + 1)
                        .forEach(other -> invented.addAll(other.persons()));
            }
        }
    }

    private static boolean isOfStory(List<Word> words, int i) {
        for (int k = i + 1; k < Math.min(words.size(), i + LONGEST); k++) {
            if (Lexicon.noun(words.get(k).lemma()) == Noun.FICTION) {
                return true;
            }
        }
        return false;
    }
}
