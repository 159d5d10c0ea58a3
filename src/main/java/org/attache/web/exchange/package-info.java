/** Requests and responses as the parts of the web front see them, whatever server carries them. */
@NullMarked
package org.attache.web.exchange;

import org.jspecify.annotations.NullMarked;
