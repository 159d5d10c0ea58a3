/** What programs ask for: answers, visits, sources and how the server is, as JSON. */
@NullMarked
package org.attache.web.api;

import org.jspecify.annotations.NullMarked;
