/** Comma-separated values and the rows of any table. The only place that knows Commons CSV. */
@NullMarked
package org.attache.formats.table;

import org.jspecify.annotations.NullMarked;
