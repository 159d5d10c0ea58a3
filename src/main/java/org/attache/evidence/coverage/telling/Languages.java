package org.attache.evidence.coverage.telling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.geography.NameWords;

/** Knows the languages by their names. */
public final class Languages {

    private static final Set<String> ASKED = Set.of("language", "languages", "nationality", "nationalities");

    private static final Set<String> NAMES = Arrays.stream(Locale.getISOLanguages())
            .map(code -> NameWords.fold(Locale.of(code).getDisplayLanguage(Locale.ENGLISH)))
            .collect(Collectors.toSet());

    private Languages() {}

    /** Whether a folded word asks for one, or for a nationality, which is said by the same words. */
    public static boolean isAsked(String word) {
        return ASKED.contains(word);
    }

    /** Whether one of some folded words names one. */
    public static boolean isNamed(List<String> words) {
        return words.stream().anyMatch(NAMES::contains);
    }
}
