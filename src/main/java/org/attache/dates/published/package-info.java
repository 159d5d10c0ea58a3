/** The day on which a document was published, worked out from what it says. */
@NullMarked
package org.attache.dates.published;

import org.jspecify.annotations.NullMarked;
