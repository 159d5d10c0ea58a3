package org.attache.formats.message;

import java.util.ArrayList;
import java.util.List;
import org.attache.formats.message.StampLine.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a text that are stamps by their form. */
final class MessageLines {

    private final String text;
    private final List<StampLine> found = new ArrayList<>();
    private int start;
    private int end;
    /** The line before, where it is no blank one. */
    private int before = -1;
    /** Whether the lines are those of a quoted mail whose introduction was read. */
    private boolean quoted;

    MessageLines(String text) {
        this.text = text;
    }

    List<StampLine> read() {
        for (start = 0; start < text.length(); start = end + 1) {
            end = end(start);
            if (text.substring(start, Math.min(end, start + 1)).isBlank() && isBlank()) {
                continue;
            }
            if (quoted && !isQuote(start)) {
                quoted = false;
                found.add(new StampLine(Kind.END, start, start, null, false, null));
            }
            StampLine line = line();
            if (line != null) {
                found.add(line);
                end = Math.max(end, line.words());
            }
            before = start;
        }
        return found;
    }

    private @Nullable StampLine line() {
        if (MailHead.mayBegin(current())) {
            return head();
        }
        StampLine introduced = introduction();
        if (introduced != null) {
            return introduced;
        }
        StampLine line = StampLine.of(text, start, end);
        if (line == null || line.kind() != Kind.HEADING || !line.timed() || !isFree()) {
            return line;
        }
        String sender = end(before) + 1 == start ? StampLine.sender(text.substring(before, end(before))) : null;
        return sender == null ? line : new StampLine(Kind.BYLINE, before, line.words(), line.day(), true, sender);
    }

    private @Nullable StampLine head() {
        List<String> lines = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int at = start; at < text.length() && lines.size() < MailHead.MOST_LINES; at = end(at) + 1) {
            lines.add(text.substring(at, end(at)));
            ends.add(end(at));
        }
        MailHead head = MailHead.at(lines);
        if (head == null) {
            return null;
        }
        boolean marked = isFree() && MailHead.isMarker(text.substring(before, end(before)));
        return new StampLine(
                Kind.MAIL, marked ? before : start, ends.get(head.lines() - 1), head.day(), true, head.sender());
    }

    /** "On 8 April 2025 at 10:15, Ada Holm wrote:" in a line or two, above lines that are quoted. */
    private @Nullable StampLine introduction() {
        int last = end;
        for (int i = 0; i < 2 && last <= text.length(); i++) {
            int next = next(last);
            if (next < text.length()
                    && isQuote(next)
                    && text.substring(start, last).stripTrailing().endsWith(":")) {
                Introduction read = isQuote(start) ? null : Introduction.of(text.substring(start, last));
                quoted = read != null;
                return read == null ? null : new StampLine(Kind.MAIL, start, last, read.day(), true, read.sender());
            }
            last = last + 1 < text.length() ? end(last + 1) : text.length() + 1;
        }
        return null;
    }

    /** Whether the line before is part of no message that was found. */
    private boolean isFree() {
        return before >= 0 && (found.isEmpty() || found.getLast().words() <= before);
    }

    private int next(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean isQuote(int at) {
        return at < text.length() && text.charAt(at) == '>';
    }

    private boolean isBlank() {
        return current().isBlank();
    }

    private String current() {
        return text.substring(start, end);
    }

    private int end(int from) {
        int line = text.indexOf('\n', from);
        return line < 0 ? text.length() : line;
    }
}
