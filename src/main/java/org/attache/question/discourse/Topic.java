package org.attache.question.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.people.Gender;
import org.attache.question.discourse.Constituent.Kind;

/**
 * What a conversation was about up to a question.
 *
 * @param spoken the exchanges, the latest first; at least one
 */
record Topic(List<Spoken> spoken, Acquaintance acquaintance) {

    /** So many people are named together. */
    private static final int TOGETHER = 4;

    /** An earlier question, completed, with its answer. */
    record Spoken(Sentence question, Sentence answer) {}

    Sentence last() {
        return spoken.getFirst().question();
    }

    /** Somebody alone of whom a pronoun can speak; those of a question come before those of its answer. */
    Optional<String> person(Gender gender) {
        for (Spoken turn : spoken) {
            for (Sentence sentence : List.of(turn.question(), turn.answer())) {
                List<String> fitting = named(sentence, one -> !one.plural()).stream()
                        .filter(name -> gender(name).agreesWith(gender))
                        .toList();
                Optional<String> sure =
                        fitting.stream().filter(name -> gender(name) == gender).findFirst();
                if (!fitting.isEmpty()) {
                    return sure.or(() -> fitting.stream().findFirst());
                }
            }
        }
        return Optional.empty();
    }

    /** Those of whom "they" speaks: several, a group, or else one. */
    Optional<String> people() {
        for (Spoken turn : spoken) {
            for (Sentence sentence : List.of(turn.question(), turn.answer())) {
                Optional<String> group =
                        named(sentence, Constituent::plural).stream().findFirst();
                List<String> all = named(sentence, one -> true);
                if (group.isPresent() && (sentence.equals(turn.question()) || all.size() == 1)) {
                    return group;
                }
                if (!all.isEmpty()) {
                    return Optional.of(joined(all));
                }
            }
        }
        return Optional.empty();
    }

    /** Those whom the last answer names. */
    List<String> answered() {
        return named(spoken.getFirst().answer(), one -> true);
    }

    /** Whom the latest question is about; empty where it is about nobody. */
    Optional<String> subject() {
        return named(last(), one -> true).stream().findFirst();
    }

    Optional<String> place() {
        return spoken.stream()
                .flatMap(turn -> List.of(turn.question(), turn.answer()).stream())
                .flatMap(sentence -> sentence.of(Kind.PLACE).stream())
                .map(Constituent::text)
                .findFirst();
    }

    /** What "it" means: the thing that a question asks about, else the visit of whom it asks about. */
    Optional<String> thing() {
        for (Spoken turn : spoken) {
            List<Constituent> things = turn.question().of(Kind.THING);
            if (!things.isEmpty()) {
                return Optional.of(things.getFirst().text());
            }
            List<String> people = named(turn.question(), one -> true);
            if (!people.isEmpty()) {
                return Optional.of("the visit of " + people.getFirst());
            }
        }
        return Optional.empty();
    }

    /** The days of the latest question that names some, else of its answer. */
    Optional<DateRange> days() {
        return spoken.stream()
                .flatMap(turn -> List.of(turn.question(), turn.answer()).stream())
                .flatMap(sentence -> sentence.dates().stream())
                .map(DateMention::meaning)
                .filter(Meaning.Dated.class::isInstance)
                .map(meaning -> ((Meaning.Dated) meaning).range())
                .findFirst();
    }

    /**
     * How the last answer says that something does not take place as it was told; empty where it says no such thing.
     */
    Optional<String> change() {
        List<Word> words = spoken.getFirst().answer().words();
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1).small() : "";
            Verb verb = Lexicon.verb(words.get(i).lemma(), next);
            String said = switch (verb) {
                case CANCEL -> "cancelled";
                case POSTPONE -> "postponed";
                case MOVE -> "moved";
                default -> "";
            };
            Tag tag = words.get(i).tag();
            if (!said.isEmpty() && tag.isVerb()) {
                boolean own = tag == Tag.VBN || tag == Tag.VBD;
                String particle = Lexicon.isPhrasal(words.get(i).lemma(), next) ? " " + next : "";
                return Optional.of(own ? words.get(i).small() + particle : said);
            }
        }
        return Optional.empty();
    }

    Gender gender(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s.]+")) {
            Gender said = Gender.of(word);
            if (said != Gender.UNKNOWN) {
                return said;
            }
        }
        return acquaintance.gender(name);
    }

    private static List<String> named(Sentence sentence, Predicate<Constituent> wanted) {
        List<String> names = new ArrayList<>();
        for (Constituent person : sentence.of(Kind.PERSON)) {
            if (wanted.test(person) && names.stream().noneMatch(name -> name.endsWith(person.text()))) {
                names.add(person.text());
            }
        }
        return names;
    }

    static String joined(List<String> names) {
        List<String> some = names.subList(0, Math.min(TOGETHER, names.size()));
        return some.size() == 1
                ? some.getFirst()
                : String.join(", ", some.subList(0, some.size() - 1)) + " and " + some.getLast();
    }
}
