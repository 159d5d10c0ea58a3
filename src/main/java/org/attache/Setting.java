package org.attache;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every setting of {@code attache.yaml}, with what holds where it is not set. */
enum Setting {
    MODEL_PROVIDER("model.provider", "quoting"),
    MODEL_BASE_URL("model.base-url", ""),
    MODEL_NAME("model.name", ""),
    MODEL_TIMEOUT("model.timeout-seconds", "20"),
    MODEL_MAX_TOKENS("model.max-tokens", "800"),
    MODEL_TEMPERATURE("model.temperature", "0"),
    EMBEDDING_MODEL("embedding.model", "bge-small-en-v1.5"),
    KNOWLEDGE_WATCH("knowledge.watch", "off"),
    KNOWLEDGE_MAX_FILE("knowledge.max-file-megabytes", "50"),
    KNOWLEDGE_MAX_TEXT("knowledge.max-text-megabytes", "20"),
    KNOWLEDGE_MAX_SECONDS("knowledge.max-seconds-per-file", "30"),
    DISCORD_REST_URL("discord.rest-url", ""),
    DISCORD_GATEWAY_URL("discord.gateway-url", "");

    private final String key;
    private final String standard;

    Setting(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    /** Its path in the file, with dots between the parts. */
    String key() {
        return key;
    }

    /** What holds where neither file nor environment sets it; empty for nothing. */
    String standard() {
        return standard;
    }

    /** Its name in the environment. */
    String variable() {
        return "ATTACHE_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** The keys of the same section, or of all where there is no such section. */
    static List<String> near(String key) {
        String section = key.substring(0, key.indexOf('.') + 1);
        List<String> same = Arrays.stream(values())
                .map(Setting::key)
                .filter(known -> known.startsWith(section) && !section.isEmpty())
                .toList();
        return same.isEmpty() ? Arrays.stream(values()).map(Setting::key).toList() : same;
    }
}
