/**
 * Files of the knowledge folder and what they say: a small class a format, within limits of size, time and memory.
 *
 * <p>Start with {@link org.attache.formats.FormatReader}. Each library of a format is known in one sub-package (PDFBox,
 * POI, jsoup, Commons CSV, mime4j, ical4j).
 */
@NullMarked
package org.attache.formats;

import org.jspecify.annotations.NullMarked;
