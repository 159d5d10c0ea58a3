/** Who did what to the knowledge, in the database of the knowledge. */
@NullMarked
package org.attache.h2.moderation;

import org.jspecify.annotations.NullMarked;
