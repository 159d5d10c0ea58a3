/** Start here. */
@NullMarked
package org.attache;

import org.jspecify.annotations.NullMarked;
