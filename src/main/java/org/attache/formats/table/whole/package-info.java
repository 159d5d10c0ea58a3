/** Makes explicit in the rows of a table what stands over, beside and below them. */
@NullMarked
package org.attache.formats.table.whole;

import org.jspecify.annotations.NullMarked;
