package org.attache.geography;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A city with the state or country that is named behind it: "Albany, NY". */
final class Qualified {

    private Qualified() {}

    /** The name with what is named behind it, so far as that says where it lies; else the name as it was. */
    static Name of(List<String> words, int at, Name name) {
        int next = at + name.length();
        if (name.adjective() || next >= words.size()) {
            return name;
        }
        boolean comma = words.get(next).equals(",");
        int from = comma ? next + 1 : next;
        if (from >= words.size()) {
            return name;
        }
        Name full = inside(name, Beginning.code(code(words, from, comma)), from + 1 - at);
        if (full == null && comma) {
            Name area = Name.longest(words, from);
            full = area == null || area.adjective() ? null : inside(name, area.places(), from + area.length() - at);
        }
        return full == null || isPossessive(words, at + full.length()) ? name : full;
    }

    private static String code(List<String> words, int at, boolean comma) {
        String word = words.get(at);
        return comma && Capitalisation.isSmall(words, at) ? word.toUpperCase(Locale.ROOT) : word;
    }

    private static @Nullable Name inside(Name name, List<Located> areas, int length) {
        List<Located> places = name.places().stream()
                .filter(place -> areas.stream().anyMatch(place::liesIn))
                .toList();
        return places.isEmpty() ? null : new Name(length, places, false, false, false);
    }

    /** "Berlin, Germany's capital": the country belongs to what follows. */
    private static boolean isPossessive(List<String> words, int end) {
        return endsInPossessive(words.get(end - 1)) || (end < words.size() && endsInPossessive(words.get(end)));
    }

    private static boolean endsInPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s");
    }
}
