package org.attache.question;

import java.time.LocalDate;
import java.util.List;

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

    /** Those of two visitors, to tell whether they come in this order. */
    record InOrder(String earlier, String later) implements Pick {}
}
