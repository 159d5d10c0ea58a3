package org.attache.knowledge.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.attache.geography.NameWords;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.jspecify.annotations.Nullable;

/**
 * What the documents that come in say of visits otherwise than those that leave.
 *
 * @param changed the same visitor in the same country, where anything else differs
 */
public record VisitChanges(List<Visit> added, List<Visit> gone, List<VisitChange> changed) {

    public static final VisitChanges NONE = new VisitChanges(List.of(), List.of(), List.of());

    private static final Comparator<Visit> BY_START =
            Comparator.comparing(VisitDays::first, Comparator.nullsLast(Comparator.naturalOrder()));

    public VisitChanges {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    /**
     * Pairs the visits of leaving documents with those of incoming ones: first those that say the same, then those of
     * the same visitor and country in the order of their starts.
     */
    static VisitChanges between(List<Visit> before, List<Visit> after) {
        Map<List<Object>, Queue<Visit>> same = queues(before, VisitChanges::content);
        List<Visit> remaining = after.stream()
                .filter(visit -> take(same, content(visit)) == null)
                .sorted(BY_START)
                .toList();
        List<Visit> left =
                same.values().stream().flatMap(Queue::stream).sorted(BY_START).toList();
        Map<List<Object>, Queue<Visit>> alike = queues(left, VisitChanges::visitorAndCountry);
        List<Visit> added = new ArrayList<>();
        List<VisitChange> changed = new ArrayList<>();
        for (Visit visit : remaining) {
            Visit earlier = take(alike, visitorAndCountry(visit));
            if (earlier == null) {
                added.add(visit);
            } else {
                changed.add(new VisitChange(earlier, visit));
            }
        }
        return new VisitChanges(
                added, alike.values().stream().flatMap(Queue::stream).toList(), changed);
    }

    private interface Key {
        List<Object> of(Visit visit);
    }

    private static Map<List<Object>, Queue<Visit>> queues(List<Visit> visits, Key key) {
        Map<List<Object>, Queue<Visit>> queues = new LinkedHashMap<>();
        visits.forEach(visit -> queues.computeIfAbsent(key.of(visit), none -> new ArrayDeque<>())
                .add(visit));
        return queues;
    }

    private static @Nullable Visit take(Map<List<Object>, Queue<Visit>> queues, List<Object> key) {
        Queue<Visit> queue = queues.get(key);
        return queue == null ? null : queue.poll();
    }

    static List<Object> visitorAndCountry(Visit visit) {
        return List.of(
                NameWords.of(visit.visitor().value()),
                visit.country() == null
                        ? List.of()
                        : NameWords.of(visit.country().value()));
    }

    /** Everything but the statements that bear it out, which may have moved within their document. */
    static List<Object> content(Visit visit) {
        return Arrays.asList(
                visit.visitor().value(),
                value(visit.role()),
                value(visit.country()),
                value(visit.place()),
                value(visit.dates()),
                value(visit.period()),
                value(visit.purpose()),
                visit.status().value());
    }

    private static Object value(@Nullable Sourced<?> field) {
        return field == null ? "" : Objects.requireNonNull(field.value());
    }
}
