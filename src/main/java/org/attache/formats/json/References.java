package org.attache.formats.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The things that descriptions name by "@id" in one place and describe in another (JSON-LD 1.1, section 3.3). What is
 * referred to is looked up where it is read and never put in, so that circles of references do no harm.
 */
final class References {

    private final Map<String, Map<?, ?>> byId = new HashMap<>();

    References(List<?> descriptions) {
        for (Map<?, ?> thing : Descriptions.all(descriptions)) {
            if (thing.get("@id") instanceof String id) {
                byId.merge(id, thing, (one, other) -> one.size() >= other.size() ? one : other);
            }
        }
    }

    /** The thing that a value refers to, where it is described; else the value. */
    @Nullable
    Object of(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.get("@id") instanceof String id
                ? byId.getOrDefault(id, map)
                : value instanceof List<?> list
                        ? list.stream()
                                .<Object>map(item -> item == null ? "" : of(item))
                                .toList()
                        : value;
    }
}
