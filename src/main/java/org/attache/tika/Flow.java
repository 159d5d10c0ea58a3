package org.attache.tika;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.attache.source.Body;
import org.jspecify.annotations.Nullable;

/**
 * Puts running text together as a reader of marked-up documents comes by it: paragraphs with an empty line between,
 * headings and list items marked as in Markdown, a row of a table in a line of its own. White space is one space, a
 * line break stays only where the document asks for one.
 */
final class Flow {

    /** What is longer is no heading, whatever the mark-up says. */
    private static final int LONGEST_HEADING = 200;

    private static final String NO_SEPARATOR = ".;:,!?|";

    private final int maxChars;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Frame> frames = new ArrayDeque<>();

    /** The text that is being written on one level; what stands aside of it comes after it. */
    private static final class Frame {
        private final StringBuilder pending = new StringBuilder();
        private final List<String> aside = new ArrayList<>();
        private String marker = "";
        private @Nullable FlowTable table;
        private int nesting;
    }

    Flow(int maxChars) {
        this.maxChars = maxChars;
        frames.push(new Frame());
    }

    /** Goes on with the block. */
    void text(CharSequence characters) throws IOException {
        Deadline.heed();
        StringBuilder pending = frame().pending;
        if (text.length() + pending.length() + characters.length() > 2L * maxChars) {
            throw RefusedFile.tooMuchText(maxChars);
        }
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                pending.append(c);
            } else if (!pending.isEmpty() && !Character.isWhitespace(pending.charAt(pending.length() - 1))) {
                pending.append(' ');
            }
        }
    }

    /** Begins another line of the same block. */
    void lineBreak() {
        if (inCell()) {
            separate();
        } else {
            frame().pending.append('\n');
        }
    }

    /** Ends the block, if there is any. */
    void block() throws IOException {
        Frame frame = frame();
        if (inCell()) {
            separate();
            return;
        }
        List<String> lines = frame.pending.toString().lines().map(String::strip).toList();
        StringBuilder block = new StringBuilder(frame.marker);
        boolean gap = false;
        for (String line : lines) {
            String clean = Characters.clean(line);
            if (clean.isEmpty()) {
                gap = true;
            } else {
                boolean first = block.length() == frame.marker.length();
                block.append(first ? "" : gap ? "\n\n" : "\n").append(clean);
                gap = false;
            }
        }
        boolean isEmpty = block.length() == frame.marker.length();
        boolean isLong = block.length() > LONGEST_HEADING && frame.marker.startsWith("#");
        frame.pending.setLength(0);
        if (!isEmpty) {
            put(isLong ? block.substring(frame.marker.length()) : block.toString());
            frame.marker = "";
        }
    }

    /** Begins a heading. */
    void heading() throws IOException {
        mark("# ");
    }

    /** Begins an item of a list. */
    void item() throws IOException {
        mark("- ");
    }

    /** Forgets the mark of a heading or item that came to nothing. */
    void plain() throws IOException {
        mark("");
    }

    private void mark(String marker) throws IOException {
        block();
        if (!inCell()) {
            frame().marker = marker;
        }
    }

    /** Begins what interrupts a paragraph without being part of it: a note, a text box. */
    void beginAside() {
        frames.push(new Frame());
    }

    void endAside() throws IOException {
        if (frames.size() > 1) {
            while (frame().table != null) {
                endTable();
            }
            block();
            List<String> blocks = frames.pop().aside;
            frame().aside.addAll(blocks);
        }
    }

    void beginTable() throws IOException {
        block();
        Frame frame = frame();
        if (frame.table == null) {
            frame.table = new FlowTable();
        } else {
            frame.nesting++;
        }
    }

    void beginRow(boolean head) {
        Frame frame = frame();
        if (frame.table != null && frame.nesting == 0) {
            frame.table.beginRow(head);
        }
    }

    /**
     * Begins a cell.
     *
     * @param columns how many columns it spans
     * @param rows how many rows it spans; 0 for one that goes on with the cell above
     */
    void beginCell(boolean head, int columns, int rows) throws IOException {
        Frame frame = frame();
        if (frame.table != null && frame.nesting == 0) {
            block();
            frame.table.beginCell(head, columns, rows);
        }
    }

    void endCell() throws IOException {
        Frame frame = frame();
        if (frame.table != null && frame.nesting == 0 && frame.table.isInCell()) {
            frame.table.endCell(Characters.clean(frame.pending.toString()));
            frame.pending.setLength(0);
        }
    }

    void endRow() {
        Frame frame = frame();
        if (frame.table != null && frame.nesting == 0) {
            frame.table.endRow();
        }
    }

    void endTable() throws IOException {
        Frame frame = frame();
        FlowTable table = frame.table;
        if (table != null && frame.nesting-- == 0) {
            frame.nesting = 0;
            frame.table = null;
            frame.pending.setLength(0);
            if (!table.lines().isEmpty()) {
                put(String.join("\n", table.lines()));
            }
        }
    }

    /** All that was written. */
    Body.Prose body() throws IOException {
        while (frames.size() > 1) {
            endAside();
        }
        while (frame().table != null) {
            endTable();
        }
        block();
        flushAside();
        return new Body.Prose(text.toString());
    }

    private void put(String block) throws RefusedFile {
        if (frames.size() > 1) {
            frame().aside.add(block);
            return;
        }
        write(block);
        flushAside();
    }

    private void flushAside() throws RefusedFile {
        for (String block : frame().aside) {
            write(block);
        }
        frame().aside.clear();
    }

    private void write(String block) throws RefusedFile {
        text.append(text.isEmpty() ? "" : "\n\n").append(block);
        if (text.length() > maxChars) {
            throw RefusedFile.tooMuchText(maxChars);
        }
    }

    private boolean inCell() {
        FlowTable table = frame().table;
        return table != null && table.isInCell();
    }

    /** Parts the paragraphs of a cell. */
    private void separate() {
        StringBuilder pending = frame().pending;
        String soFar = pending.toString().stripTrailing();
        pending.setLength(soFar.length());
        if (!soFar.isEmpty()) {
            pending.append(NO_SEPARATOR.indexOf(soFar.charAt(soFar.length() - 1)) < 0 ? "; " : " ");
        }
    }

    private Frame frame() {
        return frames.element();
    }
}
