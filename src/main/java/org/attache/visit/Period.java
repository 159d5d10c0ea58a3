package org.attache.visit;

import org.attache.dates.DateRange;

/**
 * A vague time: "early December", "next spring", "6 or 7 May".
 *
 * @param words as the document has them
 * @param days the days it spans
 */
public record Period(String words, DateRange days) {}
