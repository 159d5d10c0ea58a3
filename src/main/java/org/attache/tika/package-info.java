/**
 * Files of the knowledge folder and what they say: a small class a format, within limits of size, time and memory.
 *
 * <p>Start with {@link org.attache.tika.TikaReader}. The only place that knows Tika and the libraries of the formats
 * (PDFBox, POI, jsoup, Commons CSV, mime4j, ical4j).
 */
@NullMarked
package org.attache.tika;

import org.jspecify.annotations.NullMarked;
