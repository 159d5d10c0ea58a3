package org.attache.formats.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attache.formats.message.Introduction;
import org.attache.formats.message.MailHead;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A plain-text mail in its parts: what its sender wrote, and the mails that are forwarded or quoted in it, also where
 * answers stand between their lines. Signatures (RFC 3676, section 4.3), heads and introductions are left out.
 */
final class MailThread {

    private static final int DEEPEST = 20;
    private static final Pattern SIGNATURE = Pattern.compile("-- ?");
    private static final Writing NOT_KNOWN = new Writing(null, null);

    private final List<String> lines;
    private final @Nullable LocalDate sent;
    private final List<Part> parts = new ArrayList<>();
    /** Who wrote the lines of each depth of quotation; empty for the sender of the whole. */
    private final List<Optional<Writing>> writings = new ArrayList<>(List.of(Optional.empty()));

    private final List<String> said = new ArrayList<>();
    private Optional<Writing> writing = Optional.empty();
    /** What stands behind the mark of a signature, the last line of which may introduce what is quoted. */
    private final List<String> signed = new ArrayList<>();

    private boolean signature;
    private int depth;

    /** Lines of one writer; empty for the sender of the whole. */
    record Part(Optional<Writing> writing, String text) {}

    private MailThread(String text, @Nullable LocalDate sent) {
        this.lines = text.lines().toList();
        this.sent = sent;
    }

    /** The parts in their order, without those that say nothing. */
    static List<Part> parts(String text, @Nullable LocalDate sent) {
        return new MailThread(text, sent).read();
    }

    private List<Part> read() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String words = unquoted(line);
            int quoted = depth(line);
            if (!(words.isBlank() && quoted == 0)) {
                go(quoted);
            }
            MailHead head = MailHead.mayBegin(words) ? head(i) : null;
            if (head != null) {
                end();
                writings.set(depth, Optional.of(head.writing(sent)));
                writing = writings.get(depth);
                signature = false;
                i += head.lines() - 1;
            } else if (MailHead.isMarker(words)) {
                end();
                signature = false;
            } else if (SIGNATURE.matcher(words).matches()) {
                signature = true;
            } else {
                (signature ? signed : said).add(words);
            }
        }
        end();
        return parts;
    }

    private @Nullable MailHead head(int from) {
        List<String> next = lines.subList(from, Math.min(lines.size(), from + MailHead.MOST_LINES));
        return MailHead.at(next.stream().map(MailThread::unquoted).toList());
    }

    /** Goes on at a depth of quotation; the lines before a deeper one may introduce it. */
    private void go(int to) {
        if (to == depth) {
            return;
        }
        Writing introduced = to > depth ? introduction(signature ? signed : said) : null;
        end();
        while (writings.size() > to + 1) {
            writings.removeLast();
        }
        while (writings.size() <= to) {
            writings.add(Optional.of(introduced != null ? introduced : NOT_KNOWN));
        }
        depth = to;
        writing = writings.get(to);
        signature = false;
    }

    /** Takes "On 3 May, Ada wrote:" from the end of what was said, in one line or more; null where it is not there. */
    private @Nullable Writing introduction(List<String> before) {
        int end = before.size();
        while (end > 0 && before.get(end - 1).isBlank()) {
            end--;
        }
        for (int from = end - 1; from >= Math.max(0, end - 3); from--) {
            Introduction introduction = Introduction.of(String.join(" ", before.subList(from, end)));
            if (introduction != null) {
                before.subList(from, before.size()).clear();
                return introduction.writing(sent);
            }
        }
        return null;
    }

    private void end() {
        if (said.stream().anyMatch(line -> !line.isBlank())) {
            parts.add(new Part(writing, String.join("\n", said)));
        }
        said.clear();
        signed.clear();
    }

    private static int depth(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean mark = line.charAt(i) == '>';
            if (!mark && (line.charAt(i) != ' ' || i >= 4 + depth * 2)) {
                break;
            }
            depth += mark ? 1 : 0;
        }
        return Math.min(depth, DEEPEST);
    }

    private static String unquoted(String line) {
        int depth = depth(line);
        int from = 0;
        for (int seen = 0; seen < depth; from++) {
            seen += line.charAt(from) == '>' ? 1 : 0;
        }
        return depth > 0 && line.startsWith(" ", from) ? line.substring(from + 1) : line.substring(from);
    }
}
