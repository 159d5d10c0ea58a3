package org.attache.discord;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.attache.discord.command.Response;

/** Sends replies that ping nobody and show no preview of a link, and knows which are under way. Thread-safe. */
final class Outgoing {

    private static final System.Logger LOG = System.getLogger(Outgoing.class.getName());

    /**
     * What comes of ordinary races: unknown message, webhook or interaction, an expired interaction token, an
     * interaction that is acknowledged already.
     */
    private static final Set<Integer> RACES = Set.of(10008, 10015, 10062, 50027, 40060);

    private static final String HEARD = "Looking it up …";

    /** A party for each request under way and for each that waits for them; it outlives its moments without any. */
    private final Phaser underWay = new Phaser() {
        @Override
        protected boolean onAdvance(int phase, int parties) {
            return false;
        }
    };

    /** Makes "ping nobody" the default of everything that is sent; JDA's own default is everybody. */
    static void pingNobody() {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
    }

    /**
     * Tells Discord at once that a question was heard.
     *
     * @param then gets what is to become the answer
     */
    <T> void acknowledge(Supplier<RestAction<T>> acknowledgement, Consumer<T> then) {
        send(acknowledgement, then, failure -> lost("An acknowledgement", failure));
    }

    /** A reply to this message; a message of its own where the bot may not read what it would refer to. */
    static RestAction<Message> heard(Message message) {
        return quiet(
                mayRefer(message)
                        ? message.reply(HEARD).failOnInvalidReply(false)
                        : message.getChannel().sendMessage(HEARD));
    }

    private static boolean mayRefer(Message message) {
        return !message.isFromGuild()
                || message.getGuild()
                        .getSelfMember()
                        .hasPermission(message.getGuildChannel(), Permission.MESSAGE_HISTORY);
    }

    /** Puts a response where the bot said that it would come. */
    void edit(InteractionHook hook, Response response) {
        edit(() -> MessageForm.of(hook, response));
    }

    /**
     * Puts a card in the place of the message that was clicked; whatever else the response is, whoever clicked gets it
     * alone, and the message stays.
     */
    void react(InteractionHook hook, Response response) {
        if (response instanceof Response.Card) {
            edit(hook, response);
        } else {
            send(() -> MessageForm.privately(hook, response), done -> {}, failure -> lost("An answer", failure));
        }
    }

    /** Turns the message that said that a question was heard into its answer. */
    void edit(Message reply, Response response) {
        edit(() -> MessageForm.of(reply, response));
    }

    /** Whoever asked waits for it, and an edit may arrive twice: where Discord stumbles, it is sent again. */
    private void edit(Supplier<RestAction<Message>> answer) {
        send(answer, done -> {}, failure -> {
            if (isPassing(failure)) {
                send(answer, done -> {}, again -> lost("An answer", again));
            } else {
                lost("An answer", failure);
            }
        });
    }

    private <T> void send(Supplier<RestAction<T>> request, Consumer<T> then, Consumer<Throwable> otherwise) {
        underWay.register();
        try {
            // What follows is under way before this is done.
            request.get().queue(result -> thenDone(then, result), failure -> thenDone(otherwise, failure));
        } catch (RuntimeException notAllowed) {
            thenDone(otherwise, notAllowed);
        }
    }

    private <T> void thenDone(Consumer<T> next, T value) {
        try {
            next.accept(value);
        } finally {
            underWay.arriveAndDeregister();
        }
    }

    /** Offers something to pick while somebody types; whoever types on has no use for what comes late. */
    void offer(Supplier<RestAction<Void>> choices) {
        send(
                choices,
                done -> {},
                failure -> LOG.log(
                        System.Logger.Level.DEBUG, "Suggestions did not reach Discord: {0}", failure.getMessage()));
    }

    /** Waits until Discord has taken or refused everything that was sent. */
    void await(Duration patience) {
        underWay.register();
        try {
            underWay.awaitAdvanceInterruptibly(
                    underWay.arriveAndDeregister(), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The bot is shut down before Discord took all of its answers; {0} are missing.",
                    underWay.getUnarrivedParties());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isPassing(Throwable failure) {
        return failure instanceof ErrorResponseException response
                && (response.isServerError() || response.getErrorCode() < 0);
    }

    /** Logs that Discord did not take something. */
    private static void lost(String what, Throwable failure) {
        boolean race = failure instanceof ErrorResponseException response && RACES.contains(response.getErrorCode());
        LOG.log(
                race ? System.Logger.Level.INFO : System.Logger.Level.WARNING,
                "{0} did not reach Discord: {1}",
                what,
                failure.getMessage());
    }

    static <R extends MessageRequest<R>> R quiet(R request) {
        return request.setAllowedMentions(List.of()).mentionRepliedUser(false).setSuppressEmbeds(true);
    }
}
