package org.attache.formats.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attache.dates.Years;
import org.attache.formats.file.WrittenDay;
import org.attache.formats.message.StampDay;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A message of a chat that a program wrote out (Telegram, Slack, Discord and others): objects in a list, with a text, a
 * sender and a moment.
 */
record ChatMessage(Writing writing, String text) {

    private static final int DEEPEST = 8;
    private static final List<String> SENDERS = List.of(
            "user_profile",
            "from",
            "author",
            "sender",
            "sender_name",
            "user",
            "username",
            "user_name",
            "author_name",
            "creator",
            "by");
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
            "created_date",
            "date_unixtime");
    /** What has one of these is an article or an event. */
    private static final List<String> NO_MESSAGE = List.of("title", "headline", "to", "end", "start");

    /** Where Discord and Slack keep what a message passes on; it has a text of its own. */
    private static final List<String> PASSED_ON = List.of("forwardedMessage", "forwarded_message", "attachments");

    private static final Pattern NUMBER = Pattern.compile("\\d{9,17}(?:\\.\\d{1,9})?");
    private static final Pattern IDENTIFIER = Pattern.compile("[UWB][A-Z0-9]{7,}|\\d+");
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
            List<ChatMessage> all = new ArrayList<>();
            int found = 0;
            int texts = 0;
            for (Object item : list) {
                if (item instanceof Map<?, ?> map && (ChatText.isSaid(map) || isPassedOn(map))) {
                    ChatMessage message = of(map, zone);
                    texts++;
                    found += message != null || isPassedOn(map) ? 1 : 0;
                    add(map, message, zone, all);
                }
            }
            if (found * 2 > texts) {
                messages.addAll(all);
            } else if (found == 0) {
                list.forEach(held -> collect(held, zone, depth + 1, messages));
            }
        }
    }

    private static boolean isPassedOn(Map<?, ?> map) {
        return map.get("forwardedMessage") instanceof Map<?, ?> && !moment(map).isEmpty();
    }

    /** Adds a message and those that it passes on, which were written by others on other days. */
    private static void add(
            Map<?, ?> map, @Nullable ChatMessage message, @Nullable ZoneId zone, List<ChatMessage> messages) {
        if (message != null) {
            messages.add(passedOn(map, message, zone));
        }
        for (String key : PASSED_ON) {
            List<?> inner = map.get(key) instanceof List<?> list ? list : Collections.singletonList(map.get(key));
            for (Object one : inner) {
                if (one instanceof Map<?, ?> original && ChatText.isSaid(original)) {
                    messages.add(new ChatMessage(writing(original, message, zone), ChatText.of(original)));
                }
            }
        }
    }

    /** What has neither a moment nor an address of its own, such as the card of a bot, belongs to its message. */
    private static Writing writing(Map<?, ?> original, @Nullable ChatMessage message, @Nullable ZoneId zone) {
        String moment = moment(original);
        String sender = sender(original);
        return moment.isEmpty() && !original.containsKey("from_url") && message != null
                ? message.writing()
                : new Writing(moment.isEmpty() ? null : day(moment, zone), sender.isEmpty() ? null : sender);
    }

    /** A message that is somebody else's throughout: its sender only says when it was passed on. */
    private static ChatMessage passedOn(Map<?, ?> map, ChatMessage message, @Nullable ZoneId zone) {
        Object by = map.get("forwarded_from");
        if (by == null && !map.containsKey("saved_from")) {
            return message;
        }
        Object moment = map.get("forwarded_date");
        LocalDate day = moment == null ? null : day(plain(moment), zone);
        return new ChatMessage(new Writing(day, by instanceof String name ? name : null), message.text());
    }

    private static @Nullable ChatMessage of(Map<?, ?> map, @Nullable ZoneId zone) {
        String sender = sender(map);
        String moment = moment(map);
        String text = ChatText.of(map);
        boolean message = !isNotice(map)
                && !moment.isEmpty()
                && !text.isEmpty()
                && !sender.isEmpty()
                && NO_MESSAGE.stream().noneMatch(map::containsKey)
                && WrittenDay.of(sender, zone) == null;
        String shown = IDENTIFIER.matcher(sender).matches() ? null : sender;
        return message ? new ChatMessage(new Writing(day(moment, zone), shown), text) : null;
    }

    /** Whether the program says it itself: that somebody came or went, or that something was deleted. */
    private static boolean isNotice(Map<?, ?> map) {
        return map.get("subtype") instanceof String kind
                && (kind.endsWith("_join") || kind.endsWith("_leave") || kind.equals("tombstone"));
    }

    private static String moment(Map<?, ?> map) {
        return MOMENTS.stream()
                .map(map::get)
                .filter(value -> value instanceof String || value instanceof Number)
                .map(ChatMessage::plain)
                .findFirst()
                .orElse("");
    }

    private static String sender(Map<?, ?> map) {
        for (String key : SENDERS) {
            Object value = map.get(key);
            if (value instanceof String name && !name.isBlank()) {
                return ChatText.mended(name.strip());
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

    private static String plain(Object value) {
        return value instanceof Double number
                ? java.math.BigDecimal.valueOf(number).toPlainString()
                : value.toString();
    }

    private static @Nullable LocalDate day(String moment, @Nullable ZoneId zone) {
        if (!NUMBER.matcher(moment).matches()) {
            LocalDate day = WrittenDay.unambiguous(moment, zone);
            StampDay stamp = day == null ? StampDay.in(moment) : null;
            return stamp == null ? day : stamp.upTo(null);
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
