package org.attache.schedule.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is to be done on a server so that its events are those of the visits. Pure.
 *
 * @param steps in the order in which they fit: what makes room first
 * @param begun how many visits have begun, and so get no event any more
 * @param vague how many have no known first day
 * @param far how many are so far ahead that no server takes them
 * @param full for how many the server has no room
 */
public record MirrorPlan(List<Step> steps, int begun, int vague, int far, int full) {

    /** How many events a server takes, those of people included. */
    public static final int MOST = 100;

    public MirrorPlan {
        steps = List.copyOf(steps);
    }

    /** The steps that somebody sees. */
    public List<Step> seen() {
        return steps.stream().filter(Step::isSeen).toList();
    }

    static MirrorPlan of(Coming coming, List<Mirrored> mirrored, List<StandingEvent> standing) {
        Map<Long, StandingEvent> byId = new HashMap<>();
        standing.forEach(event -> byId.put(event.id(), event));
        Set<Long> known = new HashSet<>();
        mirrored.forEach(event -> known.add(event.event()));
        List<StandingEvent> others =
                standing.stream().filter(event -> !known.contains(event.id())).toList();
        Map<String, StandingEvent> lost = lost(coming, mirrored, others);
        // Events that have begun stay, and take the room that those of people leave.
        Predicate<Mirrored> stays =
                event -> byId.containsKey(event.event()) && coming.begun().contains(event.uid());
        int room = MOST
                - (others.size() - lost.size())
                - (int) mirrored.stream().filter(stays).count();
        List<String> wanted =
                coming.events().keySet().stream().limit(Math.max(0, room)).toList();
        List<Step> less = new ArrayList<>();
        List<Step> other = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Mirrored event : mirrored) {
            Optional<StandingEvent> there = Optional.ofNullable(byId.get(event.event()));
            ServerEvent now = wanted.contains(event.uid()) ? coming.events().get(event.uid()) : null;
            boolean isSame = now != null && now.content().equals(event.content());
            boolean isOver = now == null
                    && there.filter(StandingEvent::hasBegun).isPresent()
                    && !coming.off().contains(event.uid());
            if (isSame || isOver || (there.isPresent() && stays.test(event))) {
                done.add(event.uid());
            } else if (there.isEmpty()) {
                if (now == null) {
                    less.add(new Step.Forget(event.uid(), event.uid()));
                }
            } else if (now != null && !there.get().hasBegun()) {
                other.add(new Step.Change(event.uid(), event.event(), now));
                done.add(event.uid());
            } else if (now == null) {
                String name = there.get().name();
                less.add(
                        coming.off().contains(event.uid())
                                ? new Step.CallOff(event.uid(), event.event(), name)
                                : new Step.Remove(event.uid(), event.event(), name));
            }
        }
        Stream<Step> made = wanted.stream().filter(uid -> !done.contains(uid)).flatMap(uid -> {
            ServerEvent now = coming.events().get(uid);
            StandingEvent found = lost.get(uid);
            return now == null
                    ? Stream.of()
                    : Stream.of(found == null ? new Step.Create(uid, now) : new Step.Recognise(uid, found.id(), now));
        });
        return new MirrorPlan(
                Stream.of(less.stream(), other.stream(), made)
                        .flatMap(steps -> steps)
                        .toList(),
                coming.begun().size(),
                coming.vague(),
                coming.far(),
                coming.events().size() - wanted.size());
    }

    /** Events that were made before a process died, and not noted. */
    private static Map<String, StandingEvent> lost(Coming coming, List<Mirrored> mirrored, List<StandingEvent> others) {
        Set<String> noted = new HashSet<>();
        mirrored.forEach(event -> noted.add(event.uid()));
        Map<String, StandingEvent> lost = new HashMap<>();
        Set<Long> taken = new HashSet<>();
        coming.events()
                .forEach((uid, event) -> others.stream()
                        .filter(other -> !noted.contains(uid) && other.isLike(event) && taken.add(other.id()))
                        .findFirst()
                        .ifPresent(other -> lost.put(uid, other)));
        return lost;
    }
}
