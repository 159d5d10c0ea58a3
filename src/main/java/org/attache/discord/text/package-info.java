/** Foreign text as Discord shows it: escaped, cut to size, and with where it comes from. */
@NullMarked
package org.attache.discord.text;

import org.jspecify.annotations.NullMarked;
