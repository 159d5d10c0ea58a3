package org.attache.discord;

import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import org.attache.dialogue.ChannelRule;
import org.attache.dialogue.Taken;
import org.attache.discord.command.Response;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;

/** Which messages are questions to the bot, and what they belong to. */
final class Addressed {

    private Addressed() {}

    /**
     * What the bot is asked: all of a direct message and of a reply to one of its own messages, the rest of a message
     * that names it, and where moderators want that, every message that answers nobody else.
     */
    static Optional<Taken> question(Message message, ChannelRule rule) {
        String content = message.getContentRaw();
        String rest = content.replaceAll("<@!?" + message.getJDA().getSelfUser().getId() + ">", " ");
        boolean named = !rest.equals(content) || (isReply(message) && !rest.isBlank());
        boolean asked = !message.isFromGuild()
                || switch (rule.mode()) {
                    case OFF, COMMANDS -> false;
                    case MENTION -> named;
                    case ALL -> named || (!rest.isBlank() && message.getMessageReference() == null);
                };
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
                        message.isFromGuild() && rule.isSilent()))
                : Optional.empty();
    }

    /** The channel that has a rule: that of a thread is the one it hangs from. */
    static long ruled(MessageChannel channel) {
        return channel instanceof ThreadChannel thread
                ? thread.getParentChannel().getIdLong()
                : channel.getIdLong();
    }

    /** Whether a thread can be made of a message to go on in. */
    static boolean canMove(Message message) {
        return message.getChannelType() == ChannelType.TEXT
                && isReply(message)
                && message.getGuild()
                        .getSelfMember()
                        .hasPermission(
                                message.getGuildChannel(),
                                Permission.CREATE_PUBLIC_THREADS,
                                Permission.MESSAGE_SEND_IN_THREADS);
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
        return heard(message.getChannel(), message.getIdLong(), mayRefer(message), language);
    }

    /** The answer itself as a reply to this message. */
    static RestAction<Message> reply(Message message, Response response) {
        return reply(message.getChannel(), message.getIdLong(), mayRefer(message), response);
    }

    private static boolean mayRefer(Message message) {
        return !message.isFromGuild()
                || message.getGuild()
                        .getSelfMember()
                        .hasPermission(message.getGuildChannel(), Permission.MESSAGE_HISTORY);
    }

    /** The same of a message that is known by its id alone. Discord takes it once, however often it is sent. */
    static RestAction<Message> heard(MessageChannel channel, long message, boolean mayRefer, String language) {
        return once(Outgoing.quiet(channel.sendMessage(Words.of(language).say(Phrase.HEARD))), message, mayRefer);
    }

    /** The answer to a message that is known by its id alone. Discord takes it once, however often it is sent. */
    static RestAction<Message> reply(MessageChannel channel, long message, boolean mayRefer, Response response) {
        return once(MessageForm.of(channel, response), message, mayRefer);
    }

    private static RestAction<Message> once(MessageCreateAction reply, long message, boolean mayRefer) {
        reply.setNonce(String.valueOf(message));
        return mayRefer ? reply.setMessageReference(message).failOnInvalidReply(false) : reply;
    }
}
