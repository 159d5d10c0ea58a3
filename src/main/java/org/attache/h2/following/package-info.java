/** Who follows what, and what they are still to be told, in tables of the store. */
@NullMarked
package org.attache.h2.following;

import org.jspecify.annotations.NullMarked;
