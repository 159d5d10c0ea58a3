/** PDF: the paragraphs of pages. The only place that knows PDFBox. */
@NullMarked
package org.attache.formats.pdf;

import org.jspecify.annotations.NullMarked;
