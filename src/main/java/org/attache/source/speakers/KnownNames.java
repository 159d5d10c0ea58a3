package org.attache.source.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Remembers the full names of a document, so that a surname further down says who is meant. */
final class KnownNames {

    /** Capitalised words in a row, with the small words before them. */
    private static final Pattern RUN = Pattern.compile("\\b(?:\\p{Ll}[\\p{L}’'-]{0,30}+\\s){0,4}+"
            + "(?<capitals>(?:\\p{Lu}[\\p{L}\\p{M}’'-]{0,30}+\\s(?:(?:van|von|der|de|bin|al)\\s){0,2}+){1,8}"
            + "\\p{Lu}[\\p{L}\\p{M}’'-]{0,30}+)");

    private final Map<String, Set<String>> names = new HashMap<>();
    /** Capitalised words of which it is not clear where the name begins. */
    private final Map<String, Set<String>> doubtful = new HashMap<>();

    /** Sentences whose names nobody has asked for yet: most texts quote nobody. */
    private final List<String> unread = new ArrayList<>();

    /** Remembers the names in a sentence. */
    void learn(String sentence) {
        unread.add(sentence);
    }

    private void learnRun(MatchResult run) {
        if (SourcePhrase.read(run.group()) instanceof Source.Named named) {
            put(names, named.name());
        } else {
            put(doubtful, run.group("capitals"));
        }
    }

    private static void put(Map<String, Set<String>> names, String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        if (surname.length() < name.length()) {
            names.computeIfAbsent(surname, key -> new HashSet<>()).add(name);
        }
    }

    /** The one full name that a surname stands for, or the surname where there is none or may be another. */
    String resolve(String surname) {
        unread.forEach(sentence -> RUN.matcher(sentence).results().forEach(this::learnRun));
        unread.clear();
        Set<String> known = names.getOrDefault(surname, Set.of());
        String longest = known.stream().reduce(surname, (a, b) -> b.length() > a.length() ? b : a);
        boolean alone = known.stream().allMatch(longest::endsWith)
                && doubtful.getOrDefault(surname, Set.of()).stream()
                        .allMatch(name -> longest.endsWith(name) || name.endsWith(longest));
        return alone ? longest : surname;
    }
}
