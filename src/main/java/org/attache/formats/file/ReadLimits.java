package org.attache.formats.file;

import java.time.Duration;

/**
 * How much of a single file is read before it is refused.
 *
 * @param maxFileBytes size of the file
 * @param maxTextChars extracted text, in UTF-16 units
 * @param maxTime time to extract the text
 * @param maxExpandedBytes size of everything in a packed file (DOCX, XLSX, ODT) once unpacked
 * @param maxStatements paragraphs and rows, each of which is a statement or more
 */
public record ReadLimits(
        long maxFileBytes, int maxTextChars, Duration maxTime, long maxExpandedBytes, int maxStatements) {

    /** For documents that people write and a machine of a few gigabytes. */
    public static final ReadLimits DEFAULTS =
            new ReadLimits(50_000_000, 10_000_000, Duration.ofSeconds(30), 500_000_000, 100_000);
}
