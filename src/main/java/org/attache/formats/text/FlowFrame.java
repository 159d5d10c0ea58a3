package org.attache.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.attache.formats.file.Characters;
import org.jspecify.annotations.Nullable;

/** The block that is being written on one level of a {@link Flow}, and what stands aside of it. */
final class FlowFrame {

    /** What is longer is no heading, whatever the mark-up says. */
    private static final int LONGEST_HEADING = 200;

    private static final String NO_SEPARATOR = ".;:,!?|";

    private final boolean isOfTable;
    private final StringBuilder pending = new StringBuilder();
    private final List<FlowBlock> aside = new ArrayList<>();
    private String marker = "";
    private @Nullable FlowTable table;

    /**
     * An empty level.
     *
     * @param isOfTable whether it ends with the table that is to begin on it
     */
    FlowFrame(boolean isOfTable) {
        this.isOfTable = isOfTable;
    }

    /** Adds words, of which white space is one space; how many characters that makes. */
    int add(CharSequence words) {
        int before = pending.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                pending.append(c);
            } else if (!pending.isEmpty() && !Character.isWhitespace(pending.charAt(pending.length() - 1))) {
                pending.append(' ');
            }
        }
        return pending.length() - before;
    }

    /** Adds paragraphs of a cell. */
    void say(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            add(paragraph);
            separate();
        }
    }

    void lineBreak() {
        if (isInCell()) {
            separate();
        } else {
            pending.append('\n');
        }
    }

    /** Parts the paragraphs of a cell. */
    void separate() {
        int end = pending.length();
        while (end > 0 && pending.charAt(end - 1) == ' ') {
            end--;
        }
        pending.setLength(end);
        if (end > 0) {
            pending.append(NO_SEPARATOR.indexOf(pending.charAt(end - 1)) < 0 ? "; " : " ");
        }
    }

    void mark(String newMarker) {
        if (!isInCell()) {
            marker = newMarker;
        }
    }

    /** The block as it is to be written, which ends it; empty where there is none. */
    String take() {
        StringBuilder block = new StringBuilder();
        boolean gap = false;
        for (String line : pending.toString().lines().toList()) {
            String clean = Characters.clean(line).strip();
            if (!clean.isEmpty()) {
                block.append(block.isEmpty() ? "" : gap ? "\n\n" : "\n").append(clean);
            }
            gap = clean.isEmpty();
        }
        pending.setLength(0);
        if (block.isEmpty()) {
            return "";
        }
        boolean isMarked = block.length() <= LONGEST_HEADING || !marker.startsWith("#");
        String whole = (isMarked ? marker : "") + block;
        marker = "";
        return whole;
    }

    /** The words of a cell, which ends it. */
    String takeCell() {
        String words = Characters.clean(pending.toString());
        pending.setLength(0);
        return words;
    }

    List<FlowBlock> aside() {
        return aside;
    }

    /** What stands aside, which ends it. */
    List<FlowBlock> takeAside() {
        List<FlowBlock> taken = List.copyOf(aside);
        aside.clear();
        return taken;
    }

    boolean isInCell() {
        return table != null && table.isInCell();
    }

    /** The table that is open here; null for none. */
    @Nullable
    FlowTable table() {
        return table;
    }

    boolean isOfTable() {
        return isOfTable;
    }

    boolean hasTable() {
        return table != null;
    }

    void beginTable() {
        table = new FlowTable();
    }

    /** The table that ends; null for none. */
    @Nullable
    FlowTable endTable() {
        FlowTable ended = table;
        table = null;
        pending.setLength(0);
        return ended;
    }
}
