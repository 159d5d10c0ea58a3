package org.attache.visit.history;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a snapshot changed of a visit. */
public sealed interface Change {

    /** The visit as it was before; as it came to be known where it was not known before. */
    Version before();

    /** The visit as it is told now; as it was told last where nothing tells of it any more. */
    Version now();

    /** Documents tell of the visit for the first time. */
    record Announced(Version now) implements Change {
        @Override
        public Version before() {
            return now;
        }
    }

    /**
     * Documents tell something else of the visit.
     *
     * @param aspects in what; at least one, in the order in which a reader wants to know them
     */
    record Revised(Version before, Version now, Set<Aspect> aspects) implements Change {
        public Revised {
            aspects = Collections.unmodifiableSet(EnumSet.copyOf(aspects));
        }

        public Revised(Version before, Version now) {
            this(before, now, Aspect.between(before, now));
        }
    }

    /** No document tells of the visit any more, which does not mean that it is off. */
    record Withdrawn(Version before) implements Change {
        @Override
        public Version now() {
            return before;
        }
    }

    /** Documents tell again of a visit that none told of for a while. */
    record Returned(Version before, Version now) implements Change {}

    /**
     * The visit turned out to be the same as another one.
     *
     * @param into the uid of the other one, which goes on
     */
    record Joined(Version before, String into) implements Change {
        @Override
        public Version now() {
            return before;
        }
    }
}
