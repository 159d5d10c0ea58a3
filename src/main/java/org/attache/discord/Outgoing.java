package org.attache.discord;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** Sends what may be sent again where Discord stumbles, and knows what is under way. Thread-safe. */
final class Outgoing {

    private static final System.Logger LOG = System.getLogger(Outgoing.class.getName());

    private static final int ALREADY_ACKNOWLEDGED = 40060;

    /** Unknown webhook or interaction, an expired token: whoever asked cannot be reached that way any more. */
    private static final Set<Integer> TOKEN_GONE = Set.of(10015, 10062, 50027);

    /** With those and an unknown message, what comes of ordinary races. */
    private static final int UNKNOWN_MESSAGE = 10008;

    /** How long to wait before each time that something is sent again. */
    private static final List<Duration> PAUSES =
            Stream.of(0, 1, 2, 4, 8).map(Duration::ofSeconds).toList();

    /** The same for what Discord has to hear within three seconds. */
    private static final List<Duration> AT_ONCE =
            Stream.of(0, 250, 750).map(Duration::ofMillis).toList();

    /** What becomes of something that is sent. */
    record Outcome<T>(Consumer<T> taken, Consumer<Throwable> refused) {

        /** Where nothing follows. */
        static <T> Outcome<T> none() {
            return new Outcome<>(done -> {}, refused -> {});
        }
    }

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

    /** A message that pings nobody and shows no preview of a link. */
    static <R extends MessageRequest<R>> R quiet(R request) {
        return request.setAllowedMentions(List.of()).mentionRepliedUser(false).setSuppressEmbeds(true);
    }

    /**
     * Tells Discord at once that something was heard. Where Discord stumbles it is told again within the few seconds
     * after which it forgets what nobody hears; if it says then that it had taken it before, that is as good. What it
     * may have taken without ever saying so is gone on with: the answer shows.
     *
     * @param over done before either of the others: Discord was told, or cannot be
     */
    <T> void acknowledge(
            Supplier<RestAction<T>> acknowledgement, Runnable over, Runnable then, Consumer<Throwable> otherwise) {
        Runnable heard = () -> {
            over.run();
            then.run();
        };
        Consumer<Throwable> lost = failure -> {
            over.run();
            otherwise.accept(failure);
        };
        acknowledge(acknowledgement, heard, lost, 0);
    }

    private <T> void acknowledge(
            Supplier<RestAction<T>> acknowledgement, Runnable heard, Consumer<Throwable> lost, int repeated) {
        Consumer<Throwable> failed = failure -> {
            if (code(failure) == ALREADY_ACKNOWLEDGED) {
                heard.run();
            } else if (isPassing(failure) && repeated < AT_ONCE.size()) {
                acknowledge(acknowledgement, heard, lost, repeated + 1);
            } else {
                log("An acknowledgement", failure);
                if (isPassing(failure)) {
                    heard.run();
                } else {
                    lost.accept(failure);
                }
            }
        };
        send(acknowledgement, done -> heard.run(), failed, repeated == 0 ? Duration.ZERO : AT_ONCE.get(repeated - 1));
    }

    /**
     * Sends what whoever asked waits for, and what may arrive twice; where Discord stumbles, it is sent again for a
     * while.
     */
    <T> void deliver(Supplier<RestAction<T>> answer, Outcome<T> outcome) {
        deliver(answer, outcome, Duration.ZERO);
    }

    /** The same after a pause. */
    <T> void deliver(Supplier<RestAction<T>> answer, Outcome<T> outcome, Duration pause) {
        deliver(answer, outcome, 0, pause);
    }

    private <T> void deliver(Supplier<RestAction<T>> answer, Outcome<T> outcome, int repeated, Duration pause) {
        Consumer<Throwable> failed = failure -> {
            if (isPassing(failure) && repeated < PAUSES.size()) {
                deliver(answer, outcome, repeated + 1, PAUSES.get(repeated));
            } else {
                log("An answer", failure);
                outcome.refused().accept(failure);
            }
        };
        send(answer, outcome.taken(), failed, pause);
    }

    /** Sends what is of use only now. */
    <T> void mention(Supplier<RestAction<T>> word) {
        send(
                word,
                done -> {},
                failure -> LOG.log(
                        System.Logger.Level.DEBUG,
                        "A word in between did not reach Discord: {0}",
                        failure.getMessage()));
    }

    private <T> void send(Supplier<RestAction<T>> request, Consumer<T> then, Consumer<Throwable> otherwise) {
        send(request, then, otherwise, Duration.ZERO);
    }

    private <T> void send(
            Supplier<RestAction<T>> request, Consumer<T> then, Consumer<Throwable> otherwise, Duration pause) {
        underWay.register();
        Runnable start = () -> {
            try {
                // What follows is under way before this is done.
                request.get().queue(result -> thenDone(then, result), failure -> thenDone(otherwise, failure));
            } catch (RuntimeException notAllowed) {
                thenDone(otherwise, notAllowed);
            }
        };
        if (pause.isZero()) {
            start.run();
        } else {
            CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(start);
        }
    }

    private <T> void thenDone(Consumer<T> next, T value) {
        try {
            next.accept(value);
        } finally {
            underWay.arriveAndDeregister();
        }
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

    private static int code(Throwable failure) {
        return failure instanceof ErrorResponseException response ? response.getErrorCode() : 0;
    }

    /** Whether Discord may take the same a moment later. */
    static boolean isPassing(Throwable failure) {
        return failure instanceof ErrorResponseException response
                && (response.isServerError() || response.getErrorCode() < 0);
    }

    /** Whether an interaction cannot be answered any more. */
    static boolean isTokenGone(Throwable failure) {
        return TOKEN_GONE.contains(code(failure));
    }

    /** Logs that Discord did not take something. */
    private static void log(String what, Throwable failure) {
        boolean race = isTokenGone(failure) || code(failure) == UNKNOWN_MESSAGE;
        LOG.log(
                race ? System.Logger.Level.INFO : System.Logger.Level.WARNING,
                "{0} did not reach Discord: {1}",
                what,
                failure.getMessage());
    }
}
