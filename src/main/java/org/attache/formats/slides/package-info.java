/** Slides of presentations. */
@NullMarked
package org.attache.formats.slides;

import org.jspecify.annotations.NullMarked;
