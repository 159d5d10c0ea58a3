package org.attache.knowledge.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.visit.Disputes;
import org.attache.visit.Retellings;
import org.attache.visit.Retellings.Joined;
import org.attache.visit.VisitDays;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Teller;
import org.attache.visit.history.Version;
import org.jspecify.annotations.Nullable;

/**
 * Which visits of the next snapshot were which before, and what became of them. Pure.
 *
 * @param uids the visit of each telling, in the order in which they were given
 */
public record Succession(List<String> uids, List<Step> steps) {

    /** A change of a visit that is still without a number. */
    public record Step(String uid, int sequence, Change change) {}

    private static final Comparator<Told> ORDER = Comparator.comparing(
                    (Told told) -> VisitDays.first(told.visit()),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(told -> told.visit().visitor().value())
            // Which document was read last says nothing of a visit.
            .thenComparing(told -> told.teller().path());

    public Succession {
        uids = List.copyOf(uids);
        steps = List.copyOf(steps);
    }

    /**
     * The succession of the visits of some visitors.
     *
     * @param told all that documents of the next snapshot tell of them, in the order of the documents
     * @param latest the newest revision of each of their visits
     * @param taken other uids that are in use
     * @param today decides which visits are over where a document has no day
     */
    public static Succession of(List<Told> told, List<Revision> latest, Set<String> taken, LocalDate today) {
        List<Joined<Told>> visits = Retellings.joined(
                told.stream().sorted(ORDER).toList(),
                Told::visit,
                (one, other) -> !one.teller().path().equals(other.teller().path()));
        List<@Nullable String> uids = Claims.of(visits, latest, taken, today);
        return new Succession(named(told, visits, uids), steps(visits, uids, latest));
    }

    private static List<String> named(List<Told> told, List<Joined<Told>> visits, List<@Nullable String> uids) {
        IdentityHashMap<Told, String> names = new IdentityHashMap<>();
        for (int at = 0; at < visits.size(); at++) {
            for (Told each : visits.get(at).tellings()) {
                names.put(each, Objects.requireNonNull(uids.get(at) == null ? each.uid() : uids.get(at)));
            }
        }
        return told.stream().map(names::get).toList();
    }

    private static List<Step> steps(List<Joined<Told>> visits, List<@Nullable String> uids, List<Revision> latest) {
        Map<String, Revision> before = latest.stream().collect(Collectors.toMap(Revision::uid, revision -> revision));
        Set<Joined<Told>> disputed = disputed(visits);
        Map<String, String> carriers = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < visits.size(); at++) {
            String uid = uids.get(at);
            Joined<Told> visit = visits.get(at);
            if (uid != null) {
                visit.tellings().stream()
                        .map(Told::uid)
                        .filter(Objects::nonNull)
                        .forEach(carried -> carriers.put(carried, uid));
                step(uid, version(visit, disputed.contains(visit)), before.remove(uid), steps);
            }
        }
        latest.stream()
                .filter(revision -> before.containsKey(revision.uid()) && Claims.isTold(revision))
                .forEach(revision -> steps.add(gone(revision, carriers.get(revision.uid()))));
        return steps;
    }

    private static void step(String uid, Version now, @Nullable Revision revision, List<Step> steps) {
        if (revision == null) {
            steps.add(new Step(uid, 0, new Change.Announced(now)));
            return;
        }
        Version before = revision.change().now();
        if (!Claims.isTold(revision)) {
            steps.add(new Step(uid, revision.sequence() + 1, new Change.Returned(before, now)));
        } else if (!isSame(before, now)) {
            steps.add(new Step(uid, revision.sequence() + 1, new Change.Revised(before, now)));
        }
    }

    private static Step gone(Revision revision, @Nullable String into) {
        Version before = revision.change().now();
        return new Step(
                revision.uid(),
                revision.sequence() + 1,
                into == null ? new Change.Withdrawn(before) : new Change.Joined(before, into));
    }

    private static Set<Joined<Told>> disputed(List<Joined<Told>> visits) {
        IdentityHashMap<Joined<Told>, Boolean> disputed = new IdentityHashMap<>();
        Disputes.forEach(visits, Joined::visit, (one, other) -> {
            Set<String> paths = paths(one);
            if (Disputes.areOneToldTwice(one.visit(), other.visit())
                    && paths(other).stream().noneMatch(paths::contains)) {
                disputed.put(one, true);
                disputed.put(other, true);
            }
        });
        return disputed.keySet();
    }

    private static Set<String> paths(Joined<Told> visit) {
        return visit.tellings().stream().map(told -> told.teller().path()).collect(Collectors.toSet());
    }

    private static Version version(Joined<Told> visit, boolean disputed) {
        return new Version(
                visit.visit(),
                visit.tellings().stream()
                        .map(Told::teller)
                        .distinct()
                        .sorted(Comparator.comparing(Teller::path))
                        .toList(),
                disputed);
    }

    /** Where a document lies is of no concern to a reader. */
    private static boolean isSame(Version before, Version now) {
        return before.disputed() == now.disputed()
                && VisitChanges.content(before.visit()).equals(VisitChanges.content(now.visit()))
                && evidence(before).equals(evidence(now))
                && sources(before).equals(sources(now));
    }

    private static Set<String> evidence(Version version) {
        return new HashSet<>(version.visit().evidence());
    }

    private static Set<Teller> sources(Version version) {
        return version.tellers().stream()
                .map(teller -> new Teller("", teller.title(), teller.published()))
                .collect(Collectors.toSet());
    }
}
