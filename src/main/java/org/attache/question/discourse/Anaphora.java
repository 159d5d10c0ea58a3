package org.attache.question.discourse;

import java.util.List;
import java.util.Optional;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.Gender;
import org.attache.question.discourse.Constituent.Kind;

/** Puts names in the place of the pronouns of a question. */
final class Anaphora {

    private final Sentence sentence;
    private final Topic topic;

    Anaphora(Sentence sentence, Topic topic) {
        this.sentence = sentence;
        this.topic = topic;
    }

    /** The question with everything named that can be. */
    String resolved() {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (Word word : sentence.words()) {
            Optional<String> meant = meant(word);
            text.append(sentence.text(), end, word.start()).append(meant.orElse(word.text()));
            end = word.end();
        }
        text.append(sentence.text().substring(end));
        return topic.days().map(days -> Times.resolved(text.toString(), days)).orElseGet(text::toString);
    }

    private Optional<String> meant(Word word) {
        return switch (word.small()) {
            case "he", "him" -> isOwn(word) ? Optional.empty() : topic.person(Gender.MALE);
            case "she" -> isOwn(word) ? Optional.empty() : topic.person(Gender.FEMALE);
            case "his", "her" -> {
                Gender gender = Gender.of(word.small());
                boolean owner = word.small().equals("his") || isOwner(word);
                yield owner
                        ? isNamedBefore(word)
                                ? Optional.empty()
                                : topic.person(gender).map(name -> name + "'s")
                        : isOwn(word) ? Optional.empty() : topic.person(gender);
            }
            case "they", "them" -> isOwn(word) ? Optional.empty() : topic.people();
            case "their" ->
                isNamedBefore(word) ? Optional.empty() : topic.people().map(name -> name + "'s");
            case "it" -> isExpletive(word) || isThingBefore(word) ? Optional.empty() : topic.thing();
            case "its" -> isThingBefore(word) ? Optional.empty() : topic.thing().map(thing -> thing + "'s");
            case "there" ->
                isExistential(word) || sentence.has(Kind.PLACE)
                        ? Optional.empty()
                        : topic.place().map(place -> "in " + place);
            default -> Optional.empty();
        };
    }

    /**
     * The subject of a clause is somebody else than its object; a pronoun for the subject may mean who is named before.
     */
    private boolean isOwn(Word word) {
        boolean subject = switch (word.small()) {
            case "he", "she", "they" -> true;
            default -> false;
        };
        return subject && isNamedBefore(word);
    }

    private boolean isNamedBefore(Word word) {
        return sentence.of(Kind.PERSON).stream().anyMatch(person -> person.end() <= word.start());
    }

    private boolean isThingBefore(Word word) {
        return sentence.of(Kind.THING).stream().anyMatch(thing -> thing.end() <= word.start());
    }

    /** "Her visit", but not "who meets her in Oslo". */
    private boolean isOwner(Word word) {
        List<Word> words = sentence.words();
        int next = word.index() + 1;
        return next < words.size()
                && (words.get(next).tag().isNoun() || words.get(next).tag() == Tag.JJ)
                && !words.get(next).tag().isVerb();
    }

    /** "Is it true that", "does it rain": nothing is meant. */
    private boolean isExpletive(Word word) {
        return sentence.small(word.index() + 1).equals("true")
                || sentence.small(word.index() + 1).equals("possible");
    }

    /** "Is there a driver": a form of "be" beside it, and more behind it. */
    private boolean isExistential(Word word) {
        boolean behind = isBe(sentence.small(word.index() - 1));
        boolean before = isBe(sentence.small(word.index() + 1));
        int next = word.index() + 1;
        boolean more = next < sentence.words().size()
                && sentence.words().get(next).tag() != Tag.STOP
                && !Lexicon.isPreposition(sentence.small(next), "at");
        return (behind && more && sentence.words().get(next).tag() != Tag.IN) || before;
    }

    private static boolean isBe(String small) {
        return switch (small) {
            case "is", "are", "was", "were", "be", "been", "'s" -> true;
            default -> false;
        };
    }
}
