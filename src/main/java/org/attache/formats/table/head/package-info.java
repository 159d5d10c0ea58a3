/** What the head of a column says, in the languages in which people write tables. */
@NullMarked
package org.attache.formats.table.head;

import org.jspecify.annotations.NullMarked;
