/** Who says a sentence: the source that a text names with it. */
@NullMarked
package org.attache.source.speakers;

import org.jspecify.annotations.NullMarked;
