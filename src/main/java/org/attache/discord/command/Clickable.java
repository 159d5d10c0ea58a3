package org.attache.discord.command;

/** Knows what comes of a click. Thread-safe. */
public interface Clickable {

    /** Where the response goes, and how it is worked out. Must not wait for anything, as Discord forgets the click. */
    Reaction to(Click click);
}
