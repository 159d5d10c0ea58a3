package org.attache.source;

/** Knows dots that leave something out. They end a sentence only outside quotations and before a capital. */
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
        return ellipsis
                && (Character.isLowerCase(boundary.nextCharacter())
                        || boundary.quotations().insideAt(boundary.end()));
    }
}
