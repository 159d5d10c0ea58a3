package org.attache;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.answer.AnswerWriter;
import org.attache.answer.verification.SecondReader;
import org.attache.discord.DiscordSettings;
import org.attache.discord.limits.Rates;
import org.attache.formats.file.ReadLimits;
import org.attache.h2.dialogue.H2Dialogues;
import org.attache.knowledge.difference.Preparation;
import org.attache.knowledge.folder.FolderWatch;
import org.attache.langchain4j.ModelSettings;
import org.attache.langchain4j.Models;
import org.attache.question.restating.Restater;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;
import org.attache.source.DataParser;
import org.attache.web.WebSettings;

/**
 * The settings, cut into the piece that each part owns.
 *
 * @param model empty where answers are quoted without a model
 * @param key what the model's server wants as a key, if anything
 * @param readsAgain whether the model decides where only the words of a sentence are in doubt
 * @param embedding the model that gives words their vectors
 * @param web empty where there is no page
 * @param corrected for how long an answer is corrected where it was posted
 * @param told every setting with what holds, for people; without secrets
 * @param watch what a running bot does when the knowledge folder changes; empty for nothing
 */
record Configuration(
        Optional<ModelSettings> model,
        Optional<String> key,
        boolean readsAgain,
        String embedding,
        DiscordSettings discord,
        Optional<WebSettings> web,
        ReadLimits reading,
        Optional<FolderWatch.Reaction> watch,
        Duration corrected,
        H2Dialogues.Retention kept,
        List<String> told) {

    private static final long MEGABYTE = 1_000_000;

    /** Beyond these a setting is a typo. */
    private static final int MODEL_SECONDS = 600;

    private static final int MODEL_TOKENS = 100_000;
    private static final int MODEL_CHARACTERS = 4_000_000;
    private static final int FILE_MEGABYTES = 2_000;
    private static final int TEXT_MEGABYTES = 1_000;
    private static final int FILE_STATEMENTS = 10_000_000;
    private static final int FILE_SECONDS = 3_600;
    private static final int REQUESTS = 1_000_000;
    private static final int DAYS = 3_650;
    private static final int SHARDS = 10_000;

    /** How long a model that keeps failing is left alone. */
    private static final Duration MODEL_PAUSE = Duration.ofSeconds(30);

    /** What a packed file may grow to, times the size that a plain one may have. */
    private static final int EXPANSION = 10;

    /**
     * Reads the settings of a folder.
     *
     * @throws CommandFailed naming every setting that is wrong
     */
    static Configuration read(Path folder, Map<String, String> environment, DataParser parser) {
        Attempt attempt = attempt(folder, environment, parser);
        if (!attempt.mistakes().isEmpty()) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE,
                    attempt.mistakes().stream().map(Mistake::sentence).collect(Collectors.joining("\n")));
        }
        return attempt.configuration();
    }

    /**
     * What came of reading the settings.
     *
     * @param configuration with the default in the place of each setting that is wrong
     */
    record Attempt(Configuration configuration, List<Mistake> mistakes) {

        /** Whether a setting with one of these beginnings is wrong, or nobody knows which one is. */
        boolean concerns(String... beginnings) {
            return mistakes.stream()
                    .map(Mistake::key)
                    .anyMatch(key -> key == null
                            || key.startsWith("ATTACHE_")
                            || Stream.of(beginnings).anyMatch(key::startsWith));
        }
    }

    /** Reads the settings of a folder, whatever is wrong with them. */
    static Attempt attempt(Path folder, Map<String, String> environment, DataParser parser) {
        Settings settings = Settings.read(folder, environment, parser);
        Optional<ModelSettings> model = model(settings);
        Optional<String> key = model.flatMap(chosen -> settings.key(chosen.provider()));
        Optional<DiscordSettings> discord = discord(settings);
        String embedding = settings.choice(Setting.EMBEDDING_MODEL, Models.EMBEDDING_MODELS);
        ReadLimits reading = limits(settings);
        Optional<FolderWatch.Reaction> watch =
                switch (settings.choice(Setting.KNOWLEDGE_WATCH, List.of("off", "propose", "apply"))) {
                    case "propose" -> Optional.of(FolderWatch.Reaction.PROPOSE);
                    case "apply" -> Optional.of(FolderWatch.Reaction.APPLY);
                    default -> Optional.empty();
                };
        Optional<WebSettings> web = web(settings);
        boolean again = settings.choice(Setting.MODEL_SECOND_READING, List.of("on", "off"))
                .equals("on");
        Duration corrected = Duration.ofDays(settings.number(Setting.DISCORD_CORRECTION_DAYS, DAYS));
        H2Dialogues.Retention kept = new H2Dialogues.Retention(
                Duration.ofHours(settings.number(Setting.DISCORD_CONVERSATION_HOURS, DAYS)),
                Duration.ofDays(settings.number(Setting.DISCORD_ANSWER_DAYS, DAYS)));
        return new Attempt(
                new Configuration(
                        model,
                        key,
                        again,
                        embedding,
                        discord.orElse(DiscordSettings.DEFAULT),
                        web,
                        reading,
                        watch,
                        corrected,
                        kept,
                        settings.told()),
                settings.mistakes());
    }

    private static Optional<ModelSettings> model(Settings settings) {
        String provider = settings.choice(Setting.MODEL_PROVIDER, List.of("quoting", "openai", "ollama", "anthropic"));
        Optional<URI> baseUrl = settings.address(Setting.MODEL_BASE_URL);
        Optional<String> name = settings.text(Setting.MODEL_NAME);
        Duration timeout = Duration.ofSeconds(settings.number(Setting.MODEL_TIMEOUT, MODEL_SECONDS));
        int maxTokens = settings.number(Setting.MODEL_MAX_TOKENS, MODEL_TOKENS);
        int evidence = settings.number(Setting.MODEL_EVIDENCE, MODEL_CHARACTERS);
        Optional<Double> temperature = settings.decimal(Setting.MODEL_TEMPERATURE, 2);
        return provider.equals("quoting")
                ? Optional.empty()
                : settings.made(() -> new ModelSettings(
                        provider,
                        baseUrl.orElse(null),
                        name.orElse(null),
                        timeout,
                        maxTokens,
                        temperature.orElse(null),
                        MODEL_PAUSE,
                        evidence));
    }

    private static Optional<DiscordSettings> discord(Settings settings) {
        URI restUrl = settings.address(Setting.DISCORD_REST_URL).orElse(DiscordSettings.DEFAULT.restUrl());
        URI gatewayUrl = settings.address(Setting.DISCORD_GATEWAY_URL).orElse(DiscordSettings.DEFAULT.gatewayUrl());
        Rates rates = new Rates(
                settings.number(Setting.DISCORD_PERSON_RATE, REQUESTS),
                settings.number(Setting.DISCORD_CHANNEL_RATE, REQUESTS),
                settings.number(Setting.DISCORD_SERVER_RATE, REQUESTS));
        int shards = settings.text(Setting.DISCORD_SHARDS).orElse("").equals("auto")
                ? DiscordSettings.AS_ADVISED
                : settings.number(Setting.DISCORD_SHARDS, SHARDS);
        return settings.made(() -> new DiscordSettings(
                restUrl, gatewayUrl, ZoneId.systemDefault(), DiscordSettings.DEFAULT.readyWithin(), rates, shards));
    }

    private static Optional<WebSettings> web(Settings settings) {
        WebSettings web = new WebSettings(
                settings.text(Setting.WEB_ADDRESS).orElse(""),
                settings.port(Setting.WEB_PORT),
                settings.webToken().orElse(null),
                settings.number(Setting.WEB_RATE, REQUESTS));
        if (web.port() == 0) {
            return Optional.empty();
        }
        web.mistake().ifPresent(settings::mistaken);
        return Optional.of(web);
    }

    /**
     * The writer that asks a model; empty where answers are quoted.
     *
     * @throws CommandFailed if the model's server needs a key and there is none
     */
    Optional<AnswerWriter> writer(DataParser parser) {
        return model.map(chosen -> checked(() -> Models.writer(chosen, key.orElse(null), parser)));
    }

    /**
     * Who reads a sentence again where only words are in doubt.
     *
     * @throws CommandFailed if the model's server needs a key and there is none
     */
    SecondReader reader(DataParser parser) {
        return model.filter(chosen -> readsAgain)
                .map(chosen -> checked(() -> Models.reader(chosen, key.orElse(null), parser)))
                .orElse(SecondReader.NONE);
    }

    /**
     * What has a question said again where the rules find nothing that answers it.
     *
     * @throws CommandFailed if the model's server needs a key and there is none
     */
    Restater restater(DataParser parser) {
        return model.map(chosen -> checked(() -> Models.restater(chosen, key.orElse(null), parser)))
                .orElse(Restater.NONE);
    }

    private static ReadLimits limits(Settings settings) {
        long fileBytes = settings.number(Setting.KNOWLEDGE_MAX_FILE, FILE_MEGABYTES) * MEGABYTE;
        return new ReadLimits(
                fileBytes,
                Math.toIntExact(settings.number(Setting.KNOWLEDGE_MAX_TEXT, TEXT_MEGABYTES) * MEGABYTE),
                Duration.ofSeconds(settings.number(Setting.KNOWLEDGE_MAX_SECONDS, FILE_SECONDS)),
                fileBytes * EXPANSION,
                settings.number(Setting.KNOWLEDGE_MAX_STATEMENTS, FILE_STATEMENTS));
    }

    /** The limits of what is worked out from a document once it is read. */
    Preparation.Limits preparing() {
        return new Preparation.Limits(reading.maxStatements(), reading.maxTime());
    }

    private static <T> T checked(Supplier<T> settings) {
        try {
            return settings.get();
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailed(ExitCode.UNUSABLE, String.valueOf(wrong.getMessage()));
        }
    }
}
