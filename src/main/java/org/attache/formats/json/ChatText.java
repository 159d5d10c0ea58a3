package org.attache.formats.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.formats.file.Characters;
import org.attache.formats.text.Entities;
import org.attache.formats.text.Markdown;
import org.attache.formats.text.SmallPage;
import org.jspecify.annotations.Nullable;

/**
 * The words of a message as its readers see them: without marks, and without the names of those whom it is to reach.
 */
final class ChatText {

    private static final List<String> TEXTS = List.of("text", "content", "body", "message");

    /** Slack's links with their words, and what Slack and Discord write for a name or a picture. */
    private static final Pattern LINK = Pattern.compile("<[^<>|\\n]{1,2000}\\|([^<>|\\n]{0,300})>");

    private static final Pattern NAMED = Pattern.compile("<(?:[@#][!&]?|a?:\\w{1,40}:)[A-Z0-9]{3,25}>");
    private static final Pattern MOMENT = Pattern.compile("<t:(\\d{9,11})(?::[a-zA-Z])?>");
    private static final Pattern ADDRESSEE = Pattern.compile("^(?:\\s*@[\\p{L}\\p{N}_.-]{1,40}[,:]?(?=\\s))+\\s*");

    private static final int BYTE = 0xFF;
    /** The least byte that begins a character of several in UTF-8. */
    private static final int FIRST_OF_SEVERAL = 0xC2;

    private ChatText() {}

    /** Whether it has words. */
    static boolean isSaid(Map<?, ?> message) {
        return TEXTS.stream().anyMatch(key -> !words(message.get(key)).isBlank())
                && !message.containsKey("contentType");
    }

    /** The words of a message; empty where it has none. */
    static String of(Map<?, ?> message) {
        for (String key : TEXTS) {
            String words = words(message.get(key));
            if (!words.isBlank()) {
                String plain = Characters.clean(isPage(message.get(key)) ? SmallPage.lines(words) : mended(words));
                return shown(message.containsKey("ts") ? unescaped(plain) : plain, message)
                        .strip();
            }
        }
        return "";
    }

    /** The pieces of a text as they follow each other: a bold word is no word of its own, a struck-out one is none. */
    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String words -> words;
            case Map<?, ?> piece ->
                "strikethrough".equals(piece.get("type"))
                        ? ""
                        : words(piece.get("text") != null ? piece.get("text") : piece.get("content"));
            case List<?> pieces -> {
                StringBuilder all = new StringBuilder();
                pieces.forEach(piece -> all.append(words(piece)));
                yield all.toString();
            }
            default -> "";
        };
    }

    /** Teams keeps a message as a small page. */
    private static boolean isPage(@Nullable Object value) {
        return value instanceof Map<?, ?> map && "html".equals(map.get("contentType"));
    }

    /** Messenger and Instagram write each byte of UTF-8 as a character of its own. */
    static String mended(String words) {
        boolean isBytes = words.chars().anyMatch(c -> c >= FIRST_OF_SEVERAL)
                && words.chars().allMatch(c -> c <= BYTE);
        if (!isBytes) {
            return words;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(words.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return words;
        }
    }

    /** Slack escapes three characters and writes links in angle brackets. */
    private static String unescaped(String text) {
        return Entities.shown(LINK.matcher(text).replaceAll("$1"));
    }

    private static String shown(String text, Map<?, ?> message) {
        String dated = MOMENT.matcher(text).replaceAll(moment -> Matcher.quoteReplacement(day(moment.group(1))));
        return Markdown.shown(withoutAddressees(NAMED.matcher(dated).replaceAll(""), message));
    }

    private static String day(String seconds) {
        Instant moment = Instant.ofEpochSecond(Long.parseLong(seconds));
        return DateWords.of(DateRange.on(moment.atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    /** "@Ane Minister Moreau comes" is said to Ane: she is no minister. */
    private static String withoutAddressees(String text, Map<?, ?> message) {
        String rest = text.strip();
        List<?> mentioned = message.get("mentions") instanceof List<?> list ? list : List.of();
        for (Object one : mentioned) {
            for (String key : List.of("nickname", "name")) {
                String name = one instanceof Map<?, ?> person ? "@" + person.get(key) : "@";
                rest = rest.startsWith(name + " ")
                        ? rest.substring(name.length()).strip()
                        : rest;
            }
        }
        return ADDRESSEE.matcher(rest).replaceFirst("");
    }
}
