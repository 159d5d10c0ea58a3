package org.attache.discord;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.discord.limits.Rates;
import org.jspecify.annotations.Nullable;

/**
 * Where Discord is and how long it may take. The token travels to both addresses, so plain {@code http} and {@code ws}
 * are taken for a loopback address alone.
 *
 * @param restUrl base of the REST routes with the version of the API; a missing slash at its end is added
 * @param gatewayUrl where the gateway's WebSocket is
 * @param zone where the day of a question begins and ends
 * @param readyWithin how long a start may take until every server is known
 * @param rates how many requests are taken in a minute
 * @param shards between how many connections Discord divides the bot's servers; {@link #AS_ADVISED} for as many as it
 *     says
 */
public record DiscordSettings(URI restUrl, URI gatewayUrl, ZoneId zone, Duration readyWithin, Rates rates, int shards) {

    /**
     * The real Discord. The client itself waits up to 75 seconds for servers that Discord announces and does not send,
     * so a start may take longer than that.
     */
    public static final DiscordSettings DEFAULT = new DiscordSettings(
            URI.create("https://discord.com/api/v10/"),
            URI.create("wss://gateway.discord.gg/"),
            ZoneOffset.UTC,
            Duration.ofMinutes(2),
            Rates.DEFAULT,
            1);

    /** As many connections as Discord says that the bot needs. */
    public static final int AS_ADVISED = -1;

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[(?:0*:)+0*1]");

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public DiscordSettings {
        restUrl = checked("discord.rest-url", restUrl, "http", "https");
        gatewayUrl = checked("discord.gateway-url", gatewayUrl, "ws", "wss");
    }

    /** Whether both addresses are on this machine. */
    public boolean isLoopback() {
        return isLoopback(restUrl) && isLoopback(gatewayUrl);
    }

    private static URI checked(String setting, URI url, String plain, String secure) {
        String scheme = lowerCase(url.getScheme());
        if (url.getRawUserInfo() != null) {
            throw new IllegalArgumentException(setting + " may hold neither a user name nor a password.");
        }
        if (!Set.of(plain, secure).contains(scheme) || url.getHost() == null) {
            throw new IllegalArgumentException(
                    setting + " must be a URL such as " + secure + "://host/path, not " + url + ".");
        }
        if (scheme.equals(plain) && !isLoopback(url)) {
            throw new IllegalArgumentException(setting + " may use " + plain
                    + ":// for a loopback address only, because the token travels there; use " + secure
                    + ":// instead of " + url + ".");
        }
        String path = url.getRawPath();
        return path.endsWith("/") ? url : url.resolve(path.isEmpty() ? "/" : path + "/");
    }

    private static boolean isLoopback(URI url) {
        return LOOPBACK.matcher(lowerCase(url.getHost())).matches();
    }

    private static String lowerCase(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
