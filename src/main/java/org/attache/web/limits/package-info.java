/** How much can be asked of the web front. */
@NullMarked
package org.attache.web.limits;

import org.jspecify.annotations.NullMarked;
