package org.attache.schedule.following;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.visit.history.Aspect;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;
import org.attache.visit.history.VisitHistory;

/**
 * Tells followers what reloads change: one message a reload for each of them. It may die at any step: planning is one
 * transaction with the mark how far it went, and a notice that was delivered but not marked is delivered again under
 * the same id, which the courier notices. For one thread.
 */
public final class Notifier {

    private static final int MOST_A_MINUTE = 30;
    private static final int MOST_REFUSALS = 3;

    /** Revisions that are read at once, to begin with. */
    private static final int BATCH = 1_000;

    private final Follows follows;
    private final Courier courier;
    private final Wording wording;
    private final InstantSource clock;
    private final Deque<Instant> tried = new ArrayDeque<>();

    public Notifier(Follows follows, Courier courier, Wording wording, InstantSource clock) {
        this.follows = follows;
        this.courier = courier;
        this.wording = wording;
        this.clock = clock;
    }

    /** Plans what is to be told of all that came, then delivers as much as a minute allows. */
    public void run(VisitHistory history) {
        long told = follows.told();
        while (told < history.newest()) {
            told = plan(history, told);
        }
        deliver();
    }

    /** Plans the notices about the next snapshot, and says up to which revision that went. */
    private long plan(VisitHistory history, long told) {
        List<Revision> snapshot = nextSnapshot(history, told);
        long through = snapshot.getLast().number();
        Map<Recipient, List<Revision>> byRecipient = new LinkedHashMap<>();
        Map<String, String> joined = new LinkedHashMap<>();
        List<Follow> all = follows.all();
        for (Revision revision : snapshot) {
            if (revision.change() instanceof Change.Joined other) {
                joined.put(revision.uid(), other.into());
            }
            if (isTold(revision.change())) {
                all.stream()
                        .filter(follow -> revision.number() > follow.since()
                                && follow.subject().isOf(revision))
                        .map(Follow::recipient)
                        .distinct()
                        .forEach(recipient -> byRecipient
                                .computeIfAbsent(recipient, none -> new ArrayList<>())
                                .add(revision));
            }
        }
        List<Notice> notices = byRecipient.entrySet().stream()
                .map(entry -> Notice.of(entry.getKey(), wording.changes(entry.getValue())))
                .toList();
        follows.plan(through, notices, joined);
        return through;
    }

    /** All revisions of the first snapshot after a number, however many. */
    private static List<Revision> nextSnapshot(VisitHistory history, long told) {
        for (int limit = BATCH; ; limit *= 2) {
            List<Revision> revisions = history.changesAfter(told, limit);
            long first = revisions.getFirst().snapshot();
            if (revisions.size() < limit || revisions.getLast().snapshot() != first) {
                return revisions.stream()
                        .filter(revision -> revision.snapshot() == first)
                        .toList();
            }
        }
    }

    private static boolean isTold(Change change) {
        return switch (change) {
            case Change.Announced announced -> true;
            case Change.Returned returned -> true;
            case Change.Revised revised -> revised.aspects().stream().anyMatch(Notifier::isTold);
            case Change.Withdrawn withdrawn -> false;
            case Change.Joined joined -> false;
        };
    }

    private static boolean isTold(Aspect aspect) {
        return switch (aspect) {
            case CANCELLED, POSTPONED, REINSTATED, MOVED, DISPUTED, SETTLED, CONFIRMED -> true;
            case UNDER_WAY, COMPLETED, STATUS, COUNTRY, PLACE, PURPOSE, VISITOR, ROLE, RETOLD -> false;
        };
    }

    private void deliver() {
        Instant now = clock.instant();
        while (!tried.isEmpty() && !tried.getFirst().plus(Duration.ofMinutes(1)).isAfter(now)) {
            tried.removeFirst();
        }
        for (Notice notice : follows.due(MOST_A_MINUTE - tried.size())) {
            tried.add(now);
            switch (courier.deliver(notice)) {
                case DELIVERED -> follows.delivered(notice);
                case REFUSED -> refused(notice);
                case LATER -> {
                    return;
                }
            }
        }
    }

    private void refused(Notice notice) {
        if (follows.refused(notice) < MOST_REFUSALS || notice.isLast()) {
            return;
        }
        Recipient recipient = notice.recipient();
        List<Follow> ended = follows.of(recipient);
        // Whoever takes no direct message cannot be told of that either.
        List<Notice> lastWords = recipient.kind() == Recipient.Kind.PERSON
                ? List.of()
                : ended.stream().collect(Collectors.groupingBy(Follow::by)).entrySet().stream()
                        .map(by -> new Notice(
                                0,
                                new Recipient(Recipient.Kind.PERSON, by.getKey()),
                                wording.lastWord(recipient, by.getValue()),
                                true))
                        .toList();
        follows.drop(recipient, lastWords);
    }
}
