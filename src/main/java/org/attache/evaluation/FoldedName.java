package org.attache.evaluation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares names as a scorer does: without case, accents and punctuation. On purpose not by the code that finds the
 * names, whose faults would otherwise excuse themselves.
 */
final class FoldedName {

    /** Letters that have no accent to take off. */
    private static final Map<String, String> LETTERS =
            Map.of("đ", "d", "ı", "i", "ł", "l", "ø", "o", "æ", "a", "ð", "d", "þ", "th");

    private static final Pattern JOINED = Pattern.compile("[\\p{M}'’.-]");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedName() {}

    /** The words of a name; none where there is no name. */
    static List<String> words(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        String folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return Stream.of(BREAK.split(JOINED.matcher(folded).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether all words of the shorter name are in the longer one. */
    static boolean alike(@Nullable String one, @Nullable String other) {
        Set<String> some = new HashSet<>(words(one));
        Set<String> others = new HashSet<>(words(other));
        return !some.isEmpty() && !others.isEmpty() && (some.containsAll(others) || others.containsAll(some));
    }
}
