package org.attache.formats.file;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.dates.Years;
import org.attache.source.Certainty;
import org.attache.source.DataParser;
import org.attache.source.DataParser.Notation;
import org.attache.source.MalformedData;
import org.attache.source.Trust;
import org.jspecify.annotations.Nullable;

/**
 * Metadata as somebody wrote it down. Keys that are not ours are left alone: other programs use front matter too.
 *
 * @param place where it stands, such as {@code front matter} or the name of a file
 * @param text the YAML itself, to find the line of a key in; empty where there is none
 */
public record Keys(Map<?, ?> values, String place, String text) {

    /** What anybody may say of a document. */
    private static final Set<Trust> CLAIMABLE = EnumSet.of(Trust.OFFICIAL, Trust.PRESS, Trust.OTHER);

    /** Parses YAML whose first line is the first line of the place. */
    public static Keys parse(DataParser parser, String yaml, String place) throws RefusedFile {
        Object value;
        try {
            value = parser.parse(yaml, Notation.YAML);
        } catch (MalformedData e) {
            throw new RefusedFile("has malformed YAML in its " + place + " (" + e.getMessage() + "); correct it");
        }
        if (value instanceof Map<?, ?> map) {
            return new Keys(map, place, yaml);
        }
        throw new RefusedFile("has no keys in its " + place + "; write it as lines of \"key: value\"");
    }

    public Metadata metadata() throws RefusedFile {
        return new Metadata(
                words("title"),
                words("publisher"),
                words("author"),
                published(),
                url(),
                language(),
                trust(),
                timezone());
    }

    /** A value of text; a list of texts is joined by commas. */
    @Nullable
    String words(String key) throws RefusedFile {
        String words = switch (values.get(key)) {
            case null -> "";
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Map<?, ?> map -> throw wrong(key, "write it as text");
            case Object scalar -> scalar.toString();
        };
        return words.isBlank() ? null : words.strip();
    }

    private Metadata.@Nullable Published published() throws RefusedFile {
        String words = words("published");
        @Nullable LocalDate day;
        try {
            day = words == null ? null : LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw wrong("published", "write an ISO date such as 2023-12-03");
        }
        if (day != null && !Years.canBeMeant(day)) {
            throw wrong("published", "write a day of the years 1 to 9999, or leave it out");
        }
        return day == null ? null : new Metadata.Published(day, Certainty.STATED);
    }

    private @Nullable String url() throws RefusedFile {
        String words = words("url");
        try {
            if (words == null
                    || List.of("http", "https")
                            .contains(String.valueOf(URI.create(words).getScheme()))) {
                return words;
            }
        } catch (IllegalArgumentException e) {
            throw wrong("url", "write an address that begins with https://");
        }
        throw wrong("url", "write an address that begins with https://");
    }

    private @Nullable String language() throws RefusedFile {
        String words = words("language");
        try {
            return words == null
                    ? null
                    : new Locale.Builder().setLanguageTag(words).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw wrong("language", "write a language tag such as en");
        }
    }

    private @Nullable Trust trust() throws RefusedFile {
        String words = words("trust");
        return words == null
                ? null
                : CLAIMABLE.stream()
                        .filter(trust -> trust.name().equalsIgnoreCase(words))
                        .findFirst()
                        .orElseThrow(() -> wrong("trust", "write official, press or other"));
    }

    private @Nullable ZoneId timezone() throws RefusedFile {
        String words = words("timezone");
        try {
            return words == null ? null : ZoneId.of(words);
        } catch (DateTimeException e) {
            throw wrong("timezone", "write a time zone such as Asia/Karachi");
        }
    }

    /** The refusal of a value that a key cannot have. */
    RefusedFile wrong(String key, String remedy) {
        return new RefusedFile(
                "has " + key + " \"" + values.get(key) + "\" in " + line(key) + "its " + place + "; " + remedy);
    }

    private String line(String key) {
        Matcher matcher = Pattern.compile("(?m)^[ \\t]*[\"']?" + Pattern.quote(key) + "[\"']?\\s*:")
                .matcher(text);
        return matcher.find()
                ? "line " + (1 + text.substring(0, matcher.start()).lines().count()) + " of "
                : "";
    }
}
