package org.attache.formats.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom the mentions of a chat mean: Slack and Discord keep a number for the name that readers see. The names stand with
 * the messages of those who write, and for all others in a list of the users.
 */
final class ChatPeople {

    private static final int DEEPEST = 12;
    private static final int LONGEST = 80;

    private static final Pattern MENTION = Pattern.compile("<@!?([A-Z0-9]{3,25})(?:\\|([^<>|\\n]{1,80}))?>");

    private static final List<String> NAMES =
            List.of("real_name", "nickname", "global_name", "display_name", "displayName", "name", "username");

    private final Map<String, String> names = new HashMap<>();

    private ChatPeople() {}

    /**
     * The people of a chat.
     *
     * @param users a list of users that stands beside it; null for none
     */
    static ChatPeople of(Object chat, @Nullable Object users) {
        ChatPeople people = new ChatPeople();
        people.collect(users, 0);
        people.collect(chat, 0);
        return people;
    }

    private void collect(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            add(map.get("id"), name(map));
            if (map.get("user_profile") instanceof Map<?, ?> profile) {
                add(map.get("user"), name(profile));
            }
            map.values().forEach(held -> collect(held, depth + 1));
        }
    }

    private void add(@Nullable Object id, String name) {
        if (id instanceof String key && !name.isEmpty() && name.length() <= LONGEST) {
            names.putIfAbsent(key, name);
        }
    }

    private static String name(Map<?, ?> person) {
        if (person.get("profile") instanceof Map<?, ?> profile && !name(profile).isEmpty()) {
            return name(profile);
        }
        for (String key : NAMES) {
            if (person.get(key) instanceof String name && !name.isBlank()) {
                return name.strip();
            }
        }
        return "";
    }

    /** The chat with names in the place of numbers, in all its texts. */
    @Nullable
    Object named(@Nullable Object value) {
        return named(value, 0);
    }

    private @Nullable Object named(@Nullable Object value, int depth) {
        return switch (value) {
            case String words -> words.contains("<@") ? shown(words) : words;
            case List<?> list -> {
                List<@Nullable Object> named = new ArrayList<>();
                list.forEach(item -> named.add(depth > DEEPEST ? item : named(item, depth + 1)));
                yield named;
            }
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> named = new LinkedHashMap<>();
                map.forEach((key, held) -> named.put(key, depth > DEEPEST ? held : named(key, held, depth)));
                yield named;
            }
            case null -> null;
            default -> value;
        };
    }

    /** Slack gives the sender of a message by number alone, too. */
    private @Nullable Object named(Object key, @Nullable Object held, int depth) {
        String sender = key.equals("user") && held instanceof String id ? names.get(id) : null;
        return sender == null ? named(held, depth + 1) : sender;
    }

    /** A name at the beginning is that of whom the message is for, unless the sentence goes on with it. */
    private String shown(String text) {
        Matcher mention = MENTION.matcher(text);
        return mention.replaceAll(found -> {
            String name = found.group(2) == null ? names.get(found.group(1)) : found.group(2);
            boolean isFirst = text.substring(0, found.start()).isBlank();
            return Matcher.quoteReplacement(
                    name == null || (isFirst && !goesOn(text, found)) ? "<@" + found.group(1) + ">" : name);
        });
    }

    private static boolean goesOn(String text, MatchResult mention) {
        String rest = text.substring(mention.end()).stripLeading();
        return !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
    }
}
