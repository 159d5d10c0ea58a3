package org.attache.discord.connection;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.attache.discord.DiscordSettings;
import org.attache.discord.DiscordUnavailable;

/** Builds the client and checks the token with Discord. */
public final class Login {

    private Login() {}

    /**
     * A client that is connecting. Discord sends the content of messages that name the bot or go to it alone; only for
     * that of all others a privileged intent is asked for.
     *
     * @throws DiscordUnavailable if Discord cannot be reached or does not take the token
     */
    public static JDA open(DiscordSettings settings, String token, boolean content, List<Object> listeners) {
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
            return Patience.with(() -> opened(settings, bare, content, listeners));
        } catch (InvalidTokenException refused) {
            throw new DiscordUnavailable(
                    "Discord rejects the token; put the bot's current token into DISCORD_TOKEN.", refused);
        } catch (RuntimeException unreachable) {
            throw new DiscordUnavailable(
                    "Discord cannot be reached at " + settings.restUrl()
                            + "; check the network and discord.rest-url, and start again.",
                    unreachable);
        }
    }

    private static JDA opened(DiscordSettings settings, String token, boolean content, List<Object> listeners) {
        ExecutorService events = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("discord-events").factory());
        try {
            EnumSet<GatewayIntent> intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
            if (content) {
                intents.add(GatewayIntent.MESSAGE_CONTENT);
            }
            return JDABuilder.createLight(token, intents)
                    .setRestConfig(
                            new RestConfig().setBaseUrl(settings.restUrl().toString()))
                    .setSessionController(new GatewayAt(settings.gatewayUrl()))
                    .setCompression(settings.isLoopback() ? Compression.NONE : Compression.ZLIB)
                    // A request that timed out may have arrived; what may be sent again is sent again elsewhere.
                    .setRequestTimeoutRetry(false)
                    // The program shuts its parts down in its own order.
                    .setEnableShutdownHook(false)
                    // Listeners would otherwise hold up the heartbeat.
                    .setEventPool(events, true)
                    .addEventListeners(listeners.toArray())
                    .build();
        } catch (RuntimeException failure) {
            events.shutdown();
            throw failure;
        }
    }

    /** The client asks this for the gateway's address. */
    private static final class GatewayAt extends ConcurrentSessionController {
        private final URI url;

        GatewayAt(URI url) {
            this.url = url;
        }

        @Override
        public String getGateway() {
            return url.toString();
        }
    }
}
