package org.attache.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a document: the unit that is embedded, retrieved and cited.
 *
 * @param id stays the same as long as the sentence keeps its words, also where its document moves
 * @param ordinal its place among the statements of its document, from 0
 * @param paragraph the paragraph of the document it stands in, from 0
 * @param speaker who says it, where the document attributes it to somebody
 * @param writing who wrote it and when, where it is part of a passage that was written by itself
 */
public record Statement(
        String id,
        Origin origin,
        int ordinal,
        int paragraph,
        Quote quote,
        @Nullable String speaker,
        @Nullable Writing writing) {

    /** A statement that was written with its document. */
    public Statement(String id, Origin origin, int ordinal, int paragraph, Quote quote, @Nullable String speaker) {
        this(id, origin, ordinal, paragraph, quote, speaker, null);
    }

    /** The day from which "tomorrow" counts: that of its passage, else that of its document; null where unknown. */
    public @Nullable LocalDate written() {
        return writing == null ? origin.provenance().published() : writing.day();
    }

    /** Whether its document appeared on a later day than that of another one, both of which are known. */
    public boolean appearedAfter(Statement other) {
        LocalDate then = other.origin.provenance().published();
        LocalDate now = origin.provenance().published();
        return then != null && now != null && now.isAfter(then);
    }

    public String words() {
        return quote.words();
    }

    /** Maps of statements are asked many times an answer; two statements of one id seldom differ. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
