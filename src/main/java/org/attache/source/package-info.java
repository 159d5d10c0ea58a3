/**
 * What was read and what it says: documents and their statements, verbatim and with offsets.
 *
 * <p>Start with {@link org.attache.source.Statement}. Nothing here knows file formats, dates or visits.
 */
@NullMarked
package org.attache.source;

import org.jspecify.annotations.NullMarked;
