package org.attache.formats.rtf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.rtf.RtfTokens.Token;
import org.attache.formats.text.Flow;
import org.attache.source.Remark;
import org.jspecify.annotations.Nullable;

/** Writes the text of a rich text file as its readers see it. */
final class RtfText {

    private static final int DEEPEST = 1_000;

    private final Flow flow;
    private final RtfTokens tokens;
    private final RtfCharsets charsets = new RtfCharsets();
    private final Deque<RtfState> states = new ArrayDeque<>();
    private final OwnMetadata metadata = new OwnMetadata();
    private final StringBuilder property = new StringBuilder();
    private RtfState state = new RtfState();
    private boolean isInTable;
    private boolean isInRow;
    private boolean isInCell;
    private int toSkip;

    RtfText(byte[] bytes, Flow flow) {
        this.tokens = new RtfTokens(bytes);
        this.flow = flow;
    }

    void write() throws IOException {
        for (Token token = tokens.next(); token != null; token = tokens.next()) {
            Deadline.heed();
            switch (token) {
                case Token.Text text -> {
                    if (toSkip > 0) {
                        toSkip--;
                    } else {
                        charsets.add(text.value());
                    }
                }
                case Token.Brace brace -> {
                    flush();
                    brace(brace.opens());
                }
                case Token.Control control -> {
                    flush();
                    control(control.word(), control.number());
                }
            }
        }
        flush();
        endTable();
        flow.plain();
    }

    OwnMetadata metadata() {
        return metadata;
    }

    private void brace(boolean opens) throws IOException {
        toSkip = 0;
        if (opens) {
            if (states.size() > DEEPEST) {
                throw new RefusedFile("nests deeper than can be read; simplify it");
            }
            states.push(state);
            state = state.inner();
        } else if (!states.isEmpty()) {
            end(state);
            state = states.pop();
        }
    }

    private void end(RtfState ended) throws IOException {
        if (ended.isNote) {
            flow.endAside();
        }
        switch (ended.property) {
            case "title" -> metadata.title(property.toString());
            case "author" -> metadata.author(property.toString());
            default -> {}
        }
        property.setLength(0);
    }

    private void flush() throws IOException {
        String words = charsets.take(state.font);
        if (!words.isEmpty()) {
            say(words);
        }
    }

    private void say(String words) throws IOException {
        if (!state.property.isEmpty()) {
            property.append(words);
        } else if (!state.isSkipped) {
            if (state.isHidden || state.isStruck || state.isDeleted) {
                if (!words.isBlank()) {
                    flow.remark(Remark.reading(
                            state.isDeleted
                                    ? "what was deleted with tracked changes was left out"
                                    : "hidden or struck-out text was left out"));
                }
            } else {
                beginCell();
                flow.text(words);
            }
        }
    }

    private void control(String word, @Nullable Integer number) throws IOException {
        boolean isOn = number == null || number != 0;
        if (RtfGroups.NO_TEXT.contains(word) && !word.equals("info")) {
            state.isSkipped = true;
        } else if (RtfGroups.MARGINS.contains(word)) {
            state.isSkipped = true;
            flow.remark(Remark.reading("the head and the foot of its pages were left out"));
        }
        if (word.equals("object")) {
            flow.remark(Remark.unread("a document within it was not read; save what matters as a file of its own"));
        }
        switch (word) {
            case "*" -> state.isOptional = true;
            case "info" -> state.isSkipped = true;
            case "title", "author" -> state.property = word;
            case "fonttbl" -> {
                state.isSkipped = true;
                state.isFonts = true;
            }
            case "ansicpg" -> charsets.file(number == null ? 1252 : number);
            case "fcharset" -> charsets.fontSet(number == null ? 0 : number);
            case "f" -> font(number == null ? 0 : number);
            case "uc" -> state.replaced = number == null ? 1 : number;
            case "u" -> {
                toSkip = state.replaced;
                say(String.valueOf((char) (number == null ? '?' : number & 0xFFFF)));
            }
            case "bin" -> tokens.skip(number == null ? 0 : number);
            case "v" -> state.isHidden = isOn;
            case "strike", "striked" -> state.isStruck = isOn;
            case "deleted" -> state.isDeleted = isOn;
            case "plain" -> state.plain();
            case "footnote" -> {
                state.isSkipped = false;
                state.isNote = true;
                flow.beginAside();
            }
            default -> {
                if (!state.isSkipped) {
                    text(word);
                }
            }
        }
    }

    private void font(int number) {
        if (state.isFonts) {
            charsets.describe(number);
        } else {
            state.font = number;
        }
    }

    private void text(String word) throws IOException {
        switch (word) {
            case "pard" -> state.isInTable = false;
            case "intbl" -> state.isInTable = true;
            case "par", "sect", "page" -> {
                endTableUnless(state.isInTable);
                flow.block();
            }
            case "line" -> flow.lineBreak();
            case "trowd" -> state.isInTable = true;
            case "cell" -> {
                beginCell();
                flow.endCell();
                isInCell = false;
            }
            case "row" -> {
                flow.endRow();
                isInRow = false;
            }
            case "tab", "~", "emspace", "enspace" -> say(" ");
            case "_" -> say("\u2011");
            case "emdash" -> say("—");
            case "endash" -> say("–");
            case "lquote" -> say("‘");
            case "rquote" -> say("’");
            case "ldblquote" -> say("“");
            case "rdblquote" -> say("”");
            case "bullet" -> say("•");
            case "{", "}", "\\" -> say(word);
            default -> state.isSkipped |= state.isOptional;
        }
    }

    private void beginCell() throws IOException {
        endTableUnless(state.isInTable);
        if (!state.isInTable || isInCell || state.isNote) {
            return;
        }
        if (!isInTable) {
            flow.beginTable();
            isInTable = true;
        }
        if (!isInRow) {
            flow.beginRow(false);
            isInRow = true;
        }
        flow.beginCell(false, 1, 1);
        isInCell = true;
    }

    private void endTableUnless(boolean isRow) throws IOException {
        if (!isRow && !state.isNote) {
            endTable();
        }
    }

    private void endTable() throws IOException {
        if (isInTable) {
            flow.endTable();
            isInTable = false;
            isInRow = false;
            isInCell = false;
        }
    }
}
