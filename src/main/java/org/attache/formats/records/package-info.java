/** Records with named values under parents, as XML and JSON have them. */
@NullMarked
package org.attache.formats.records;

import org.jspecify.annotations.NullMarked;
