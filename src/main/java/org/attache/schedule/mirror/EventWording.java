package org.attache.schedule.mirror;

import java.time.Instant;
import org.attache.schedule.Schedule;

/** Puts visits into the words of events, as the server shows them. Pure. */
@FunctionalInterface
public interface EventWording {

    ServerEvent event(Schedule.Entry entry, Instant start, Instant end);
}
