package org.attache.knowledge;

/**
 * A document that says nearly the same as another.
 *
 * @param share how much of it stands in the other, from 0 to 1
 */
public record NearCopy(String path, String of, double share) {}
