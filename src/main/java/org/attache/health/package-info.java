/**
 * Whether everything is there that the program needs, and what to do where it is not. Nothing here changes anything.
 *
 * <p>Start with {@link org.attache.health.Finding}.
 */
@NullMarked
package org.attache.health;

import org.jspecify.annotations.NullMarked;
