/**
 * Date expressions in text and the days they mean. Pure functions: the reference day always comes from outside.
 *
 * <p>Start with {@link org.attache.dates.DateFinder}.
 */
@NullMarked
package org.attache.dates;

import org.jspecify.annotations.NullMarked;
