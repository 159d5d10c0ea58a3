/** Word, OpenDocument and Excel files. The only place that knows POI. */
@NullMarked
package org.attache.formats.office;

import org.jspecify.annotations.NullMarked;
