package org.attache.web.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;
import org.attache.web.exchange.Route;
import org.attache.web.limits.Rates;
import org.jspecify.annotations.Nullable;

/**
 * Decides which requests are taken: under which name the server was called (a page elsewhere may have its own name lead
 * here, known as DNS rebinding), with which token, and how many. Thread-safe.
 */
final class Gate {

    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Map<String, String> ASK_FOR_TOKEN =
            Map.of("WWW-Authenticate", "Basic realm=\"Attache\", charset=\"UTF-8\"");

    private final @Nullable String token;
    private final Rates rates;

    /**
     * @param token what everybody has to know; null where the server listens to this machine alone and asks for none
     */
    Gate(@Nullable String token, Rates rates) {
        this.token = token;
        this.rates = rates;
    }

    /**
     * Lets a request through.
     *
     * @param address where it comes from
     * @throws Refused if it is not taken
     */
    void pass(Request request, String address, Route.Load load) {
        if (token == null
                && !OF_THIS_MACHINE.contains(name(request.header("Host").orElse("")))) {
            throw Refused.of(
                    421, "This server answers to the names localhost and 127.0.0.1 alone; use one of them.", Map.of());
        }
        if (load == Route.Load.PROBE) {
            return;
        }
        if (token != null && !knows(request.header("Authorization").orElse(""), token)) {
            throw Refused.of(
                    401, "Give the token of this server, as a bearer token or as the password.", ASK_FOR_TOKEN);
        }
        OptionalLong wait = rates.wait(address);
        if (wait.isPresent()) {
            long seconds = wait.getAsLong();
            throw Refused.of(
                    429,
                    "Too many requests came from this address; try again in "
                            + (seconds == 1 ? "a second" : seconds + " seconds") + ".",
                    Map.of("Retry-After", String.valueOf(seconds)));
        }
    }

    /** Without the port. */
    private static String name(String host) {
        try {
            String name = URI.create("http://" + host).getHost();
            return name == null ? "" : name.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static boolean knows(String authorization, String token) {
        return given(authorization)
                .map(given -> MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8)))
                .orElse(false);
    }

    /** As a bearer token (RFC 6750), or as the password of anybody (RFC 7617), which browsers ask for. */
    private static Optional<String> given(String authorization) {
        String[] parts = authorization.strip().split("\\s+", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        if (parts[0].equalsIgnoreCase("Bearer")) {
            return Optional.of(parts[1]);
        }
        if (!parts[0].equalsIgnoreCase("Basic")) {
            return Optional.empty();
        }
        try {
            String pair = new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
