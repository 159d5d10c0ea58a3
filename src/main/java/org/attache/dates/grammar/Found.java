package org.attache.dates.grammar;

/** An expression and the tokens it takes, from the first up to but not with the last. */
public record Found(int from, int until, Expression expression) {}
