/** How much people may ask. */
@NullMarked
package org.attache.discord.limits;

import org.jspecify.annotations.NullMarked;
