/** What stands over the rows of a table and belongs to them. */
@NullMarked
package org.attache.formats.table.overhead;

import org.jspecify.annotations.NullMarked;
