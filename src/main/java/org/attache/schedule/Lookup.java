package org.attache.schedule;

import java.util.List;
import org.attache.visit.LedgerName;

/** What comes of asking for a schedule. */
public sealed interface Lookup {

    /** The visits asked for; there may be none. */
    record Found(Schedule schedule) implements Lookup {}

    /**
     * A name that no visit has.
     *
     * @param nearest names that are written nearly so; there may be none
     */
    record NoSuchName(LedgerName.Kind kind, String asked, List<String> nearest) implements Lookup {
        public NoSuchName {
            nearest = List.copyOf(nearest);
        }

        /** "No visitor is called “Jon Kery”; nearest: John F. Kerry." */
        public String told() {
            String what = switch (kind) {
                case VISITOR -> "No visitor is called";
                case COUNTRY -> "No visit goes to a country called";
                case PLACE -> "No visit goes to a place called";
            };
            String near = nearest.isEmpty() ? "" : "; nearest: " + String.join("; ", nearest);
            return what + " “" + asked + "”" + near + ".";
        }
    }
}
