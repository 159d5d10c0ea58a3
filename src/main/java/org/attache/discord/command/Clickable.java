package org.attache.discord.command;

import java.util.Optional;
import net.dv8tion.jda.api.modals.Modal;

/** Knows what comes of a click. Thread-safe. */
public interface Clickable {

    /** Where the response goes, and how it is worked out. Must not wait for anything, as Discord forgets the click. */
    Reaction to(Click click);

    /** What the person is to fill in first; empty where that is nothing. Must not wait for anything. */
    default Optional<Modal> form(Click click) {
        return Optional.empty();
    }
}
