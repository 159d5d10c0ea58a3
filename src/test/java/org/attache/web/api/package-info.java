/** The API, compared with its own description. */
@NullMarked
package org.attache.web.api;

import org.jspecify.annotations.NullMarked;
