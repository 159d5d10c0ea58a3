/** How much is taken. */
@NullMarked
package org.attache.web.limits;

import org.jspecify.annotations.NullMarked;
