package org.attache.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.attache.source.Body;
import org.attache.source.Passage;
import org.attache.source.Remark;
import org.attache.source.Row;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/** What a {@link Flow} has written: its blocks with an empty line between, and who wrote which of them. */
final class FlowText {

    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final FlowHeld held = new FlowHeld();
    private boolean begins;
    private @Nullable Writing writing;

    /** Begins a passage with the next block. */
    void begin(@Nullable Writing by) {
        begins = true;
        writing = by;
    }

    boolean hasPassages() {
        return begins || !passages.isEmpty();
    }

    void hold(FlowTable table) {
        held.hold(table);
    }

    /** Whether a block waits behind a table that is held back. */
    boolean holds(FlowBlock block) {
        return held.add(block);
    }

    /** Writes the table that is held back, and what waits behind it. */
    void release(List<Remark> remarks) {
        List<FlowBlock> blocks = held.release(remarks);
        mark(held.mark(), held.caption());
        blocks.forEach(this::add);
    }

    void add(FlowBlock block) {
        if (block.isEmpty()) {
            return;
        }
        held.see(block.text());
        text.append(text.isEmpty() ? "" : "\n\n");
        if (begins) {
            passages.add(new Passage(text.length(), text.length(), writing));
            begins = false;
        }
        rows.addAll(block.rowsFrom(text.length()));
        text.append(block.text());
    }

    /** Puts a mark before the last block. */
    private void mark(String mark, String last) {
        int at = text.length() - last.length();
        if (!mark.isEmpty() && at >= 0 && text.indexOf(last, at) == at) {
            text.insert(at, mark);
        }
    }

    int length() {
        return text.length();
    }

    Body.Prose body() {
        return new Body.Prose(text.toString(), passages, rows);
    }
}
