package org.attache.discord.command;

import net.dv8tion.jda.api.components.container.Container;

/** What the bot says. */
public sealed interface Response {

    /**
     * A message of words.
     *
     * @param words with everything escaped that is foreign, at most as long as a message may be
     */
    record Text(String words) implements Response {}

    /** A message of components; nobody is pinged by it. */
    record Card(Container components) implements Response {}

    /**
     * A file to take away.
     *
     * @param words what stands over it
     * @param alt what a picture shows, for those who do not see it; empty where it is none
     */
    @SuppressWarnings("ArrayRecordComponent")
    record File(String words, String name, String alt, byte[] content) implements Response {}

    static Response of(String words) {
        return new Text(words);
    }
}
