package org.attache.discord.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.attache.discord.DiscordUnavailable;

/**
 * Knows whether the connection came up and whether it is closed for good. JDA reconnects by itself after everything
 * else, but after a fatal close it only falls silent.
 */
public final class Supervision extends ListenerAdapter {

    /** The code of a connection that the client itself closes. */
    private static final int NORMAL = 1000;

    /** Empty when the bot can be used, or why it never will be. */
    private final CompletableFuture<Optional<String>> ready = new CompletableFuture<>();

    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final Set<Integer> up = ConcurrentHashMap.newKeySet();
    private volatile boolean refusedIntents;

    @Override
    public void onReady(ReadyEvent event) {
        JDA.ShardInfo shard = event.getJDA().getShardInfo();
        up.add(shard.getShardId());
        if (up.size() >= shard.getShardTotal()) {
            ready.complete(Optional.empty());
        }
    }

    /** Whether it was closed for good because the application may not have what the client asked for. */
    boolean isRefusedIntents() {
        return refusedIntents;
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        refusedIntents = event.getCloseCode() == CloseCode.DISALLOWED_INTENTS;
        // A client that fails to log in is shut down too, and another one may come up.
        if (ready.isDone() || event.getCode() != NORMAL) {
            close(reason(event));
        }
    }

    /** Notes that the connection is closed for good; the first reason stays. */
    public void close(String reason) {
        closed.complete(reason);
        ready.complete(Optional.of(reason));
    }

    /**
     * Waits until the bot can be used.
     *
     * @throws DiscordUnavailable if the connection closed for good or took too long
     */
    public void awaitReady(Duration patience) {
        try {
            Optional<String> closedFor = ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (closedFor.isPresent()) {
                throw DiscordUnavailable.closed(closedFor.get());
            }
        } catch (TimeoutException | ExecutionException late) {
            throw new DiscordUnavailable(
                    "Discord accepted the token but was not ready within " + patience.toSeconds()
                            + " seconds; check discord.gateway-url and whether Discord has an outage, and start again.",
                    late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DiscordUnavailable("The start was interrupted before Discord was ready.", interrupted);
        }
    }

    /** Waits until the connection is closed for good and says why. */
    public String awaitClosed() {
        return closed.join();
    }

    private static String reason(ShutdownEvent event) {
        CloseCode code = event.getCloseCode();
        if (code == null) {
            return "The connection to Discord was closed for good (close code " + event.getCode() + ").";
        }
        String closed = "Discord closed the connection for good (close code " + code.getCode() + "): ";
        return switch (code) {
            case AUTHENTICATION_FAILED ->
                closed + "it rejects the token; put the bot's current token into" + " DISCORD_TOKEN.";
            case DISALLOWED_INTENTS, INVALID_INTENTS ->
                closed + "the application is not allowed the intents that the"
                        + " bot asks for; allow them under Bot in Discord's developer portal.";
            case SHARDING_REQUIRED, INVALID_SHARD ->
                closed + "the bot is in more servers than its connections may" + " serve; set discord.shards to auto.";
            default -> closed + code.getMeaning() + "; start the bot again.";
        };
    }
}
