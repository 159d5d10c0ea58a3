package org.attache.question.words;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words that may be meant by a mistyped one: those that are one typing error away, the likeliest errors first. Two
 * letters that changed places or a letter doubled or left undoubled are likelier than any other (Kukich 1992).
 */
final class Variants {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Variants() {}

    /** Those of the likeliest kind of error that are words; empty where none is. */
    static Set<String> of(String typed, Predicate<String> isWord) {
        return Stream.of(swapped(typed), doubled(typed), others(typed, 1), others(typed, 0))
                .map(variants -> variants.filter(variant -> !variant.equals(typed))
                        .filter(isWord)
                        .collect(Collectors.toCollection(LinkedHashSet<String>::new)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(LinkedHashSet::new);
    }

    /**
     * Those of some words that are two errors away. Each is compared with what one error makes of the typed word: all
     * that two can make of it are a hundred thousand words.
     */
    static Set<String> ofTwo(String typed, Set<String> words) {
        Set<String> once = others(typed, 1).collect(Collectors.toSet());
        return words.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= 2
                        && word.charAt(0) == typed.charAt(0)
                        && once.stream().anyMatch(variant -> isOther(variant, word)))
                .collect(Collectors.toSet());
    }

    /** Whether a word is among what {@link #others} makes of another from its second letter on. */
    private static boolean isOther(String typed, String word) {
        int same = 0;
        while (same < Math.min(typed.length(), word.length()) && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        if (same == 0) {
            return false;
        }
        return switch (word.length() - typed.length()) {
            case -1 -> isRest(typed, same + 1, word, same);
            case 0 -> same == word.length() || isReplaced(typed, word, same);
            case 1 -> isLetter(word.charAt(same)) && isRest(typed, same, word, same + 1);
            default -> false;
        };
    }

    /** One letter taken for another, or two that changed places. */
    private static boolean isReplaced(String typed, String word, int at) {
        boolean other = isLetter(word.charAt(at)) && isRest(typed, at + 1, word, at + 1);
        return other
                || (at + 1 < word.length()
                        && typed.charAt(at) == word.charAt(at + 1)
                        && typed.charAt(at + 1) == word.charAt(at)
                        && isRest(typed, at + 2, word, at + 2));
    }

    private static boolean isLetter(char letter) {
        return LETTERS.indexOf(letter) >= 0;
    }

    private static boolean isRest(String typed, int from, String word, int of) {
        return typed.length() - from == word.length() - of && typed.regionMatches(from, word, of, word.length() - of);
    }

    private static Stream<String> swapped(String typed) {
        return range(0, typed.length() - 1)
                .map(at -> typed.substring(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.substring(at + 2));
    }

    private static Stream<String> doubled(String typed) {
        return range(0, typed.length()).flatMap(at -> {
            boolean twice = at > 0 && typed.charAt(at) == typed.charAt(at - 1);
            String more = typed.substring(0, at + 1) + typed.substring(at);
            return twice ? Stream.of(without(typed, at), more) : Stream.of(more);
        });
    }

    /** A letter left out, put in or taken for another, from a place on. */
    private static Stream<String> others(String typed, int from) {
        return range(from, typed.length() + 1).flatMap(at -> {
            String before = typed.substring(0, at);
            Stream<String> put = letters().map(letter -> before + letter + typed.substring(at));
            if (at == typed.length()) {
                return put;
            }
            String behind = typed.substring(at + 1);
            return Stream.of(
                            Stream.of(before + behind),
                            letters().map(letter -> before + letter + behind),
                            put,
                            swap(typed, at))
                    .flatMap(each -> each);
        });
    }

    private static Stream<String> swap(String typed, int at) {
        return at + 1 < typed.length()
                ? Stream.of(typed.substring(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.substring(at + 2))
                : Stream.empty();
    }

    private static String without(String typed, int at) {
        return typed.substring(0, at) + typed.substring(at + 1);
    }

    private static Stream<String> letters() {
        return LETTERS.chars().mapToObj(Character::toString);
    }

    private static Stream<Integer> range(int from, int until) {
        return IntStream.range(from, until).boxed();
    }
}
