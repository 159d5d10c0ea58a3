package org.attache.source.sentences;

/**
 * A paragraph, list item or table row of a document: no sentence reaches beyond it.
 *
 * @param start where it begins in the document's text
 * @param plain its characters, with line breaks and the markers of further lines made spaces, so that offsets in it are
 *     offsets in the document's text less {@code start}
 * @param whole whether it is one statement, however many sentences it holds
 */
public record Block(int start, String plain, boolean whole) {}
