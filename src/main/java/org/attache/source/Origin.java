package org.attache.source;

/**
 * Where a statement comes from.
 *
 * @param path the document's path below the knowledge folder, with {@code /} between the parts
 */
public record Origin(String path, Provenance provenance) {}
