package org.attache.formats.table.head;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.english.Lexicon;
import org.jspecify.annotations.Nullable;

/** What the head of a column says that stands in it, where all its words are known in this use. */
public enum ColumnHead {
    /** Somebody who comes from elsewhere. */
    VISITOR,
    /** Somebody as those see them who receive them, and who may say whence they come. */
    GUEST,
    /** Somebody, who need not be a visitor. */
    NAME,
    /** A part of a name that another column completes. */
    GIVEN,
    SURNAME,
    ROLE,
    /** A country, of the visit or of the visitor. */
    COUNTRY,
    /** The country of the visit. */
    HOST,
    PLACE,
    /** Who receives somebody, or where: only what stands in it tells. */
    RECEIVER,
    /** Where somebody leaves from, which need not be where they were. */
    LAST_PLACE,
    /** A day, or the first of several. */
    DAY,
    /** A month or a year, which is that of a day beside it or of nothing. */
    MONTH,
    YEAR,
    START,
    END,
    PURPOSE,
    /** Words that heads have but that say nothing alone. */
    OTHER;

    /** What a head says; null where a word of it is not known, so that "Date of birth" is no day of a visit. */
    public static @Nullable ColumnHead of(String head) {
        List<String> words = Arrays.stream(head.toLowerCase(Locale.ROOT)
                        .replaceAll("\\([^)]*\\)", " ")
                        .replaceAll("['’]s?\\b", "")
                        .split("[^\\p{L}\\p{N}&-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> classes = new HashSet<>();
        for (String word : words) {
            String found = Lexicon.column(word);
            if (found == null) {
                return null;
            }
            classes.add(found);
        }
        classes.remove("link");
        classes.remove("nth");
        return words.isEmpty() ? null : of(classes);
    }

    private static @Nullable ColumnHead of(Set<String> classes) {
        if (classes.isEmpty() || classes.equals(Set.of("time"))) {
            return OTHER;
        }
        if (classes.size() == 1 && (classes.contains("month") || classes.contains("year"))) {
            return classes.contains("month") ? MONTH : YEAR;
        }
        if (only(classes, "start", "day") && classes.contains("start")) {
            return START;
        }
        if (only(classes, "end", "day") && classes.contains("end")) {
            return END;
        }
        if (only(classes, "given", "name", "start") && (classes.contains("given") || classes.contains("start"))) {
            return GIVEN;
        }
        if (only(classes, "surname", "name", "end") && (classes.contains("surname") || classes.contains("end"))) {
            return SURNAME;
        }
        if (only(classes, "visitor", "guest", "name", "role")) {
            return classes.contains("visitor")
                    ? VISITOR
                    : classes.contains("guest") ? GUEST : classes.contains("name") ? NAME : ROLE;
        }
        if (only(classes, "receiver")) {
            return RECEIVER;
        }
        if (only(classes, "country", "destination", "start", "receiver") && classes.contains("country")) {
            return classes.size() > 1 ? HOST : COUNTRY;
        }
        if (only(classes, "place", "destination", "start", "receiver")) {
            return PLACE;
        }
        if (only(classes, "place", "country", "end") && !only(classes, "end", "day")) {
            return LAST_PLACE;
        }
        return only(classes, "day") ? DAY : only(classes, "purpose") ? PURPOSE : null;
    }

    private static boolean only(Set<String> classes, String... allowed) {
        return Set.of(allowed).containsAll(classes);
    }
}
