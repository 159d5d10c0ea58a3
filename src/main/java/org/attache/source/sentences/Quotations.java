package org.attache.source.sentences;

import java.util.BitSet;

/**
 * Tells which double quotation marks of a block open and which close, straight ones by their neighbours. A mark that
 * never closes stays open to the end of the block; one that opens again is the same quotation going on.
 */
public final class Quotations {

    private static final String OPENERS = "“„«「『";
    /** The closers, each under its opener. */
    private static final String CLOSERS = "”“»」』";

    private final BitSet opening = new BitSet();
    private final BitSet closing = new BitSet();
    private final BitSet inside = new BitSet();

    public Quotations(String text) {
        StringBuilder awaited = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean open = !awaited.isEmpty();
            char closer = open ? awaited.charAt(awaited.length() - 1) : '\0';
            boolean ends = open && (c == closer || (c == '”' && closer == '“'));
            inside.set(i, open);
            if (c == '"'
                    ? closesStraight(text, i, ends)
                    : ends || (CLOSERS.indexOf(c) >= 0 && OPENERS.indexOf(c) < 0)) {
                closing.set(i);
                awaited.setLength(awaited.length() - (ends ? 1 : 0));
            } else if (c == '"' || OPENERS.indexOf(c) >= 0) {
                opening.set(i);
                char expected = c == '"' ? c : CLOSERS.charAt(OPENERS.indexOf(c));
                if (closer != expected) {
                    awaited.append(expected);
                }
            }
        }
        inside.set(text.length(), !awaited.isEmpty());
    }

    private static boolean closesStraight(String text, int i, boolean open) {
        boolean touchesBefore =
                i > 0 && !Punctuation.isSpace(text.charAt(i - 1)) && "([—–-".indexOf(text.charAt(i - 1)) < 0;
        boolean touchesAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return open ? touchesBefore || !touchesAfter : touchesBefore && !touchesAfter;
    }

    boolean opensAt(int offset) {
        return opening.get(offset);
    }

    public boolean closesAt(int offset) {
        return closing.get(offset);
    }

    /** Whether a quotation that opened before this offset is still open. */
    public boolean insideAt(int offset) {
        return inside.get(offset);
    }
}
