package org.attache.discord.connection;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.sharding.ThreadPoolProvider;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.attache.discord.DiscordSettings;
import org.attache.discord.DiscordUnavailable;

/** Builds the client and checks the token with Discord. */
public final class Login {

    private static final int UNAUTHORIZED = 401;

    private Login() {}

    /**
     * A client that is connecting. Discord sends the content of messages that name the bot or go to it alone; only for
     * that of all others a privileged intent is asked for.
     *
     * @throws DiscordUnavailable if Discord cannot be reached or does not take the token
     */
    public static Shards open(DiscordSettings settings, String token, boolean content, List<Object> listeners) {
        String bare = token.strip();
        if (bare.isEmpty()) {
            throw new DiscordUnavailable(
                    "There is no token for Discord; put the bot's token into DISCORD_TOKEN.", null);
        }
        // The client would wait for ever on a token that no HTTP header can hold.
        if (!bare.chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new DiscordUnavailable(
                    "The token for Discord is malformed; put it into DISCORD_TOKEN as Discord shows it.", null);
        }
        try {
            return new Shards(Patience.with(() -> opened(settings, bare, content, listeners)));
        } catch (RuntimeException failure) {
            if (isRejected(failure)) {
                throw new DiscordUnavailable(
                        "Discord rejects the token; put the bot's current token into DISCORD_TOKEN.", failure);
            }
            throw new DiscordUnavailable(
                    "Discord cannot be reached at " + settings.restUrl()
                            + "; check the network and discord.rest-url, and start again.",
                    failure);
        }
    }

    private static boolean isRejected(RuntimeException failure) {
        return failure instanceof InvalidTokenException
                || (failure instanceof ErrorResponseException refused && refused.getResponse().code == UNAUTHORIZED);
    }

    private static ShardManager opened(
            DiscordSettings settings, String token, boolean content, List<Object> listeners) {
        EnumSet<GatewayIntent> intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
        if (content) {
            intents.add(GatewayIntent.MESSAGE_CONTENT);
        }
        return DefaultShardManagerBuilder.createLight(token, intents)
                .setShardsTotal(settings.shards())
                .setRestConfig(new RestConfig().setBaseUrl(settings.restUrl().toString()))
                .setSessionController(new GatewayAt(settings.gatewayUrl(), settings.shards()))
                .setCompression(settings.isLoopback() ? Compression.NONE : Compression.ZLIB)
                // A request that timed out may have arrived; what may be sent again is sent again elsewhere.
                .setRequestTimeoutRetry(false)
                // The program shuts its parts down in its own order.
                .setEnableShutdownHook(false)
                .setEventPoolProvider(new EventThreads())
                .addEventListeners(listeners.toArray())
                .build();
    }

    /** Listeners would otherwise hold up the heartbeat; one thread keeps the order of a connection's events. */
    private static final class EventThreads implements ThreadPoolProvider<ExecutorService> {
        @Override
        public ExecutorService provide(int shard) {
            return Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("discord-events-" + shard).factory());
        }

        @Override
        public boolean shouldShutdownAutomatically(int shard) {
            return true;
        }
    }

    /** The client asks this for the gateway's address, and for the number of connections where none is set. */
    private static final class GatewayAt extends ConcurrentSessionController {
        private final URI url;
        private final int shards;

        GatewayAt(URI url, int shards) {
            this.url = url;
            this.shards = shards;
        }

        @Override
        public String getGateway() {
            return url.toString();
        }

        @Override
        public ShardedGateway getShardedGateway(JDA client) {
            if (shards == 1) {
                return new ShardedGateway(url.toString(), 1, 1);
            }
            ShardedGateway advised = super.getShardedGateway(client);
            return new ShardedGateway(url.toString(), advised.getShardTotal(), advised.getConcurrency());
        }
    }
}
