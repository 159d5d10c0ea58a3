package org.attache.source;

import java.util.ArrayList;
import java.util.List;
import org.attache.source.Line.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of a text. Blank lines, list markers, table rows and other Markdown end a block. A line break alone
 * does so too, except in hard-wrapped text: there lines are short and most of them go on in lower case.
 */
final class Blocks {

    /** Hard-wrapped lines are seldom longer than this many characters. */
    private static final int WIDEST = 120;

    private final String text;
    private final boolean wrapped;
    private final List<Block> found = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private @Nullable Line first;
    private @Nullable Line last;

    private Blocks(String text, List<Line> lines) {
        this.text = text;
        this.wrapped = hardWrapped(text, lines);
    }

    static List<Block> of(String text) {
        List<Line> lines = Line.of(text);
        Blocks blocks = new Blocks(text, lines);
        lines.forEach(blocks::add);
        blocks.close();
        return blocks.found;
    }

    private void add(Line line) {
        switch (line.kind()) {
            case NOTHING -> close();
            case ROW -> {
                open(line);
                close();
            }
            case ITEM -> {
                if (!extend(line, line.bare(), isMidParagraph(line))) {
                    open(line);
                }
            }
            case TEXT -> {
                if (!extend(line, line.start(), true)) {
                    open(line);
                }
            }
        }
    }

    private void open(Line line) {
        close();
        first = line;
        last = line;
        plain.append(text, line.start(), line.end());
    }

    private boolean extend(Line line, int start, boolean continues) {
        Line before = last;
        if (!wrapped || !continues || before == null || before.depth() != line.depth()) {
            return false;
        }
        plain.repeat(' ', start - before.end()).append(text, start, line.end());
        last = line;
        return true;
    }

    /** A number that happens to stand first in a wrapped line is no list marker; CommonMark 0.31, section 5.3. */
    private boolean isMidParagraph(Line line) {
        return first != null
                && first.kind() == Kind.TEXT
                && Character.isDigit(text.charAt(line.bare()))
                && !text.startsWith("1.", line.bare());
    }

    private void close() {
        if (first != null) {
            found.add(new Block(first.start(), plain.toString(), first.kind() == Kind.ROW));
        }
        first = null;
        last = null;
        plain.setLength(0);
    }

    private static boolean hardWrapped(String text, List<Line> lines) {
        int pairs = 0;
        int goesOn = 0;
        int wide = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (line.kind() != Kind.TEXT || (before.kind() != Kind.TEXT && before.kind() != Kind.ITEM)) {
                continue;
            }
            int letter = text.codePointAt(line.start());
            boolean uncased = Character.getType(letter) == Character.OTHER_LETTER;
            pairs++;
            goesOn += Character.isLowerCase(letter) || (uncased && !before.endsSentence(text)) ? 1 : 0;
            wide += before.length() > WIDEST ? 1 : 0;
        }
        return goesOn * 2 > pairs && wide * 10 <= pairs;
    }
}
