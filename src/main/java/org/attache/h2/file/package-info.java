/** The file of the store: opened by one, checked, backed up and mended. */
@NullMarked
package org.attache.h2.file;

import org.jspecify.annotations.NullMarked;
