package org.attache.langchain4j;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.attache.answer.ModelUnavailable;
import org.attache.health.ClockCheck;
import org.attache.health.Finding;
import org.attache.health.Subject;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/** Whether the server of a chat model can be reached, takes the key and has the model. Has the model write nothing. */
public final class ModelCheck {

    /** Ollama calls the newest of a model's versions so, and takes its name without. */
    private static final String NEWEST = ":latest";

    private final ModelSettings settings;
    private final @Nullable String key;
    private final DataParser parser;

    private ModelCheck(ModelSettings settings, @Nullable String key, DataParser parser) {
        this.settings = settings;
        this.key = key;
        this.parser = parser;
    }

    /**
     * What is found, the clock of the server included.
     *
     * @param key is sent to the server alone, and stands in no finding
     * @param parser reads the JSON of replies
     */
    public static List<Finding> of(
            ModelSettings settings, @Nullable String key, DataParser parser, InstantSource clock) {
        try {
            settings.keyVariable().ifPresent(variable -> Models.checkKey(variable, key, settings));
        } catch (IllegalArgumentException wrong) {
            return List.of(Finding.Bad.of(
                    Subject.MODEL, String.valueOf(wrong.getMessage()).replaceFirst(": ", "; "), Finding.Lack.MISSING));
        }
        return new ModelCheck(settings, key, parser).look(clock);
    }

    private List<Finding> look(InstantSource clock) {
        AtomicReference<@Nullable String> date = new AtomicReference<>();
        HttpClient client = new BoundedHttpClient.Builder(settings.timeout()).build();
        try {
            String body = new GuardedCalls(settings).call(() -> {
                SuccessfulHttpResponse reply = client.execute(request());
                date.set(date(reply));
                return reply.body();
            });
            return List.of(
                    named(body), ClockCheck.of(Optional.ofNullable(date.get()), settings.server(), clock.instant()));
        } catch (ModelUnavailable unavailable) {
            return List.of(failed(String.valueOf(unavailable.getMessage())));
        }
    }

    private static @Nullable String date(SuccessfulHttpResponse reply) {
        return reply.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Date"))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse(null);
    }

    private Finding failed(String clause) {
        boolean isRefused = clause.endsWith("rejected the key");
        String remedy = isRefused
                ? "put the current key into " + settings.keyVariable().orElse("the environment")
                : "see that it runs at model.base-url; until then answers are quoted";
        return new Finding.Bad(
                Subject.MODEL, clause, remedy, Finding.Lack.MISSING, isRefused ? null : "model.base-url", null);
    }

    private HttpRequest request() {
        HttpRequest.Builder request =
                HttpRequest.builder().method(HttpMethod.GET).body("");
        switch (settings.provider()) {
            case "ollama" -> request.url(base("http://localhost:11434") + "/api/tags");
            case "anthropic" ->
                request.url(base("https://api.anthropic.com/v1") + "/models?limit=1000")
                        .addHeader("x-api-key", String.valueOf(key))
                        .addHeader("anthropic-version", "2023-06-01");
            default -> {
                request.url(base("https://api.openai.com/v1") + "/models");
                if (key != null) {
                    request.addHeader("Authorization", "Bearer " + key);
                }
            }
        }
        return request.build();
    }

    private String base(String byDefault) {
        URI url = settings.baseUrl();
        return (url == null ? byDefault : url.toString()).replaceFirst("/+$", "");
    }

    private Finding named(String body) {
        List<String> names = names(body);
        if (names.isEmpty()) {
            return new Finding.Open(
                    Subject.MODEL,
                    settings.server() + " answers, but does not list its models, so nothing is known of "
                            + settings.model());
        }
        boolean has = names.contains(settings.model()) || names.contains(settings.model() + NEWEST);
        return has
                ? new Finding.Good(Subject.MODEL, settings.server() + " answers and has " + settings.model())
                : new Finding.Bad(
                        Subject.MODEL,
                        settings.server() + " answers but has no model " + settings.model(),
                        "set model.name to one that it has: "
                                + String.join(
                                        ", ", names.stream().sorted().limit(8).toList()),
                        Finding.Lack.UNUSABLE,
                        "model.name",
                        null);
    }

    /** The names of {@code {"data":[{"id":…}]}} or {@code {"models":[{"name":…}]}}. */
    private List<String> names(String body) {
        try {
            return parser.parse(body, DataParser.Notation.JSON) instanceof Map<?, ?> reply
                    ? Stream.of("data", "models")
                            .flatMap(list -> reply.get(list) instanceof List<?> models ? models.stream() : Stream.of())
                            .flatMap(model -> model instanceof Map<?, ?> fields
                                    ? Stream.of("id", "name")
                                            .map(fields::get)
                                            .filter(String.class::isInstance)
                                            .map(String.class::cast)
                                    : Stream.of())
                            .toList()
                    : List.of();
        } catch (MalformedData malformed) {
            return List.of();
        }
    }
}
