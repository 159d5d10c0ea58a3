package org.attache.source.sentences;

import org.attache.source.Allowance;
import org.attache.source.sentences.Line.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of a text, one at a time. Blank lines, list markers, table rows and other Markdown end a block. A
 * line break alone does so too, except within a date and in hard-wrapped text: there lines are short and most of them
 * go on in lower case.
 */
public final class Blocks {

    /** Hard-wrapped lines are seldom longer than this many characters. */
    private static final int WIDEST = 120;

    private final String text;
    private final Allowance allowance;
    private final boolean wrapped;
    private final Lines lines;
    private @Nullable Line next;

    public Blocks(String text, Allowance allowance) {
        this.text = text;
        this.allowance = allowance;
        this.wrapped = hardWrapped();
        this.lines = new Lines(text);
        this.next = lines.next();
    }

    /** The next block; null behind the last. */
    @Nullable
    public Block next() {
        while (next != null && next.kind().isLabel()) {
            advance();
        }
        Line first = next;
        if (first == null) {
            return null;
        }
        StringBuilder plain = new StringBuilder().append(text, first.start(), first.end());
        advance();
        for (Line last = first; next != null && goesOn(first, last, next); advance()) {
            int start = next.kind() == Kind.ITEM ? next.bare() : next.start();
            plain.repeat(' ', start - last.end()).append(text, start, next.end());
            last = next;
        }
        return new Block(first.start(), plain.toString(), first.kind() == Kind.ROW);
    }

    private void advance() {
        allowance.require(0);
        next = lines.next();
    }

    private boolean goesOn(Line first, Line last, Line line) {
        return first.kind() != Kind.ROW
                && last.depth() == line.depth()
                && (wrapped || DateBreak.isAt(text, last, line))
                && (line.kind() == Kind.TEXT || (line.kind() == Kind.ITEM && isMidParagraph(first, line)));
    }

    /** A number that happens to stand first in a wrapped line is no list marker; CommonMark 0.31, section 5.3. */
    private boolean isMidParagraph(Line first, Line line) {
        return first.kind() == Kind.TEXT
                && Character.isDigit(text.charAt(line.bare()))
                && !text.startsWith("1.", line.bare());
    }

    private boolean hardWrapped() {
        int pairs = 0;
        int goesOn = 0;
        int wide = 0;
        Lines all = new Lines(text);
        Line before = null;
        for (Line line = all.next(); line != null; line = all.next()) {
            allowance.require(0);
            if (before != null
                    && line.kind() == Kind.TEXT
                    && (before.kind() == Kind.TEXT || before.kind() == Kind.ITEM)) {
                int letter = text.codePointAt(line.start());
                boolean uncased = Character.getType(letter) == Character.OTHER_LETTER;
                pairs++;
                goesOn += Character.isLowerCase(letter) || (uncased && !before.endsSentence(text)) ? 1 : 0;
                wide += before.length() > WIDEST ? 1 : 0;
            }
            before = line;
        }
        return goesOn * 2 > pairs && wide * 10 <= pairs;
    }
}
