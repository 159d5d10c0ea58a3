package org.attache.source;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document besides its words.
 *
 * @param title what readers see as its name
 * @param published the day it appeared, where known
 * @param publishedCertainty how that day is known; {@link Certainty#UNKNOWN} exactly when it is null
 * @param language a BCP 47 tag
 * @param timezone where its days begin and end
 */
public record Provenance(
        String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published,
        Certainty publishedCertainty,
        @Nullable String url,
        String language,
        Trust trust,
        ZoneId timezone) {

    /** What readers are told where a moderator states it himself. */
    public static final String STATED = "stated by a moderator";

    public Provenance {
        if ((published == null) != (publishedCertainty == Certainty.UNKNOWN)) {
            throw new IllegalArgumentException("published is " + published + " but " + publishedCertainty);
        }
    }

    /** The same in another language or another form of it. */
    public Provenance withLanguage(String other) {
        return new Provenance(title, publisher, author, published, publishedCertainty, url, other, trust, timezone);
    }

    /** The same with somebody else behind it. */
    public Provenance withTrust(Trust other) {
        return new Provenance(title, publisher, author, published, publishedCertainty, url, language, other, timezone);
    }

    /** Whether a moderator states it himself. */
    public boolean isStatedByModerator() {
        return trust == Trust.MODERATOR;
    }

    /** Whether this holds where the other says otherwise: a moderator's own statement outranks all documents. */
    public boolean outranks(Provenance other) {
        return isStatedByModerator() && !other.isStatedByModerator();
    }

    /** The same with a publication day worked out from the text. */
    public Provenance withInferred(LocalDate day) {
        return new Provenance(title, publisher, author, day, Certainty.INFERRED, url, language, trust, timezone);
    }
}
