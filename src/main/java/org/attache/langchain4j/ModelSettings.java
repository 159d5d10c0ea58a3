package org.attache.langchain4j;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which chat model writes answers, and how long it may take. Holds no secret.
 *
 * @param provider {@code openai} (any server that speaks its protocol), {@code ollama} or {@code anthropic}
 * @param baseUrl where the server is, with the version part of its path such as {@code /v1}; null means the provider's
 *     own address
 * @param name the model's name as the server knows it
 * @param timeout for everything from the request to the last byte of the reply, a second try included
 * @param maxTokens length of a reply at most
 * @param temperature null where the model takes none
 * @param pause how long a model that failed {@value GuardedCalls#FAILURES} times in a row is left alone
 * @param evidence how many characters of statements are sent with a question; 0 for those alone that a search finds
 *     best
 */
public record ModelSettings(
        String provider,
        @Nullable URI baseUrl,
        @Nullable String name,
        Duration timeout,
        int maxTokens,
        @Nullable Double temperature,
        Duration pause,
        int evidence) {

    /** Some 6,000 tokens, which leaves room in a window of 8,000. */
    public static final int EVIDENCE = 24_000;

    private static final Set<String> PROVIDERS = Set.of("openai", "ollama", "anthropic");

    /** @throws IllegalArgumentException with one sentence that names the setting and the remedy */
    public ModelSettings {
        require(
                PROVIDERS.contains(provider),
                "model.provider is \"" + provider + "\"; it must be quoting, openai, ollama or anthropic.");
        require(
                name != null && !name.isBlank(),
                "model.name is missing: set it to the name of the model that " + provider + " is to run.");
        require(
                baseUrl == null || isServer(baseUrl),
                "model.base-url must be an http or https address with a host and without user name or password.");
        require(timeout.isPositive(), "model.timeout must be longer than nothing.");
        require(maxTokens > 0, "model.max-tokens must be 1 or more.");
        require(
                temperature == null || (temperature >= 0 && temperature <= 2),
                "model.temperature must be from 0 to 2, or left out for a model that takes none.");
        require(pause.isPositive(), "model.pause must be longer than nothing.");
        require(evidence >= 0, "model.evidence-characters must be 0 or more.");
    }

    /** The same with as much evidence as a window of 8,000 tokens holds. */
    public ModelSettings(
            String provider,
            @Nullable URI baseUrl,
            @Nullable String name,
            Duration timeout,
            int maxTokens,
            @Nullable Double temperature,
            Duration pause) {
        this(provider, baseUrl, name, timeout, maxTokens, temperature, pause, EVIDENCE);
    }

    /** A model with the usual limits: 20 seconds, 800 tokens, temperature 0, half a minute of pause. */
    public static ModelSettings of(String provider, @Nullable URI baseUrl, @Nullable String name) {
        return new ModelSettings(provider, baseUrl, name, Duration.ofSeconds(20), 800, 0.0, Duration.ofSeconds(30));
    }

    /** The environment variable that holds the provider's key; empty where there is none. */
    public Optional<String> keyVariable() {
        return switch (provider) {
            case "openai" -> Optional.of("OPENAI_API_KEY");
            case "anthropic" -> Optional.of("ANTHROPIC_API_KEY");
            default -> Optional.empty();
        };
    }

    String model() {
        return Objects.requireNonNull(name);
    }

    /** The server as messages name it. */
    String server() {
        return switch (baseUrl) {
            case URI url -> url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
            case null -> provider;
        };
    }

    private static boolean isServer(URI url) {
        boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        return http && url.getHost() != null && url.getUserInfo() == null;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
