/** Answers that people can come back to and ask on from. */
@NullMarked
package org.attache.web.kept;

import org.jspecify.annotations.NullMarked;
