package org.attache.evidence;

import org.attache.source.Statement;

/**
 * A statement that an answer may cite.
 *
 * @param number what a citation of it says, from 1
 * @param relevance why it is among the evidence
 */
public record NumberedStatement(int number, Statement statement, Relevance relevance) {}
