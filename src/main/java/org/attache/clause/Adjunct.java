package org.attache.clause;

import org.jspecify.annotations.Nullable;

/**
 * A part of a clause that says where, when, with whom and the like.
 *
 * @param preposition in small letters; empty for a time without one
 * @param nouns what it names; null for a time
 * @param when the time; null for anything else
 * @param after the nominal right before it, which it may belong to instead of the verb; null where there is none
 * @param leading whether it stands before the verb
 */
public record Adjunct(
        String preposition,
        Phrase.@Nullable Nouns nouns,
        Phrase.@Nullable When when,
        Phrase.@Nullable Nominal after,
        boolean leading) {}
