package org.attache.source.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.source.Allowance;
import org.attache.source.Label;
import org.attache.source.sentences.Line.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what stands over the statements of a text: headings, introductions of lists, heads of tables. Linear time. */
public final class Labels {

    /** A line of plain text by itself that is longer is no heading. */
    private static final int HEADING = 80;

    /** A heading of plain text is below those of Markdown. */
    private static final int PLAIN = 9;

    private final String text;
    private final List<Label> found = new ArrayList<>();
    private final List<Open> headings = new ArrayList<>();
    private final List<Open> introductions = new ArrayList<>();
    private @Nullable Open columns;
    private int paragraph = -1;
    private int paragraphEnd;
    private boolean introduces;
    private boolean alone;
    private @Nullable Line item;

    /** A label whose stretch has not ended. */
    private record Open(Label.Kind kind, int level, int begins, String words) {}

    private Labels(String text) {
        this.text = text;
    }

    /** The labels of a text in the order in which their stretches begin. */
    public static List<Label> of(String text, Allowance allowance) {
        Labels labels = new Labels(text);
        Lines lines = new Lines(text);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            allowance.require(0);
            labels.add(line);
        }
        labels.close(labels.headings, 0, text.length());
        labels.close(labels.introductions, 0, text.length());
        labels.endTable(text.length());
        labels.found.sort(Comparator.comparingInt(Label::begins));
        return labels.found;
    }

    private void add(Line line) {
        boolean blank = line.bare() == line.end();
        if (!blank && line.kind() != Kind.ROW && !isRule(line)) {
            endTable(line.bare());
        }
        switch (line.kind()) {
            case HEADING -> {
                paragraph = -1;
                close(introductions, 0, line.bare());
                heading(level(line), line.start(), line);
            }
            case COLUMNS -> {
                plainHeading();
                columns = new Open(Label.Kind.COLUMNS, 0, line.end(), words(line.start(), line.end()));
            }
            case ITEM -> item(line);
            case TEXT -> text(line);
            case ROW -> {
                plainHeading();
                paragraph = -1;
            }
            case NOTHING -> {
                alone &= blank;
            }
        }
        if (blank && paragraph >= 0) {
            alone = text.substring(paragraph, paragraphEnd).indexOf('\n') < 0;
        }
    }

    private void text(Line line) {
        boolean goesOn = paragraph >= 0 && !isApart(paragraphEnd, line.bare());
        if (!goesOn) {
            plainHeading();
            boolean inItem = item != null && column(line) > column(item);
            if (!inItem) {
                close(introductions, 0, line.bare());
            }
            paragraph = line.start();
        }
        paragraphEnd = line.end();
        introduces = !line.endsSentence(text) || text.charAt(line.end() - 1) == ':';
    }

    private void item(Line line) {
        int column = column(line);
        if (paragraph >= 0 && introduces) {
            close(introductions, column, line.bare());
            introductions.add(new Open(Label.Kind.INTRODUCTION, column, line.bare(), words(paragraph, paragraphEnd)));
        } else if (item != null && column > column(item)) {
            introductions.add(new Open(Label.Kind.INTRODUCTION, column, line.bare(), words(item.start(), item.end())));
        } else {
            close(introductions, column + 1, line.bare());
        }
        paragraph = -1;
        item = line;
    }

    /** A short line by itself without a full stop, over something else. */
    private void plainHeading() {
        boolean heading = paragraph >= 0
                && alone
                && introduces
                && paragraphEnd - paragraph <= HEADING
                && ",;".indexOf(text.charAt(paragraphEnd - 1)) < 0;
        if (heading) {
            int from = paragraph;
            close(headings, PLAIN, from);
            headings.add(new Open(Label.Kind.HEADING, PLAIN, paragraphEnd, words(from, paragraphEnd)));
        }
        alone = false;
    }

    private void heading(int level, int from, Line line) {
        close(headings, level, line.bare());
        headings.add(new Open(Label.Kind.HEADING, level, line.end(), words(from, line.end())));
        item = null;
    }

    private void endTable(int at) {
        Open table = columns;
        if (table != null) {
            end(table, at);
            columns = null;
        }
    }

    /** Ends those of a level and below. */
    private void close(List<Open> open, int level, int at) {
        while (!open.isEmpty() && open.getLast().level() >= level) {
            end(open.removeLast(), at);
        }
    }

    private void end(Open open, int at) {
        if (at > open.begins() && !open.words().isEmpty()) {
            found.add(new Label(open.kind(), open.begins(), at, open.words()));
        }
    }

    private int level(Line line) {
        int marks = 0;
        while (line.bare() + marks < line.end() && text.charAt(line.bare() + marks) == '#') {
            marks++;
        }
        return Math.max(1, marks);
    }

    private boolean isRule(Line line) {
        return line.kind() == Kind.NOTHING && line.bare() < line.end() && text.charAt(line.bare()) == '|';
    }

    /** Whether a blank line lies between. */
    private boolean isApart(int end, int start) {
        return text.substring(end, start).replace("\r", "").indexOf("\n\n") >= 0
                || text.substring(end, start).matches("(?s).*\\n[ \\t>]*\\r?\\n.*");
    }

    private int column(Line line) {
        int at = line.bare();
        while (at > 0 && !Punctuation.isLineBreak(text.charAt(at - 1))) {
            at--;
        }
        return line.bare() - at;
    }

    private String words(int from, int to) {
        return text.substring(from, to)
                .replaceAll("^#+\\s*|\\s*#+$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
