package org.attache.discord.connection;

import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.jspecify.annotations.Nullable;

/**
 * The connections of the bot: one, or several between which Discord divides the bot's servers. Which of them serves a
 * server nobody else has to know. Thread-safe.
 */
public final class Shards {

    /** Discord lets one connection after the other identify itself. */
    private static final Duration EACH = Duration.ofSeconds(6);

    private final ShardManager manager;

    Shards(ShardManager manager) {
        this.manager = manager;
    }

    /** One of the connections, for what concerns no server. */
    public JDA any() {
        return manager.getShardCache().iterator().next();
    }

    /** A channel of a server that the bot sees, or a channel of direct messages that it knows; null for any other. */
    public @Nullable MessageChannel channel(long id) {
        return manager.getChannelById(MessageChannel.class, id);
    }

    /** Opens the channel of direct messages with somebody. */
    public RestAction<PrivateChannel> direct(long person) {
        return any().openPrivateChannelById(person);
    }

    /** A server; null where the bot is not in it. */
    public @Nullable Guild server(long id) {
        return manager.getGuildById(id);
    }

    public List<Guild> servers() {
        return manager.getGuilds();
    }

    /** Whether all of them are connected at the moment. */
    public boolean isConnected() {
        return manager.getShardsQueued() == 0
                && manager.getStatuses().values().stream().allMatch(JDA.Status.CONNECTED::equals);
    }

    /** How much longer than with one connection a start may take. */
    Duration delay() {
        return EACH.multipliedBy(Math.max(0, manager.getShardsTotal() - 1));
    }

    /** Hears no more events for these. */
    public void ignore(List<Object> listeners) {
        manager.removeEventListener(listeners.toArray());
    }

    /** Disconnects; what is not done by then is broken off. */
    public void close(Duration patience) {
        List<JDA> shards = manager.getShards();
        manager.shutdown();
        shards.forEach(JDA::shutdown);
        long end = System.nanoTime() + patience.toNanos();
        for (JDA shard : shards) {
            try {
                if (!shard.awaitShutdown(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
                    shard.shutdownNow();
                }
            } catch (InterruptedException hurry) {
                shard.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Disconnects at once. */
    public void abort() {
        List<JDA> shards = manager.getShards();
        manager.shutdown();
        shards.forEach(JDA::shutdownNow);
    }
}
