package org.attache.source;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.attache.source.Revision.Reach;
import org.attache.source.Revisions.Fate;
import org.attache.source.Revisions.Told;
import org.jspecify.annotations.Nullable;

/** What several documents tell of one event, and which of it is in force. */
final class RevisedEvent {

    private final List<Told> wholes;
    private final List<Told> parts;
    private final IdentityHashMap<Told, Fate> fates = new IdentityHashMap<>();

    RevisedEvent(List<Told> told) {
        this.wholes = told.stream().filter(RevisedEvent::isWhole).toList();
        this.parts = told.stream().filter(one -> !isWhole(one)).toList();
    }

    /** What becomes of each row that does not stay as it is. */
    Map<Told, Fate> fates() {
        Told newestWhole = newest(wholes);
        Told newestPlan = newest(plans(wholes));
        for (Told part : parts) {
            List<Told> same =
                    parts.stream().filter(other -> isSameTime(part, other)).toList();
            giveWay(part, newest(same), newest(plans(same)));
            if (newestWhole != null && !isOfSameDocument(part, newestWhole)) {
                boolean isRescheduled =
                        newestWhole.revision().sequence() > part.revision().sequence();
                if (newestWhole.revision().withdrawn() || isRescheduled) {
                    giveWay(part, newestWhole, part);
                }
            }
        }
        for (Told whole : wholes) {
            giveWay(whole, newestWhole, newestPlan);
            parts.stream()
                    .filter(part -> !fates.containsKey(part) && !isOfSameDocument(part, whole))
                    .filter(part -> part.revision().coversTimeOf(whole.revision()))
                    .forEach(part -> decide(whole, part));
        }
        return fates;
    }

    /** Of what is called off, the version before stays, to say so. */
    private void giveWay(Told one, @Nullable Told newest, @Nullable Told newestPlan) {
        if (newest == null || !newest.revision().isNewerThan(one.revision())) {
            return;
        }
        boolean isLastPlan = !one.revision().withdrawn()
                && newestPlan != null
                && !newestPlan.revision().isNewerThan(one.revision());
        fates.putIfAbsent(one, new Fate(newest.revision().withdrawn() && isLastPlan, newest.path()));
    }

    private void decide(Told one, Told part) {
        fates.putIfAbsent(one, new Fate(part.revision().withdrawn(), part.path()));
    }

    private static List<Told> plans(List<Told> versions) {
        return versions.stream().filter(one -> !one.revision().withdrawn()).toList();
    }

    private static boolean isSameTime(Told one, Told other) {
        Revision.Time time = one.revision().time();
        Revision.Time others = other.revision().time();
        return time != null && others != null && time.isSame(others);
    }

    private static boolean isOfSameDocument(Told one, Told other) {
        return one.path().equals(other.path());
    }

    private static boolean isWhole(Told told) {
        return told.revision().reach() == Reach.WHOLE;
    }

    /** Of equal versions that of the first path, so that a file always says the same. */
    private static @Nullable Told newest(List<Told> versions) {
        return versions.stream()
                .max(Comparator.comparing(Told::revision, Revision.BY_VERSION)
                        .thenComparing(
                                Told::path, Comparator.<String>naturalOrder().reversed()))
                .orElse(null);
    }
}
