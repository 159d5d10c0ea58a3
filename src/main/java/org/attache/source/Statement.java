package org.attache.source;

import org.jspecify.annotations.Nullable;

/**
 * One sentence of a document: the unit that is embedded, retrieved and cited.
 *
 * @param id stays the same as long as the sentence keeps its words, also where its document moves
 * @param ordinal its place among the statements of its document, from 0
 * @param paragraph the paragraph of the document it stands in, from 0
 * @param speaker who says it, where the document attributes it to somebody
 */
public record Statement(
        String id,
        Origin origin,
        int ordinal,
        int paragraph,
        Quote quote,
        @Nullable String speaker) {

    public String words() {
        return quote.words();
    }
}
