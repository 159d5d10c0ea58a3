package org.attache.visit.reading;

import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Phrase;
import org.attache.english.Numbers;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.visit.event.Event;
import org.attache.visit.event.EventReader;
import org.attache.visit.event.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Reads how many days a visit takes: "a three-day visit", "for two days", "a visit of a week". */
final class Length {

    private static final int WEEK = 7;

    private Length() {}

    /** The days that the words of a clause give; 0 where they give none. */
    static int of(Event event, ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        Stream<Phrase.Nouns> nouns = Stream.of(
                        event.clause().objects().stream(),
                        event.clause().adjuncts().stream().flatMap(adjunct -> Stream.ofNullable(adjunct.nouns())),
                        Stream.ofNullable(event.clause().subject()))
                .flatMap(stream -> stream);
        boolean lasts = event.clause().sense() == Verb.LAST;
        return Stream.concat(
                        Stream.ofNullable(event.clause().antecedent()), nouns.flatMap(list -> list.items().stream()))
                .mapToInt(noun -> lasts ? count(noun.number(), noun.head().lemma()) : days(words, noun))
                .filter(days -> days > 0)
                .findFirst()
                .orElse(0);
    }

    private static int days(List<Word> words, Phrase.Nominal noun) {
        if (EventReader.isVisitNoun(noun)) {
            for (int i = noun.from(); i + 2 < noun.until(); i++) {
                if (words.get(i + 1).text().equals("-")) {
                    return count(
                            Numbers.cardinal(words.get(i).small()),
                            words.get(i + 2).small());
                }
            }
            return 0;
        }
        boolean lasting = noun.from() > 0
                && switch (words.get(noun.from() - 1).small()) {
                    case "for", "of", "spend", "spends", "spent" -> true;
                    default -> false;
                };
        boolean one = noun.determiner().equals("a") && noun.until() - noun.from() == 2;
        return lasting
                ? count(one ? Integer.valueOf(1) : noun.number(), noun.head().lemma())
                : 0;
    }

    private static int count(@Nullable Integer number, String unit) {
        int amount = number == null ? 0 : number;
        return switch (unit) {
            case "day" -> amount;
            case "week" -> amount * WEEK;
            default -> 0;
        };
    }
}
