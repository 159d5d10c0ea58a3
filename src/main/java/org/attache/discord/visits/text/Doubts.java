package org.attache.discord.visits.text;

import java.util.ArrayList;
import java.util.List;
import org.attache.visit.Visit;

/** Says in a few words what of a visit is not certain. */
public final class Doubts {

    private Doubts() {}

    /** " · ⚠ disputed, year inferred"; empty where there is no doubt. */
    public static String of(Visit visit, boolean isDisputed) {
        List<String> doubts = new ArrayList<>();
        if (isDisputed) {
            doubts.add("disputed");
        }
        if (visit.dates() != null && visit.dates().value().yearInferred()) {
            doubts.add("year inferred");
        }
        if (visit.dates() == null && visit.period() != null) {
            doubts.add("no exact day");
        }
        return doubts.isEmpty() ? "" : " · ⚠ " + String.join(", ", doubts);
    }
}
