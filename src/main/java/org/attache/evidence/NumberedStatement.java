package org.attache.evidence;

import org.attache.source.Statement;

/**
 * A statement that an answer may cite.
 *
 * @param number what a citation of it says, from 1
 * @param why why it is among the evidence, in a few words
 */
public record NumberedStatement(int number, Statement statement, String why) {}
