package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Numbers;
import org.attache.english.Tag;
import org.attache.english.Word;

/**
 * How far something that a statement says reaches, which a sentence must not stretch: "all with the exception of X", "A
 * first and B afterwards", "the second this year and the fifth in all". Pure.
 */
final class Scopes {

    private Scopes() {}

    static boolean areDropped(Graph sentence, Graph statement) {
        return dropsException(sentence, statement)
                || reorders(sentence, statement)
                || countsOtherwise(sentence, statement)
                || deniesWho(sentence, statement);
    }

    /** "It was not A who came", "it was the coach of A who came": it was somebody else. */
    private static boolean deniesWho(Graph sentence, Graph statement) {
        List<Word> words = statement.sentence().words();
        boolean denies = words.size() > 4
                && words.getFirst().small().equals("it")
                && words.get(1).lemma().equals("be")
                && Lexicon.isAdverb(words.get(2).small(), "negator");
        List<Word> said = sentence.sentence().words();
        boolean other = words.size() > 6
                && words.getFirst().small().equals("it")
                && words.get(1).lemma().equals("be")
                && words.get(4).small().equals("of")
                && said.stream()
                        .noneMatch(word -> word.lemma().equals(words.get(3).lemma()))
                && said.stream()
                        .anyMatch(word -> word.small().equals(words.get(5).small()));
        if (other) {
            return true;
        }
        return denies
                && said.stream().noneMatch(word -> Lexicon.isAdverb(word.small(), "negator"))
                && said.stream()
                        .anyMatch(word -> word.small().equals(words.get(3).small())
                                || word.small().equals(words.get(4).small()));
    }

    /** Who says "all" of what is told of all but some leaves out the exception. */
    private static boolean dropsException(Graph sentence, Graph statement) {
        boolean all = sentence.sentence().words().stream().anyMatch(word -> switch (word.small()) {
            case "all",
                    "every",
                    "each",
                    "everybody",
                    "everyone",
                    "everything",
                    "everywhere",
                    "always",
                    "whole",
                    "entire",
                    "nobody",
                    "none",
                    "nothing" -> true;
            default -> false;
        });
        return (all || saysExcepted(sentence, statement) || isExceptedAlike(sentence, statement))
                && excepts(statement)
                && !excepts(sentence);
    }

    /** "Nobody but the caretaker came": that he did not come is told of nobody but the others. */
    private static boolean isExceptedAlike(Graph sentence, Graph statement) {
        List<Word> words = statement.sentence().words();
        int at = IntStream.range(0, words.size())
                .filter(i -> isException(words, i))
                .findFirst()
                .orElse(words.size());
        Word excepted = words.stream()
                .skip(at + 1L)
                .filter(word -> word.tag().isNoun() || word.tag() == Tag.CD)
                .findFirst()
                .orElse(null);
        List<Word> said = sentence.sentence().words();
        return excepted != null
                && said.stream().anyMatch(word -> word.small().equals(excepted.small()))
                && said.stream().anyMatch(Scopes::isNone)
                        == words.subList(0, at + 1).stream().anyMatch(Scopes::isNone);
    }

    private static boolean isNone(Word word) {
        return Lexicon.isAdverb(word.small(), "negator")
                || switch (word.small()) {
                    case "no", "nobody", "none", "nothing" -> true;
                    default -> false;
                };
    }

    /** "All but two of the nine": the two do not. */
    private static boolean saysExcepted(Graph sentence, Graph statement) {
        List<Word> words = statement.sentence().words();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean but = words.get(i).small().equals("all")
                    && (words.get(i + 1).small().equals("but")
                            || words.get(i + 1).small().equals("except"));
            Integer number = but ? Numbers.cardinal(words.get(i + 2).text()) : null;
            if (number != null) {
                List<Word> said = sentence.sentence().words();
                return said.stream().anyMatch(word -> number.equals(Numbers.cardinal(word.text())))
                        && said.stream().noneMatch(word -> Lexicon.isAdverb(word.small(), "negator"));
            }
        }
        return false;
    }

    private static boolean excepts(Graph graph) {
        List<Word> words = graph.sentence().words();
        return IntStream.range(0, words.size()).anyMatch(i -> isException(words, i));
    }

    private static boolean isException(List<Word> words, int i) {
        String next = i + 1 < words.size() ? words.get(i + 1).small() : "";
        return switch (words.get(i).small()) {
            case "except", "excluding", "barring" -> true;
            case "exception" -> next.equals("of");
            case "apart", "aside" -> next.equals("from");
            case "other" -> next.equals("than");
            case "all", "everybody", "everyone", "everything", "nobody", "none" ->
                next.equals("but") || next.equals("save") || next.equals("bar");
            default -> false;
        };
    }

    /** "Went to A first and to B afterwards": not to B and then to A. */
    private static boolean reorders(Graph sentence, Graph statement) {
        if (!isOrdered(sentence) || !isOrdered(statement) || isTurned(sentence) || isTurned(statement)) {
            return false;
        }
        List<String> said = places(sentence);
        List<String> told = places(statement);
        said.retainAll(told);
        told.retainAll(said);
        return said.size() > 1 && !said.equals(told);
    }

    private static boolean isOrdered(Graph graph) {
        return graph.sentence().words().stream()
                .anyMatch(word -> Lexicon.isAdverb(word.small(), "order")
                        || word.small().equals("first")
                        || word.lemma().startsWith("go_on"));
    }

    /** "After", "before": what is named first need not come first. */
    private static boolean isTurned(Graph graph) {
        return graph.sentence().words().stream().anyMatch(word -> switch (word.small()) {
            case "after", "before", "following", "from" -> true;
            default -> false;
        });
    }

    private static List<String> places(Graph graph) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            Unit unit = graph.unit(i);
            boolean place = unit.isName()
                    && !unit.isPerson()
                    && (unit.place() != null || !graph.preposition(i).isEmpty());
            if (place && !names.contains(unit.text())) {
                names.add(unit.text());
            }
        }
        return names;
    }

    /** Of two ordinals each counts within what stands behind it. */
    private static boolean countsOtherwise(Graph sentence, Graph statement) {
        List<Word> words = statement.sentence().words();
        if (words.stream().filter(Scopes::isOrdinal).distinct().count() < 2) {
            return false;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Unit time = sentence.unit(i);
            if (time.isDate() || time.head().small().equals("all")) {
                String said = before(sentence.sentence().words(), time.head().small(), time);
                String told = before(words, time.head().small(), time);
                if (!said.isEmpty() && !told.isEmpty() && !said.equals(told)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The last ordinal before a time; empty where there is none, or the time is not named. */
    private static String before(List<Word> words, String small, Unit time) {
        String wanted = time.words().getLast().small();
        String ordinal = "";
        for (Word word : words) {
            if (isOrdinal(word)) {
                ordinal = word.small();
            } else if (word.small().equals(wanted) || word.small().equals(small)) {
                return ordinal;
            }
        }
        return "";
    }

    private static boolean isOrdinal(Word word) {
        return switch (word.small()) {
            case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth" -> true;
            default -> false;
        };
    }
}
