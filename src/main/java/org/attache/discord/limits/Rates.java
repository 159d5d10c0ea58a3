package org.attache.discord.limits;

/**
 * How many requests are taken in a minute. A minute's worth may come at once; it then comes back evenly.
 *
 * @param person of one person, wherever they ask
 * @param channel of all people in one channel
 * @param server of all people in one server
 */
public record Rates(int person, int channel, int server) {

    /** More than a person types, and no more than a small machine answers. */
    public static final Rates DEFAULT = new Rates(30, 300, 600);
}
