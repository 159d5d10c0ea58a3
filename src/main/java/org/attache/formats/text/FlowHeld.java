package org.attache.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.attache.formats.table.Explained;
import org.attache.formats.table.overhead.Overhead;
import org.attache.source.Remark;
import org.jspecify.annotations.Nullable;

/** Holds a table of a {@link Flow} back until what stands below it is known, which may explain its rows. */
final class FlowHeld {

    /** What stands farther below is not of the table. */
    private static final int FARTHEST = 6;

    private final List<String> headings = new ArrayList<>();
    private final List<FlowBlock> below = new ArrayList<>();
    private String caption = "";
    private Overhead above = Overhead.NONE;
    private boolean isCaptionUsed;
    private @Nullable FlowTable table;

    /** Takes notice of what is written. */
    void see(String block) {
        int level = 0;
        while (level < block.length() && block.charAt(level) == '#') {
            level++;
        }
        if (level > 0) {
            while (headings.size() >= level) {
                headings.removeLast();
            }
            while (headings.size() < level - 1) {
                headings.add("");
            }
            headings.add(block.substring(level).strip());
            caption = "";
        } else if (!block.isBlank()) {
            caption = block.startsWith("-") || block.startsWith("|") || block.indexOf('\n') >= 0 ? "" : block;
        }
    }

    void hold(FlowTable ended) {
        table = ended;
        above = above();
    }

    /** What stands over a table that begins now. */
    Overhead above() {
        Overhead over = Overhead.NONE;
        for (String heading : headings) {
            over = over.over(heading);
        }
        return over.over(caption);
    }

    /** Takes a block to wait behind the table; not one that is too far away or begins another part. */
    boolean add(FlowBlock block) {
        return table != null && below.size() < FARTHEST && !block.text().startsWith("#") && below.add(block);
    }

    /** What makes a heading of the line over the table that was released last, where its rows say what it says. */
    String mark() {
        return isCaptionUsed ? "#".repeat(Math.clamp(headings.size() + 1L, 1, 6)) + " " : "";
    }

    String caption() {
        return caption;
    }

    /** The table and what waited behind it; empty where nothing is held. */
    List<FlowBlock> release(List<Remark> remarks) {
        FlowTable held = table;
        isCaptionUsed = false;
        if (held == null) {
            return List.of();
        }
        List<FlowBlock> blocks = new ArrayList<>();
        List<String> lines = below.stream()
                .map(FlowBlock::text)
                .map(text -> text.replaceFirst("^- ", ""))
                .toList();
        Explained explained = held.explained(remarks, above, lines);
        isCaptionUsed =
                explained.isChanged() && !caption.isEmpty() && above.texts().contains(caption);
        blocks.add(held.block(explained));
        blocks.addAll(below);
        below.clear();
        table = null;
        return blocks;
    }
}
