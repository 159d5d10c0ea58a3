package org.attache.moderation.posted;

/** Something that an answer tells and that the knowledge may come to tell otherwise. */
public sealed interface Fact {

    /** What names it through all snapshots. */
    String id();

    /** A visit by its uid. */
    record OfVisit(String id) implements Fact {}

    /**
     * A statement that is cited, and no part of a visit that is told.
     *
     * @param words its own
     * @param title of the document that it stands in
     */
    record OfStatement(String id, String words, String title) implements Fact {}
}
