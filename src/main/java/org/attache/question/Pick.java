package org.attache.question;

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

    /** The next one after a visitor's. */
    record After(String visitor) implements Pick {}

    /** The one just before a visitor's. */
    record Before(String visitor) implements Pick {}

    /** Those that share a day with another. */
    record Overlapping() implements Pick {}
}
