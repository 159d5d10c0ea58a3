/** Draws schedules with Java2D, without a display and without a font of the machine. */
@NullMarked
package org.attache.picture;

import org.jspecify.annotations.NullMarked;
