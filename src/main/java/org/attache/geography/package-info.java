/**
 * The places that a text can name: countries, cities, states and regions, by all their names.
 *
 * <p>Start with {@link org.attache.geography.Gazetteer}.
 */
@NullMarked
package org.attache.geography;

import org.jspecify.annotations.NullMarked;
