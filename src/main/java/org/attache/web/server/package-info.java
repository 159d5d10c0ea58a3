/** The HTTP server: what it takes, from whom, and how a response goes out. */
@NullMarked
package org.attache.web.server;

import org.jspecify.annotations.NullMarked;
