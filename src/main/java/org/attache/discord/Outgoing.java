package org.attache.discord;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** Sends replies that ping nobody and show no preview of a link. */
final class Outgoing {

    private static final System.Logger LOG = System.getLogger(Outgoing.class.getName());

    /**
     * What comes of ordinary races: unknown message, webhook or interaction, an expired interaction token, an
     * interaction that is acknowledged already.
     */
    private static final Set<Integer> QUIET = Set.of(10008, 10015, 10062, 50027, 40060);

    private Outgoing() {}

    /** Makes "ping nobody" the default of everything that is sent; JDA's own default is everybody. */
    static void pingNobody() {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
    }

    static void edit(InteractionHook hook, String text) {
        quiet(hook.editOriginal(text)).queue(sent -> {}, failure -> lost("An answer", failure));
    }

    static void reply(Message message, String text) {
        quiet(message.reply(text)).failOnInvalidReply(false).queue(sent -> {}, failure -> lost("An answer", failure));
    }

    /** Logs that Discord did not take something. */
    static void lost(String what, Throwable failure) {
        boolean race = failure instanceof ErrorResponseException response && QUIET.contains(response.getErrorCode());
        LOG.log(
                race ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING,
                "{0} did not reach Discord: {1}",
                what,
                failure.getMessage());
    }

    private static <R extends MessageRequest<R>> R quiet(R request) {
        return request.setAllowedMentions(List.of()).mentionRepliedUser(false).setSuppressEmbeds(true);
    }
}
