package org.attache.dates;

/** An expression and the tokens it takes, from the first up to but not with the last. */
record Found(int from, int until, Expression expression) {}
