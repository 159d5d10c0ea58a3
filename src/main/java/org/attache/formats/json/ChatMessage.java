package org.attache.formats.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.attache.dates.Years;
import org.attache.formats.file.Characters;
import org.attache.formats.file.WrittenDay;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A message of a chat that a program wrote out (Telegram, Slack, Discord and others): objects in a list, with a text, a
 * sender and a moment.
 */
record ChatMessage(Writing writing, String text) {

    private static final int DEEPEST = 8;
    private static final List<String> TEXTS = List.of("text", "content", "body", "message");
    private static final List<String> SENDERS =
            List.of("user_profile", "from", "author", "sender", "sender_name", "user", "username", "user_name", "by");
    private static final List<String> NAMES =
            List.of("real_name", "display_name", "displayName", "nickname", "global_name", "name", "username", "user");
    private static final List<String> MOMENTS = List.of(
            "date",
            "timestamp",
            "ts",
            "timestamp_ms",
            "sent",
            "sent_at",
            "time",
            "datetime",
            "created_at",
            "createdAt",
            "createdDateTime",
            "date_unixtime");
    /** What has one of these is an article or an event. */
    private static final List<String> NO_MESSAGE = List.of("title", "headline", "to", "end", "start");

    private static final Pattern NUMBER = Pattern.compile("\\d{9,17}(?:\\.\\d{1,9})?");
    private static final Pattern IDENTIFIER = Pattern.compile("[UWB][A-Z0-9]{7,}|\\d+");
    private static final Pattern LINK = Pattern.compile("<[^<>|]*\\|([^<>|]*)>");
    private static final double SECONDS = 1e11;
    private static final double MILLIS = 1e14;
    private static final int THOUSAND = 1_000;

    /** The messages of all conversations in a value; empty where it holds none. */
    static List<ChatMessage> in(Object value, @Nullable ZoneId zone) {
        List<ChatMessage> messages = new ArrayList<>();
        collect(value, zone, 0, messages);
        return messages;
    }

    private static void collect(@Nullable Object value, @Nullable ZoneId zone, int depth, List<ChatMessage> messages) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(held -> collect(held, zone, depth + 1, messages));
        } else if (value instanceof List<?> list) {
            List<ChatMessage> found = list.stream()
                    .map(item -> item instanceof Map<?, ?> map ? of(map, zone) : null)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            long texts = list.stream()
                    .filter(item -> item instanceof Map<?, ?> map && !text(map).isBlank())
                    .count();
            if (found.size() * 2L > texts) {
                messages.addAll(found);
            } else if (found.isEmpty()) {
                list.forEach(held -> collect(held, zone, depth + 1, messages));
            }
        }
    }

    private static @Nullable ChatMessage of(Map<?, ?> map, @Nullable ZoneId zone) {
        String sender = sender(map);
        String moment = MOMENTS.stream()
                .map(map::get)
                .filter(value -> value instanceof String || value instanceof Number)
                .map(ChatMessage::plain)
                .findFirst()
                .orElse("");
        String text = text(map).strip();
        boolean message = !moment.isEmpty()
                && !text.isEmpty()
                && !sender.isEmpty()
                && NO_MESSAGE.stream().noneMatch(map::containsKey)
                && WrittenDay.of(sender, zone) == null;
        String shown = IDENTIFIER.matcher(sender).matches() ? null : sender;
        return message ? new ChatMessage(new Writing(day(moment, zone), shown), text) : null;
    }

    private static String sender(Map<?, ?> map) {
        for (String key : SENDERS) {
            Object value = map.get(key);
            if (value instanceof String name && !name.isBlank()) {
                return name.strip();
            }
            if (value instanceof Map<?, ?> person) {
                for (String part : NAMES) {
                    if (person.get(part) instanceof String name && !name.isBlank()) {
                        return name.strip();
                    }
                    if (person.get(part) instanceof Map<?, ?> inner
                            && !sender(Map.of("from", inner)).isEmpty()) {
                        return sender(Map.of("from", inner));
                    }
                }
            }
        }
        return "";
    }

    private static String text(Map<?, ?> map) {
        for (String key : TEXTS) {
            String words = words(map.get(key));
            if (!words.isBlank()) {
                String plain = Characters.clean(words);
                return map.containsKey("ts") ? unescaped(plain) : plain;
            }
        }
        return "";
    }

    /** The pieces of a text as they follow each other: a bold word is no word of its own. */
    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String words -> words;
            case Map<?, ?> piece -> words(piece.get("text") != null ? piece.get("text") : piece.get("content"));
            case List<?> pieces -> {
                StringBuilder all = new StringBuilder();
                pieces.forEach(piece -> all.append(words(piece)));
                yield all.toString();
            }
            default -> "";
        };
    }

    /** Slack escapes three characters and writes links in angle brackets. */
    private static String unescaped(String text) {
        return LINK.matcher(text)
                .replaceAll("$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String plain(Object value) {
        return value instanceof Double number
                ? java.math.BigDecimal.valueOf(number).toPlainString()
                : value.toString();
    }

    private static @Nullable LocalDate day(String moment, @Nullable ZoneId zone) {
        if (!NUMBER.matcher(moment).matches()) {
            return WrittenDay.unambiguous(moment, zone);
        }
        double number = Double.parseDouble(moment);
        double millis = number < SECONDS ? number * THOUSAND : number < MILLIS ? number : number / THOUSAND;
        try {
            LocalDate day = Instant.ofEpochMilli((long) millis)
                    .atZone(zone == null ? ZoneOffset.UTC : zone)
                    .toLocalDate();
            return Years.canBeMeant(day) ? day : null;
        } catch (DateTimeException noMoment) {
            return null;
        }
    }
}
