/** OpenDocument sheets. */
@NullMarked
package org.attache.formats.opendocument;

import org.jspecify.annotations.NullMarked;
