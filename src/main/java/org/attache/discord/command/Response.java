package org.attache.discord.command;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;

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

    /**
     * One more message, for everybody in the channel.
     *
     * @param role whom it pings; 0 for nobody
     * @param rest what is said where the click is answered
     */
    record Aloud(Response message, long role, Response rest) implements Response {}

    /** A card that goes to the person who clicked alone, and not in the place of what was clicked. */
    record Apart(Container components) implements Response {}

    /** Takes the message away that was clicked. */
    record Removal() implements Response {}

    /** A phrase in whatever language it is said. */
    record Fixed(Phrase phrase) implements Response {}

    /** The same in a language. */
    default Response in(Words words) {
        return this instanceof Fixed fixed ? new Text(words.say(fixed.phrase())) : this;
    }

    /** The same as components where it is of words; a message that shows components takes nothing else any more. */
    default Response composed() {
        return this instanceof Text text ? new Card(Container.of(TextDisplay.of(text.words()))) : this;
    }

    static Response of(String words) {
        return new Text(words);
    }
}
