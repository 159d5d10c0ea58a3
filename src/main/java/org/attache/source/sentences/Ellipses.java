package org.attache.source.sentences;

/** Knows dots that leave something out. Within a quotation they end no sentence. */
final class Ellipses {

    private Ellipses() {}

    /** Whether these dots are an ellipsis behind which a sentence may end, which detectors do not propose. */
    static boolean propose(String text, int mark) {
        return text.charAt(mark) == '…' && mark + 1 < text.length() && Punctuation.isSpace(text.charAt(mark + 1));
    }

    /** Whether the sentence goes on after an ellipsis. */
    static boolean join(Boundary boundary) {
        String text = boundary.text();
        int mark = boundary.mark();
        boolean ellipsis = text.charAt(mark) == '…' || text.startsWith("...", mark - 2);
        return ellipsis && boundary.quotations().insideAt(boundary.end());
    }
}
