package org.attache.knowledge;

/**
 * A document that says nearly the same as another.
 *
 * @param share how much of the shorter of the two stands in the longer, from 0 to 1
 */
public record NearCopy(String path, String of, double share) {}
