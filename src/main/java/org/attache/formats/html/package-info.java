/** Web pages as they were saved. The only place that knows jsoup. */
@NullMarked
package org.attache.formats.html;

import org.jspecify.annotations.NullMarked;
