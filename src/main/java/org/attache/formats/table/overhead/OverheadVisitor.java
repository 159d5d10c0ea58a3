package org.attache.formats.table.overhead;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.geography.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Whose journeys a heading announces: "Visits of Ada Moreau", "Ada Moreau: travel plan 2027". */
final class OverheadVisitor {

    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]*+(?:\\s+(?:van |von |de |der |den |di |al )?\\p{Lu}[\\p{L}'’-]*+){1,3}+";

    private static final Pattern OF =
            Pattern.compile("(?<kind>\\p{L}++)(?:\\s+\\p{L}++)?\\s+(?:of|by|for|von|de|di|van)\\s+(?<name>" + NAME
                    + ")(?=\\s*(?:[,;:(|–—-]|\\d|$))");
    private static final Pattern BEFORE =
            Pattern.compile("(?<name>" + NAME + ")(?:['’]s)?\\s*[,:–—-]?\\s+(?<kind>\\p{Ll}++)\\b.*");

    private OverheadVisitor() {}

    static @Nullable String in(String text) {
        Matcher of = OF.matcher(text);
        if (of.find()
                && isJourney(of.group("kind"), text.substring(0, of.start("name")))
                && isSomebody(of.group("name"))) {
            return of.group("name");
        }
        Matcher before = BEFORE.matcher(text);
        return before.matches() && isJourney(before.group("kind"), text) && isSomebody(before.group("name"))
                ? before.group("name")
                : null;
    }

    private static boolean isJourney(String kind, String all) {
        return Stream.concat(Stream.of(kind), Stream.of(all.split("[^\\p{L}]+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.startsWith("visit")
                        || Lexicon.nounForm(word) == Noun.VISIT
                        || Lexicon.nounForm(word) == Noun.PLAN
                        || (word.length() > 3 && "link".equals(Lexicon.column(word))));
    }

    private static boolean isSomebody(String name) {
        return Gazetteer.named(name).isEmpty()
                && Gazetteer.country(name).isEmpty()
                && Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .map(Lexicon::nounForm)
                        .allMatch(noun -> noun == Noun.OTHER || noun == Noun.PERSON || noun == Noun.OFFICE);
    }
}
