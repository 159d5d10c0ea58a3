package org.attache.dates;

/**
 * A date expression found in a text.
 *
 * @param start offset of its first character in the text that was searched
 * @param end offset after its last character
 */
public record DateMention(int start, int end, String words, Meaning meaning) {}
