package org.attache.people.phrases;

/**
 * A noun phrase without what follows its head: "the Danish trade minister Kim Lauridsen".
 *
 * @param from index of its first word
 * @param core index of its first word behind article, possessive pronoun or number
 * @param until index after its last word
 */
record Chunk(int from, int core, int until) {

    boolean hasDeterminer() {
        return core > from;
    }
}
