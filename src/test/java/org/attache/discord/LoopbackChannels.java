package org.attache.discord;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The messages of {@link LoopbackDiscord}: those that stand there, whoever sent what how often. Thread-safe. */
public final class LoopbackChannels {

    private final Map<String, DataObject> messages = new LinkedHashMap<>();
    private final Map<String, DataObject> byNonce = new ConcurrentHashMap<>();
    private final Map<String, DataObject> replies = new LinkedHashMap<>();
    private final Map<String, String> clicked = new LinkedHashMap<>();

    /** Takes a message; one with a nonce that was sent already is the one that is there. */
    synchronized DataObject post(String channel, DataObject body) {
        String nonce = channel + " " + body.getString("nonce", "");
        DataObject before = byNonce.get(nonce);
        if (before != null && body.getBoolean("enforce_nonce")) {
            return before;
        }
        DataObject message = message(channel, body);
        body.optObject("message_reference").ifPresent(reference -> message.put("message_reference", reference));
        messages.put(message.getString("id"), message);
        byNonce.put(nonce, message);
        return message;
    }

    /** Changes a message; empty where there is none. */
    synchronized Optional<DataObject> edit(String id, DataObject body) {
        return find(id).map(message -> changed(message, body));
    }

    /** A message that stands in a channel, also as the answer to an interaction. */
    public synchronized Optional<DataObject> find(String id) {
        return Stream.concat(messages.values().stream(), replies.values().stream())
                .filter(message -> message.getString("id").equals(id))
                .findFirst();
    }

    /** What Discord says against an edit: components do not go with the words that stay, nor away again. */
    synchronized Optional<String> refusal(String id, DataObject body) {
        DataObject message = find(id).orElse(null);
        boolean toComponents = MessageRules.isOfComponents(body);
        if (message == null) {
            return Optional.of("Unknown Message");
        }
        if (toComponents && !message.getString("plain").isEmpty() && !body.hasKey("content")) {
            return Optional.of("content with components");
        }
        return MessageRules.isOfComponents(message) && !toComponents
                ? Optional.of("a message of components stays one")
                : Optional.empty();
    }

    private static DataObject changed(DataObject message, DataObject body) {
        return message.put("content", content(body))
                .put("plain", body.getString("content", ""))
                .put("components", body.optArray("components").orElse(DataArray.empty()))
                .put("flags", body.getInt("flags", 0));
    }

    synchronized void forget() {
        messages.clear();
        byNonce.clear();
        replies.clear();
        clicked.clear();
    }

    /** Notes which message was clicked. */
    synchronized void click(String token, DataObject message) {
        clicked.put(token, message.getString("id"));
    }

    /** The message that answers an interaction; the one that was clicked where that is edited and stands here. */
    synchronized DataObject reply(String token, DataObject body, boolean editsClicked) {
        Optional<DataObject> standing = editsClicked ? find(clicked.getOrDefault(token, "")) : Optional.empty();
        return standing.isPresent() ? changed(standing.get(), body) : replied(token, body);
    }

    private DataObject replied(String token, DataObject body) {
        return changed(replies.computeIfAbsent(token, first -> message("" + Payloads.CHANNEL, body)), body);
    }

    /**
     * Answers with the bot's messages of a channel that came after another.
     *
     * @param record hears of the call with its status
     */
    void answer(Context context, BiConsumer<Context, Integer> record) {
        record.accept(context, 200);
        String after = String.valueOf(context.queryParam("after"));
        context.contentType("application/json")
                .result(after(context.pathParam("id"), after).toString());
    }

    private synchronized DataArray after(String channel, String id) {
        return DataArray.fromCollection(messages.values().stream()
                .filter(message -> message.getString("channel_id").equals(channel))
                .filter(message -> message.getUnsignedLong("id") > Long.parseLong(id))
                .toList());
    }

    /** What stands in the channels. */
    public synchronized List<DataObject> messages() {
        return List.copyOf(messages.values());
    }

    /** The ids of what answers the interactions. */
    public synchronized List<String> replyIds() {
        return replies.values().stream().map(message -> message.getString("id")).toList();
    }

    /** What answers the interactions, by their tokens. */
    public synchronized Map<String, String> replies() {
        Map<String, String> contents = new LinkedHashMap<>();
        replies.forEach((token, message) -> contents.put(token, message.getString("content")));
        return contents;
    }

    private static DataObject message(String channel, DataObject body) {
        return changed(Payloads.message(Long.parseLong(channel), Payloads.user(Payloads.BOT), ""), body);
    }

    private static String content(DataObject body) {
        return Payloads.text(body);
    }
}
