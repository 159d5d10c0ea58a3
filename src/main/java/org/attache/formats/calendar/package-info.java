/** Calendars (RFC 5545). The only place that knows ical4j. */
@NullMarked
package org.attache.formats.calendar;

import org.jspecify.annotations.NullMarked;
