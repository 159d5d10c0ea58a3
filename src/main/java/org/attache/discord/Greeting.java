package org.attache.discord;

import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import org.attache.dialogue.Servers;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.attache.knowledge.KnowledgeUnavailable;

/** Says to a server, when the bot joins it, what it can do and how to choose channels; once. */
record Greeting(Servers servers, Outgoing outgoing) {

    private static final System.Logger LOG = System.getLogger(Greeting.class.getName());

    /** Does not wait. */
    void to(Guild server) {
        Thread.startVirtualThread(() -> {
            try {
                if (servers.greet(server.getIdLong())) {
                    say(server);
                }
            } catch (KnowledgeUnavailable unwritable) {
                LOG.log(System.Logger.Level.WARNING, "A server was not greeted: {0}", unwritable.getMessage());
            }
        });
    }

    private void say(Guild server) {
        String words = Words.of(server.getLocale().getLocale()).say(Phrase.GREETING);
        place(server)
                .ifPresent(channel -> outgoing.deliver(
                        () -> Outgoing.quiet(channel.sendMessage(words).setNonce("g" + server.getId())),
                        Outgoing.Outcome.none()));
    }

    /** Where Discord tells who joins, else the first channel that the bot may write to. */
    private static Optional<TextChannel> place(Guild server) {
        return Stream.concat(Stream.ofNullable(server.getSystemChannel()), server.getTextChannels().stream())
                .filter(TextChannel::canTalk)
                .findFirst();
    }
}
