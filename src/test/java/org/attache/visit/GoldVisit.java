package org.attache.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * A visit that a text tells of, as a person reads it.
 *
 * @param optional whether leaving it out is right too
 */
record GoldVisit(
        String visitor,
        @Nullable String role,
        @Nullable String country,
        @Nullable String place,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String status,
        boolean optional) {

    static GoldVisit of(Map<?, ?> fields) {
        return new GoldVisit(
                String.valueOf(fields.get("visitor")),
                (String) fields.get("role"),
                (String) fields.get("country"),
                (String) fields.get("place"),
                day(fields.get("start")),
                day(fields.get("end")),
                (String) fields.get("status"),
                Boolean.TRUE.equals(fields.get("optional")));
    }

    private static @Nullable LocalDate day(@Nullable Object text) {
        return text == null ? null : LocalDate.parse(text.toString());
    }

    /** Whether a visit found has the same visitor, country, place and days. */
    boolean isSame(Visit found) {
        return hasVisitor(found) && isThere(found) && hasStart(found) && hasEnd(found);
    }

    /** Whether a visit found is about this one, right or wrong in its details. */
    boolean isMeant(Visit found) {
        return hasVisitor(found) && (place == null ? hasCountry(found) : hasPlace(found) || hasCountry(found));
    }

    boolean hasVisitor(Visit found) {
        return plain(visitor).equals(plain(found.visitor().value()));
    }

    private static List<String> plain(String name) {
        return NameWords.of(name).stream()
                .filter(word -> !Lexicon.ROYAL.has(word) && !word.equals("the"))
                .toList();
    }

    boolean isThere(Visit found) {
        return hasCountry(found) && hasPlace(found);
    }

    boolean hasCountry(Visit found) {
        String canonical = country == null ? null : Countries.canonical(country).orElse(country);
        return Objects.equals(canonical, value(found.country()));
    }

    boolean hasPlace(Visit found) {
        String given = value(found.place());
        return (place == null || given == null)
                ? Objects.equals(place, given)
                : NameWords.of(place).equals(NameWords.of(given));
    }

    boolean hasStart(Visit found) {
        return Objects.equals(
                start, found.dates() == null ? null : found.dates().value().start());
    }

    boolean hasEnd(Visit found) {
        return Objects.equals(
                end, found.dates() == null ? null : found.dates().value().end());
    }

    /** Whether the role found is this one, with or without the country and other additions. */
    boolean hasRole(Visit found) {
        String given = value(found.role());
        if (role == null || given == null) {
            return role == null && given == null;
        }
        List<String> wanted = NameWords.of(role);
        List<String> words = NameWords.of(given);
        return words.containsAll(wanted) || wanted.containsAll(words);
    }

    boolean hasStatus(Visit found) {
        return found.status()
                .value()
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .equals(status);
    }

    private static @Nullable String value(@Nullable Sourced<String> field) {
        return field == null ? null : field.value();
    }
}
