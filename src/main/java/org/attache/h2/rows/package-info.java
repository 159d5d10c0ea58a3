/** The rows of the store: what each table holds and how it is read and written. */
@NullMarked
package org.attache.h2.rows;

import org.jspecify.annotations.NullMarked;
