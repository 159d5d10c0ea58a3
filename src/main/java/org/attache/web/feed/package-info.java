/** Schedules as files: a calendar to subscribe to, a table, a picture. */
@NullMarked
package org.attache.web.feed;

import org.jspecify.annotations.NullMarked;
