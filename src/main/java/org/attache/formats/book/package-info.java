/** Electronic books. */
@NullMarked
package org.attache.formats.book;

import org.jspecify.annotations.NullMarked;
