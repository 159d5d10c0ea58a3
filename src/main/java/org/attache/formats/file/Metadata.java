package org.attache.formats.file;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.attache.source.Certainty;
import org.attache.source.Provenance;
import org.attache.source.Trust;
import org.jspecify.annotations.Nullable;

/** What one place says of a document; null where it says nothing. */
public record Metadata(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Published published,
        @Nullable String url,
        @Nullable String language,
        @Nullable Trust trust,
        @Nullable ZoneId timezone) {

    /** A publication day and how it is known. */
    record Published(LocalDate day, Certainty certainty) {}

    public static final Metadata NONE = new Metadata(null, null, null, null, null, null, null, null);

    public static Metadata titled(@Nullable String title) {
        return new Metadata(title, null, null, null, null, null, null, null);
    }

    /** This, with another place's word where it says nothing. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title != null ? title : other.title,
                publisher != null ? publisher : other.publisher,
                author != null ? author : other.author,
                published != null ? published : other.published,
                url != null ? url : other.url,
                language != null ? language : other.language,
                trust != null ? trust : other.trust,
                timezone != null ? timezone : other.timezone);
    }

    /** The publication day; null where it is not known. */
    public @Nullable LocalDate day() {
        return published == null ? null : published.day();
    }

    public ZoneId zone() {
        return timezone != null ? timezone : ZoneOffset.UTC;
    }

    public Provenance provenance(String fallbackTitle) {
        return new Provenance(
                title != null ? title : fallbackTitle,
                publisher,
                author,
                published == null ? null : published.day(),
                published == null ? Certainty.UNKNOWN : published.certainty(),
                url,
                language != null ? language : "en",
                trust != null ? trust : Trust.OTHER,
                zone());
    }
}
