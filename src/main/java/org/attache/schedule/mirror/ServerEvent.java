package org.attache.schedule.mirror;

import java.time.Instant;

/** An event as a server shows it, with every text as long as the server takes it. */
public record ServerEvent(String name, String place, Instant start, Instant end, String description) {

    /** All of it as one text, to see whether anything is other than before. */
    public String content() {
        return String.join("\n", name, place, start.toString(), end.toString(), description);
    }
}
