package org.attache.schedule.mirror;

import java.util.List;

/** The events of servers. Each call takes its time. */
public interface EventServers {

    /** The server does not do it; the message is a sentence for people. */
    final class Refused extends RuntimeException {
        public Refused(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }

    /**
     * The events that are neither over nor called off.
     *
     * @throws Refused if they cannot be seen
     */
    List<StandingEvent> standing(long server);

    /**
     * Makes an event and gives its id.
     *
     * @throws Refused if the server does not take it
     */
    long create(long server, ServerEvent event);

    /**
     * Gives an event other words and times.
     *
     * @throws Refused if the server does not take it
     */
    void change(long server, long event, ServerEvent now);

    /**
     * Says that an event does not take place.
     *
     * @throws Refused if the server does not take it
     */
    void callOff(long server, long event);

    /**
     * Takes an event away without a word.
     *
     * @throws Refused if the server does not do it
     */
    void remove(long server, long event);
}
