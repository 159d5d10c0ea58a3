/** Plain text and Markdown, and the running text into which other formats are turned. */
@NullMarked
package org.attache.formats.text;

import org.jspecify.annotations.NullMarked;
