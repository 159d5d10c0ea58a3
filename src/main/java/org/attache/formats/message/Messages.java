package org.attache.formats.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.formats.message.StampDay.Order;
import org.attache.formats.message.StampLine.Kind;
import org.attache.source.Body;
import org.attache.source.Passage;
import org.attache.source.Provenance;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Finds the messages in running text by their stamps, whatever program wrote them: each becomes a passage with its
 * sender and its day. The stamp is no part of what the message says, so its day is never the day of a visit.
 *
 * <p>What looks like a message and like nothing else is one. The line of a log looks like an entry of a programme ("5
 * June 2025: …"), and so does a heading with a day: they are taken for stamps only where the document writes as of
 * these days, with "tomorrow" or a later day that is not the stamp's.
 */
public final class Messages {

    /** A log of so many entries shows that it is one. */
    private static final int ENOUGH = 500;

    private final String text;
    private final Provenance provenance;
    private final List<StampLine> lines;

    private Messages(String text, Provenance provenance) {
        this.text = text;
        this.provenance = provenance;
        List<StampLine> read = new MessageLines(text).read();
        boolean isUndated = provenance.published() == null && !read.isEmpty();
        this.lines = isUndated
                ? StampYears.completed(
                        read,
                        provenance.title() + "\n"
                                + text.substring(0, read.getFirst().start()))
                : read;
    }

    /** The text with its passages; one that has them already keeps them. */
    public static Body.Prose in(Body.Prose prose, Provenance provenance) {
        if (!prose.passages().isEmpty()) {
            return prose;
        }
        List<Passage> passages = new Messages(prose.text(), provenance).passages();
        return passages.isEmpty() ? prose : new Body.Prose(prose.text(), passages, prose.rows());
    }

    /** Whether a line begins with the stamp of a message and with nothing else, or with a field of a mail's head. */
    public static boolean begins(String line) {
        StampLine stamp = StampLine.of(line, 0, line.length());
        return MailHead.isField(line)
                || (stamp != null && stamp.kind() == Kind.MESSAGE && stamp.words() < line.length());
    }

    private List<Passage> passages() {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<StampDay> days =
                lines.stream().flatMap(line -> Stream.ofNullable(line.day())).toList();
        Order order = StampOrder.of(days, provenance.language(), provenance.published());
        Set<Kind> taken = taken(order);
        List<Passage> passages = new ArrayList<>();
        LocalDate heading = provenance.published();
        for (StampLine line : lines) {
            if (taken.contains(line.kind())) {
                LocalDate day = line.day() == null ? null : line.day().day(order, provenance.published());
                LocalDate counted = line.day() == null && line.kind() != Kind.MAIL ? heading : day;
                heading = line.kind() == Kind.HEADING ? day : heading;
                Writing writing = line.kind() == Kind.END ? null : new Writing(counted, line.sender());
                passages.add(new Passage(line.start(), line.words(), writing));
            }
        }
        return passages;
    }

    /** The kinds of lines that are stamps in this document. */
    private Set<Kind> taken(Order order) {
        Set<Kind> taken = new HashSet<>(Set.of(Kind.MESSAGE, Kind.MAIL, Kind.END));
        boolean messages = lines.stream().anyMatch(line -> line.kind() == Kind.MESSAGE);
        for (Kind kind : List.of(Kind.ENTRY, Kind.HEADING, Kind.BYLINE)) {
            if (messages || recurs(kind) || isWrittenAsOf(kind, order)) {
                taken.add(kind);
            }
        }
        return taken;
    }

    /** Whether a sender comes again, as in a conversation, or several senders sign what they write. */
    private boolean recurs(Kind kind) {
        List<String> senders = lines.stream()
                .filter(line -> line.kind() == kind && line.day() != null)
                .flatMap(line -> Stream.ofNullable(line.sender()))
                .toList();
        return kind == Kind.BYLINE ? senders.size() > 1 : new HashSet<>(senders).size() < senders.size();
    }

    private boolean isWrittenAsOf(Kind kind, Order order) {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < ENOUGH; i++) {
            StampLine line = lines.get(i);
            if (line.kind() == kind && line.day() != null) {
                seen++;
                int end = i + 1 < lines.size() ? lines.get(i + 1).start() : text.length();
                LocalDate day = line.day().day(order, provenance.published());
                String words = text.substring(line.words(), Math.max(line.words(), end));
                if (AsOf.isToldBy(words, day, yearFirst(line) || isBehind(day))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Programs write so, and people who keep a log as programs do. */
    private boolean yearFirst(StampLine line) {
        return line.kind() == Kind.ENTRY
                && text.substring(line.start(), line.words()).matches("[^\\d]*\\d{4}-.*");
    }

    /** Whether a day lies before the document appeared, as the days of a programme do not. */
    private boolean isBehind(@Nullable LocalDate day) {
        LocalDate published = provenance.published();
        return day != null && published != null && day.isBefore(published);
    }
}
