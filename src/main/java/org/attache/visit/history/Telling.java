package org.attache.visit.history;

/**
 * One document's account of a visit.
 *
 * @param path the document
 * @param visit the id that the visit has in it
 */
public record Telling(String path, String visit) {}
