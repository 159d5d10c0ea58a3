package org.attache.formats.file;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attache.source.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Metadata that programs left in a file. What makes no sense counts as not said: nobody can be asked to mend it. Of
 * several answers the first counts.
 */
public final class OwnMetadata {

    private static final int LONGEST = 300;

    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String author;
    private Metadata.@Nullable Published published;
    private @Nullable String url;
    private @Nullable String language;
    private @Nullable ZoneId timezone;

    public OwnMetadata title(@Nullable String value) {
        title = title == null ? words(value) : title;
        return this;
    }

    public OwnMetadata publisher(@Nullable String value) {
        publisher = publisher == null ? words(value) : publisher;
        return this;
    }

    /** Who wrote it; an address of a profile is no name. */
    public OwnMetadata author(@Nullable String value) {
        String words = words(value);
        author = author == null && words != null && !words.startsWith("http") ? words : author;
        return this;
    }

    /** The day on which it appeared, as the file states it. */
    public OwnMetadata published(@Nullable LocalDate day) {
        return published(day, Certainty.STATED);
    }

    public OwnMetadata published(@Nullable LocalDate day, Certainty certainty) {
        published = published == null && day != null ? new Metadata.Published(day, certainty) : published;
        return this;
    }

    public OwnMetadata url(@Nullable String value) {
        url = url == null ? address(words(value)) : url;
        return this;
    }

    public OwnMetadata language(@Nullable String value) {
        language = language == null ? tag(words(value)) : language;
        return this;
    }

    public OwnMetadata timezone(@Nullable ZoneId zone) {
        timezone = timezone == null ? zone : timezone;
        return this;
    }

    public Metadata metadata() {
        return new Metadata(title, publisher, author, published, url, language, null, timezone);
    }

    private static @Nullable String words(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String words = Characters.clean(value).replaceAll("[\\s\\h]+", " ").strip();
        return words.isEmpty() || words.length() > LONGEST ? null : words;
    }

    private static @Nullable String address(@Nullable String words) {
        try {
            URI address = words == null ? null : URI.create(words);
            return address != null
                            && address.getHost() != null
                            && List.of("http", "https")
                                    .contains(
                                            String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
                    ? words
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String tag(@Nullable String words) {
        try {
            return Stream.ofNullable(words)
                    .map(tag -> new Locale.Builder()
                            .setLanguageTag(tag.replace('_', '-'))
                            .build()
                            .toLanguageTag())
                    .filter(tag -> !tag.startsWith("und"))
                    .findFirst()
                    .orElse(null);
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
