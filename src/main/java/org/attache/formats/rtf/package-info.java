/** Rich text. */
@NullMarked
package org.attache.formats.rtf;

import org.jspecify.annotations.NullMarked;
