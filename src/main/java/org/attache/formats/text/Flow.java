package org.attache.formats.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.source.Body;
import org.attache.source.Remark;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Puts running text together as a reader of marked-up documents comes by it: paragraphs with an empty line between,
 * headings and list items marked as in Markdown, a row of a table in a line of its own. White space is one space, a
 * line break stays only where the document asks for one.
 */
public final class Flow {

    private static final int DEEPEST_ITEM = 12;

    private final FlowBounds bounds;
    private final FlowText written = new FlowText();
    private final List<Remark> remarks = new ArrayList<>();
    private final Deque<FlowFrame> frames = new ArrayDeque<>(List.of(new FlowFrame(false)));

    public Flow(ReadLimits limits) {
        this.bounds = new FlowBounds(limits);
    }

    public void text(CharSequence words) throws IOException {
        Deadline.heed();
        bounds.addWords(frame().add(words));
    }

    public void lineBreak() {
        frame().lineBreak();
    }

    /** Ends the block, if there is any. */
    public void block() throws IOException {
        if (frame().isInCell()) {
            frame().separate();
        } else {
            String block = frame().take();
            if (!block.startsWith("#") && block.chars().anyMatch(Character::isLetterOrDigit)) {
                bounds.addStatement();
            }
            put(FlowBlock.of(block));
        }
    }

    public void heading(int level) throws IOException {
        block();
        frame().mark("#".repeat(Math.clamp(level, 1, 6)) + " ");
    }

    public void item() throws IOException {
        item(0);
    }

    /**
     * Begins an item of a list.
     *
     * @param depth how many other items it stands in
     */
    public void item(int depth) throws IOException {
        block();
        frame().mark("  ".repeat(Math.clamp(depth, 0, DEEPEST_ITEM)) + "- ");
    }

    /** Begins a paragraph, and forgets a heading or item that came to nothing. */
    public void plain() throws IOException {
        block();
        frame().mark("");
    }

    /**
     * Begins a passage that was written by itself.
     *
     * @param by who wrote it and when; null to go on with what the document itself says
     */
    public void passage(@Nullable Writing by) throws IOException {
        plain();
        release();
        written.begin(by);
    }

    public boolean hasPassages() {
        return written.hasPassages();
    }

    /** Begins what interrupts a paragraph without being part of it, such as a note; it comes after the paragraph. */
    public void beginAside() {
        frames.push(new FlowFrame(false));
    }

    public void endAside() throws IOException {
        if (frames.size() > 1) {
            finish();
            endFrame();
        }
    }

    private void endFrame() {
        List<FlowBlock> blocks = frames.pop().aside();
        frame().aside().addAll(blocks);
    }

    /** Begins a table; one within a cell comes behind the table around it, unless it has no head. */
    public void beginTable() throws IOException {
        block();
        if (frame().hasTable()) {
            bounds.requireDepth(frames.size());
            frames.push(new FlowFrame(true));
        }
        frame().beginTable();
    }

    public void beginRow(boolean head) {
        FlowTable table = frame().table();
        if (table != null) {
            table.beginRow(head);
        }
    }

    /**
     * Begins a cell.
     *
     * @param columns how many columns it spans
     * @param rows how many rows it spans; 0 for one that goes on with the cell above
     */
    public void beginCell(boolean head, int columns, int rows) throws IOException {
        FlowTable table = frame().table();
        if (table != null) {
            block();
            table.beginCell(head, columns, rows);
        }
    }

    public void endCell() {
        FlowTable table = frame().table();
        if (table != null && table.isInCell()) {
            table.endCell(frame().takeCell());
        }
    }

    /** Says the cell that ended several times beside each other. */
    public void repeatCell(int times) {
        FlowTable table = frame().table();
        if (table != null) {
            table.repeatCell(times);
        }
    }

    public void endRow() throws RefusedFile {
        FlowTable table = frame().table();
        if (table != null) {
            bounds.addRow(table.endRow());
        }
    }

    public void endTable() throws IOException {
        boolean isInner = frame().isOfTable();
        FlowTable table = frame().endTable();
        List<String> words = isInner && table != null && !table.hasHeads() ? table.said() : List.of();
        if (words.isEmpty() && table != null) {
            put(table);
        }
        if (isInner) {
            endFrame();
        }
        frame().say(words);
    }

    /** All that was written. */
    public Body.Prose body() throws IOException {
        while (frames.size() > 1) {
            endAside();
        }
        finish();
        release();
        writeAside();
        return written.body();
    }

    /** What was taken for what in its tables, and what readers of the format remarked. */
    public List<Remark> remarks() {
        return remarks.stream().distinct().toList();
    }

    public void remark(Remark remark) {
        remarks.add(remark);
    }

    private void finish() throws IOException {
        while (frame().isOfTable() || frame().hasTable()) {
            endTable();
        }
        block();
    }

    private void put(FlowTable table) throws RefusedFile {
        if (frames.size() > 1) {
            put(table.block(remarks));
        } else {
            release();
            table.endRow();
            written.hold(table);
        }
    }

    private void put(FlowBlock block) throws RefusedFile {
        if (block.isEmpty()) {
            return;
        }
        if (frames.size() > 1) {
            frame().aside().add(block);
        } else if (written.holds(block)) {
            frame().takeAside().forEach(written::holds);
        } else {
            release();
            write(block);
            writeAside();
        }
    }

    private void release() throws RefusedFile {
        written.release(remarks);
        bounds.requireWithin(written.length());
    }

    private void writeAside() throws RefusedFile {
        for (FlowBlock block : frame().takeAside()) {
            write(block);
        }
    }

    private void write(FlowBlock block) throws RefusedFile {
        written.add(block);
        bounds.requireWithin(written.length());
    }

    private FlowFrame frame() {
        return frames.element();
    }
}
