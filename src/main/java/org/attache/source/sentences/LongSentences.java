package org.attache.source.sentences;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long to be read, embedded or cited as one sentence. */
final class LongSentences {

    /** The longest statement, in UTF-16 units; some 250 words, and about half of what the embedding model reads. */
    static final int LONGEST = 1_000;

    private LongSentences() {}

    /** The pieces of a span, each no longer than {@link #LONGEST}: cut behind punctuation, else at white space. */
    static List<Span> pieces(String text, Span span) {
        List<Span> pieces = new ArrayList<>();
        int start = span.start();
        while (span.end() - start > LONGEST) {
            int cut = cut(text, start);
            pieces.add(new Span(start, Punctuation.trimEnd(text, start, cut)));
            start = Punctuation.skipSpace(text, cut, span.end());
        }
        if (start < span.end()) {
            pieces.add(new Span(start, span.end()));
        }
        return pieces;
    }

    private static int cut(String text, int start) {
        int limit = start + LONGEST;
        int space = -1;
        for (int i = limit; i > start; i--) {
            if (Punctuation.isSpace(text.charAt(i))) {
                space = Math.max(space, i);
                if (i > start + LONGEST / 2 && ",;:—".indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
            }
        }
        if (space > 0) {
            return space;
        }
        return Character.isSurrogatePair(text.charAt(limit - 1), text.charAt(limit)) ? limit - 1 : limit;
    }
}
