package org.attache.dialogue;

import java.util.Map;

/** What the moderators of each server have set. Reading does not wait. Thread-safe. */
public interface Servers {

    /** The rule of a channel; where it has none, that of the whole server. */
    ChannelRule rule(long server, long channel);

    /** The channels of a server that have a rule of their own; what is under 0 holds for all others. */
    Map<Long, ChannelRule> rules(long server);

    /** Sets the rule of a channel, or under 0 that of all others. */
    void set(long server, long channel, ChannelRule rule);

    /** Who can be called in a server; 0 where that is nobody. */
    long role(long server);

    /** Sets who can be called; 0 for nobody. */
    void call(long server, long role);

    /** Notes that a server was greeted; false where that was noted before. */
    boolean greet(long server);

    /** Whether messages are read anywhere that do not name the bot. */
    boolean readsAll();
}
