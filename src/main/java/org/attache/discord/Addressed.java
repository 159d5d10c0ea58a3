package org.attache.discord;

import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import org.attache.dialogue.Taken;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;

/** Which messages are questions to the bot, and what they belong to. */
final class Addressed {

    private Addressed() {}

    /**
     * What the bot is asked: all of a direct message and of a reply to one of its own messages, or the rest of a
     * message that names it.
     */
    static Optional<Taken> question(Message message) {
        String content = message.getContentRaw();
        String rest = content.replaceAll("<@!?" + message.getJDA().getSelfUser().getId() + ">", " ");
        boolean asked = !message.isFromGuild() || !rest.equals(content) || (isReply(message) && !rest.isBlank());
        return asked
                ? Optional.of(new Taken(
                        message.getIdLong(),
                        message.getChannel().getIdLong(),
                        message.getAuthor().getIdLong(),
                        conversation(message),
                        null,
                        rest,
                        false,
                        0,
                        message.isFromGuild() ? message.getGuildIdLong() : 0,
                        message.isFromGuild() ? message.getGuild().getLocale().getLocale() : "en",
                        false))
                : Optional.empty();
    }

    /** Whether it replies to a message of the bot, which then stands among those it mentions, but not in its text. */
    private static boolean isReply(Message message) {
        Message to = message.getReferencedMessage();
        return to != null
                && to.getAuthor().getIdLong() == message.getJDA().getSelfUser().getIdLong();
    }

    /** A thread and a direct message are one conversation; elsewhere a chain of replies is. */
    private static long conversation(Message message) {
        MessageReference reference = message.getMessageReference();
        return isConversation(message.getChannelType()) || reference == null || !isReply(message)
                ? conversation(message.getChannel().getIdLong(), message.getChannelType(), message.getIdLong())
                : reference.getMessageIdLong();
    }

    /** @param request what asks */
    static long conversation(long channel, ChannelType type, long request) {
        return isConversation(type) ? channel : request;
    }

    private static boolean isConversation(ChannelType type) {
        return type.isThread() || type == ChannelType.PRIVATE;
    }

    /** A reply to this message; a message of its own where the bot may not read what it would refer to. */
    static RestAction<Message> heard(Message message, String language) {
        boolean mayRefer = !message.isFromGuild()
                || message.getGuild()
                        .getSelfMember()
                        .hasPermission(message.getGuildChannel(), Permission.MESSAGE_HISTORY);
        return heard(message.getChannel(), message.getIdLong(), mayRefer, language);
    }

    /** The same of a message that is known by its id alone. Discord takes it once, however often it is sent. */
    static RestAction<Message> heard(MessageChannel channel, long message, boolean mayRefer, String language) {
        MessageCreateAction notice =
                channel.sendMessage(Words.of(language).say(Phrase.HEARD)).setNonce(String.valueOf(message));
        return Outgoing.quiet(mayRefer ? notice.setMessageReference(message).failOnInvalidReply(false) : notice);
    }
}
