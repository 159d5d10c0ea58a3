/** What whoever watches over the process wants to know, in numbers. */
@NullMarked
package org.attache.web.metrics;

import org.jspecify.annotations.NullMarked;
