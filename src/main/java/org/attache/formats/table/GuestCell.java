package org.attache.formats.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.formats.file.Schedule.Field;
import org.attache.geography.Gazetteer;

/** Takes apart a cell that says more of somebody than the name: "Ana Ruiz, glass-blower", "Choir of Vadheim (24)". */
final class GuestCell {

    private static final Pattern NAME_AND_MORE =
            Pattern.compile("([^,(]*\\p{Lu}[^,(]*?)\\s*(?:,\\s*([^()]+?))?\\s*(?:\\([^()]*\\))?");

    private GuestCell() {}

    /**
     * The parts of a row with the name alone for the visitor, and what stands behind it for the role, unless it is
     * where the person is from.
     */
    static Map<Field, String> apart(Map<Field, String> parts) {
        String visitor = parts.get(Field.VISITOR);
        Matcher cell = NAME_AND_MORE.matcher(visitor == null ? "" : visitor);
        if (parts.containsKey(Field.ROLE) || !cell.matches()) {
            return parts;
        }
        String role = cell.group(2);
        boolean isFrom = role != null
                && cell.group(1).strip().contains(" ")
                && !Gazetteer.named(role).isEmpty();
        if (role != null && !isFrom && !canBeRole(role)) {
            return parts;
        }
        Map<Field, String> apart = new EnumMap<>(parts);
        apart.put(Field.VISITOR, cell.group(1));
        if (role != null && !isFrom) {
            apart.put(Field.ROLE, role);
        }
        return apart;
    }

    /** What begins with a small letter or names an office is no given name behind a surname. */
    private static boolean canBeRole(String text) {
        return Character.isLowerCase(text.codePointAt(0))
                || Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+"))
                        .map(Lexicon::nounForm)
                        .anyMatch(noun -> noun == Noun.OFFICE || noun == Noun.PERSON);
    }
}
