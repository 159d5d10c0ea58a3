package org.attache.question;

import java.time.LocalDate;
import java.util.List;
import org.attache.dates.DateRange;
import org.jspecify.annotations.Nullable;

/** Which of the visits that match are wanted. */
public sealed interface Pick {

    record All() implements Pick {}

    /** The one that starts first. */
    record First() implements Pick {}

    /** The one that ends last. */
    record Last() implements Pick {}

    /** Those of the most days. */
    record Longest() implements Pick {}

    /** Those of the fewest days. */
    record Shortest() implements Pick {}

    /** The one that starts first after a day. */
    record Next(LocalDate after) implements Pick {}

    /** The next one after a visitor's. */
    record After(String visitor) implements Pick {}

    /** The one just before a visitor's. */
    record Before(String visitor) implements Pick {}

    /** The next one of the same visitor. */
    record NextStop() implements Pick {}

    /** The one of the same visitor just before. */
    record StopBefore() implements Pick {}

    /** Those that share a day with another. */
    record Overlapping() implements Pick {}

    /** Those of each visitor that share a day with one of every other. */
    record Together(List<String> visitors) implements Pick {
        public Together {
            visitors = List.copyOf(visitors);
        }
    }

    /**
     * Those of two visitors, to tell whether they come in this order, or in which.
     *
     * @param earlier names that the one may have
     * @param later names that the other may have
     * @param during days of the other's visit; null where none are named
     * @param open whether both orders are asked about: "before or after"
     */
    record InOrder(
            List<String> earlier,
            List<String> later,
            @Nullable DateRange during,
            boolean open) implements Pick {
        public InOrder {
            earlier = List.copyOf(earlier);
            later = List.copyOf(later);
        }
    }

    /**
     * Those of two visitors, to tell whose is longer.
     *
     * @param shorter whether the shorter one is asked for
     */
    record Longer(List<String> visitors, boolean shorter) implements Pick {
        public Longer {
            visitors = List.copyOf(visitors);
        }
    }

    /** Those that begin in the days that are named. */
    record Arriving() implements Pick {}

    /** Those that end in the days that are named. */
    record Leaving() implements Pick {}

    /** Those of others than these visitors. */
    record Except(List<String> visitors) implements Pick {
        public Except {
            visitors = List.copyOf(visitors);
        }
    }

    /** Those of whoever made most of them; of the country that most of them went to where countries are asked for. */
    record Most(boolean countries) implements Pick {}

    /** Those that were cancelled or postponed. */
    record CalledOff() implements Pick {}

    /** All, to tell the days on which nobody visits. */
    record FreeDays() implements Pick {}
}
