package org.attache;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every setting of {@code attache.yaml}, with what holds where it is not set. */
enum Setting {
    MODEL_PROVIDER("model.provider", "quoting"),
    MODEL_BASE_URL("model.base-url", ""),
    MODEL_NAME("model.name", ""),
    MODEL_TIMEOUT("model.timeout-seconds", "20"),
    MODEL_MAX_TOKENS("model.max-tokens", "800"),
    MODEL_EVIDENCE("model.evidence-characters", "24000"),
    MODEL_TEMPERATURE("model.temperature", "0"),
    MODEL_SECOND_READING("model.second-reading", "on"),
    EMBEDDING_MODEL("embedding.model", "bge-small-en-v1.5"),
    KNOWLEDGE_WATCH("knowledge.watch", "off"),
    KNOWLEDGE_MAX_FILE("knowledge.max-file-megabytes", "50"),
    KNOWLEDGE_MAX_TEXT("knowledge.max-text-megabytes", "20"),
    KNOWLEDGE_MAX_STATEMENTS("knowledge.max-statements-per-file", "100000"),
    KNOWLEDGE_MAX_SECONDS("knowledge.max-seconds-per-file", "30"),
    DISCORD_REST_URL("discord.rest-url", ""),
    DISCORD_GATEWAY_URL("discord.gateway-url", ""),
    DISCORD_SHARDS("discord.shards", "1"),
    DISCORD_PERSON_RATE("discord.person-per-minute", "30"),
    DISCORD_CHANNEL_RATE("discord.channel-per-minute", "300"),
    DISCORD_SERVER_RATE("discord.server-per-minute", "600"),
    DISCORD_CORRECTION_DAYS("discord.correction-days", "30"),
    DISCORD_ANSWER_DAYS("discord.answer-days", "30"),
    DISCORD_CONVERSATION_HOURS("discord.conversation-hours", "24"),
    WEB_ADDRESS("web.address", "127.0.0.1"),
    WEB_PORT("web.port", "8080"),
    WEB_RATE("web.per-minute", "1200");

    private final String key;
    private final String byDefault;

    Setting(String key, String byDefault) {
        this.key = key;
        this.byDefault = byDefault;
    }

    /** Its path in the file, with dots between the parts. */
    String key() {
        return key;
    }

    /** What holds where neither file nor environment sets it; empty for nothing. */
    String byDefault() {
        return byDefault;
    }

    /** Its name in the environment. */
    String variable() {
        return "ATTACHE_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static Optional<Setting> named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static Optional<Setting> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }

    /** The keys of a group; none where there is no such group. */
    static List<String> inside(String group) {
        return Arrays.stream(values())
                .map(Setting::key)
                .filter(key -> key.startsWith(group + "."))
                .toList();
    }

    /** The key that is written most like this one, of the same group where there is such a group. */
    static String nearest(String key) {
        List<String> same = inside(key.substring(0, Math.max(0, key.indexOf('.'))));
        return (same.isEmpty() ? Arrays.stream(values()).map(Setting::key) : same.stream())
                .min(Comparator.comparingInt(known -> distance(key, known)))
                .orElse("");
    }

    /** The name in the environment that is written most like this one. */
    static String nearestVariable(String variable) {
        return Arrays.stream(values())
                .map(Setting::variable)
                .min(Comparator.comparingInt(known -> distance(variable, known)))
                .orElse("");
    }

    /** How many letters are to be put in, left out or replaced (Wagner and Fischer, JACM 21(1), 1974). */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
