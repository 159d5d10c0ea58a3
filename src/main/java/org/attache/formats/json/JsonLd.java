package org.attache.formats.json;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.WrittenDay;
import org.jspecify.annotations.Nullable;

/**
 * What a description of an article says, in the words of schema.org or in plain keys of the same meaning.
 *
 * @param article the keys of the article
 * @param references what it may refer to
 */
public record JsonLd(Map<?, ?> article, References references) {

    private static final int MOST_OBJECTS = 10_000;
    private static final List<String> TYPES =
            List.of("article", "posting", "report", "release", "webpage", "statement");

    /** An object whose keys mean the same. */
    static JsonLd of(Map<?, ?> object) {
        return new JsonLd(object, new References(List.of()));
    }

    /** The first article in JSON-LD, in lists and graphs too. */
    public static Optional<JsonLd> in(Object json) {
        Deque<Object> open = new ArrayDeque<>(List.of(json));
        for (int i = 0; i < MOST_OBJECTS && !open.isEmpty(); i++) {
            Object value = open.remove();
            if (value instanceof List<?> list) {
                list.stream().filter(item -> item != null).forEach(open::add);
            } else if (value instanceof Map<?, ?> map) {
                if (isArticle(map.get("@type"))) {
                    return Optional.of(new JsonLd(map, new References(List.of(json))));
                }
                Object graph = map.get("@graph");
                if (graph != null) {
                    open.add(graph);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(@Nullable Object type) {
        String types = String.valueOf(type).toLowerCase(Locale.ROOT);
        return type != null && TYPES.stream().anyMatch(types::contains);
    }

    /** The metadata of the article, added where it is not yet known. */
    public void describe(OwnMetadata metadata, @Nullable ZoneId zone) {
        metadata.title(first("headline", "title", "name"))
                .publisher(first("publisher", "sourceOrganization"))
                .author(first("author", "creator"))
                .published(WrittenDay.unambiguous(first("datePublished", "published", "date"), zone))
                .url(first("url", "mainEntityOfPage", "@id"))
                .language(first("inLanguage", "language"));
    }

    /** The article's own text, where the description holds it. */
    public Optional<String> body() {
        return Optional.ofNullable(first("articleBody", "text"));
    }

    private @Nullable String first(String... keys) {
        for (String key : keys) {
            String words = words(references.of(article.get(key)));
            if (!words.isBlank()) {
                return words;
            }
        }
        return null;
    }

    /** The words of a value: of a thing its name, else its address. */
    static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                list.stream()
                        .map(JsonLd::words)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", "));
            case Map<?, ?> map -> {
                Object name = map.get("name") != null ? map.get("name") : map.get("@id");
                yield name instanceof String words ? words : "";
            }
            default -> value.toString();
        };
    }
}
