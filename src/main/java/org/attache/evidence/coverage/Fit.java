package org.attache.evidence.coverage;

/**
 * How a statement fits what a question demands, feature by feature, each from 0 to 1.
 *
 * @param names the share of the names that it holds itself or by what stands over it
 * @param near the share of the others that its title holds
 * @param predicate how closely it has the predicate; 1 where the question has none
 * @param noun how closely it has the noun that is asked for; 1 where none is
 * @param rest how closely it has all words of content, by their weights; 1 where there are none
 * @param own the same of its words alone
 */
record Fit(double names, double near, double predicate, double noun, double rest, double own) {}
