package org.attache.discord.moderation;

/** Names people in what is kept of their deeds. */
final class Who {

    private Who() {}

    /** As Discord shows a name for; nobody is pinged by it. */
    static String of(long person) {
        return "<@" + person + ">";
    }
}
