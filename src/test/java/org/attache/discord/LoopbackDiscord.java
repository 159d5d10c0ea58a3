package org.attache.discord;

import static org.awaitility.Awaitility.await;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A Discord on this machine that the unmodified client talks to: it records every call and refuses what Discord refuses
 * (late and second acknowledgements, over-long messages, unknown interactions, a wrong token).
 */
public final class LoopbackDiscord implements AutoCloseable {

    public static final String TOKEN = "loopback-token";

    private static final Duration ACKNOWLEDGE = Duration.ofSeconds(3);
    private static final int LONGEST_MESSAGE = 2_000;
    private static final String API = "/api/v10";

    /** A REST call that arrived, and how it was answered; or the end of a connection, and with which code. */
    public record Call(String method, String path, DataObject body, int status) {}

    /** How the next call of a kind is refused. */
    private record Refusal(String method, String piece, int status, int code) {}

    private final LoopbackGateway gateway = new LoopbackGateway(TOKEN);
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Deque<Refusal> refusals = new ConcurrentLinkedDeque<>();
    private final Map<String, Long> dispatched = new ConcurrentHashMap<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private volatile DataArray commands = DataArray.empty();
    private final Javalin server;

    public LoopbackDiscord() {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.before(this::authorise);
                    config.routes.before(this::refuse);
                    config.routes.get(API + "/users/@me", context -> json(context, 200, Payloads.user(Payloads.BOT)));
                    config.routes.put(API + "/applications/{app}/commands", this::register);
                    config.routes.post(API + "/interactions/{id}/{token}/callback", this::acknowledge);
                    config.routes.patch(API + "/webhooks/{app}/{token}/messages/@original", this::edit);
                    config.routes.post(API + "/channels/{id}/messages", this::take);
                    config.routes.patch(API + "/channels/{id}/messages/{message}", this::take);
                    config.routes.ws("/", socket -> {
                        gateway.configure(socket);
                        socket.onClose(
                                context -> calls.add(new Call("CLOSE", "/", DataObject.empty(), context.status())));
                    });
                })
                .start("127.0.0.1", 0);
    }

    public LoopbackGateway gateway() {
        return gateway;
    }

    public String restUrl() {
        return "http://127.0.0.1:" + server.port() + API;
    }

    public String gatewayUrl() {
        return "ws://127.0.0.1:" + server.port();
    }

    DiscordSettings settings(Duration readyWithin) {
        return new DiscordSettings(URI.create(restUrl()), URI.create(gatewayUrl()), ZoneOffset.UTC, readyWithin);
    }

    /** Sends a slash command to the bot. */
    public void use(DataObject command) {
        dispatched.putIfAbsent(command.getString("token"), System.nanoTime());
        gateway.dispatch("INTERACTION_CREATE", command);
    }

    public void say(DataObject message) {
        gateway.dispatch("MESSAGE_CREATE", message);
    }

    public DataArray commands() {
        return commands;
    }

    public List<Call> acknowledgements() {
        return calls("POST", "/callback");
    }

    public List<Call> edits() {
        return calls("PATCH", "/@original");
    }

    public List<Call> messages() {
        return calls("POST", "/messages");
    }

    /** The only edit there is, once it has arrived. */
    public DataObject edited() {
        await().until(() -> !edits().isEmpty());
        return edits().getFirst().body();
    }

    /** Edits of messages that the bot posted. */
    public List<Call> messageEdits() {
        return calls.stream()
                .filter(call -> call.method().equals("PATCH") && call.path().startsWith(API + "/channels/"))
                .toList();
    }

    /** The only message that was posted, once it has arrived. */
    DataObject posted() {
        await().until(() -> !messages().isEmpty());
        return messages().getFirst().body();
    }

    /** What became of the only message that was posted, once it was edited. */
    public DataObject answered() {
        await().until(() -> !messageEdits().isEmpty());
        return messageEdits().getFirst().body();
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    private List<Call> calls(String method, String end) {
        return calls.stream()
                .filter(call -> call.method().equals(method) && call.path().endsWith(end))
                .toList();
    }

    private void authorise(Context context) {
        if (!("Bot " + TOKEN).equals(context.header("Authorization"))
                && context.path().startsWith(API)) {
            refuse(context, 401, 0, "401: Unauthorized");
            context.skipRemainingHandlers();
        }
    }

    /** Refuses the next call of a kind, whatever it is about. */
    void refuseNext(String method, String piece, int status, int code) {
        refusals.add(new Refusal(method, piece, status, code));
    }

    private void refuse(Context context) {
        Refusal next = refusals.peek();
        if (next != null
                && context.method().name().equals(next.method())
                && context.path().contains(next.piece())) {
            refusals.remove();
            if (next.status() == 429) {
                // Without the first JDA takes it for a ban of the whole machine.
                context.header("Via", "1.1 loopback").header("Retry-After", "1");
            }
            refuse(context, next.status(), next.code(), "refused");
            context.skipRemainingHandlers();
        }
    }

    private void register(Context context) {
        DataArray registered = DataArray.fromJson(context.body());
        for (int i = 0; i < registered.length(); i++) {
            registered
                    .getObject(i)
                    .put("id", "7" + i)
                    .put("application_id", "" + Payloads.BOT)
                    .put("version", "1");
        }
        commands = registered;
        context.contentType("application/json").result(registered.toString());
    }

    private void acknowledge(Context context) {
        String token = context.pathParam("token");
        Long since = dispatched.get(token);
        if (since == null || System.nanoTime() - since > ACKNOWLEDGE.toNanos()) {
            refuse(context, 404, 10062, "Unknown interaction");
        } else if (acknowledged.putIfAbsent(token, context.pathParam("id")) != null) {
            refuse(context, 400, 40060, "Interaction has already been acknowledged.");
        } else {
            record(context, 204);
            context.status(204);
        }
    }

    private void edit(Context context) {
        if (!acknowledged.containsKey(context.pathParam("token"))) {
            refuse(context, 404, 10015, "Unknown Webhook");
        } else {
            take(context);
        }
    }

    private void take(Context context) {
        String content = DataObject.fromJson(context.body()).getString("content", "");
        if (content.isEmpty() || content.codePointCount(0, content.length()) > LONGEST_MESSAGE) {
            refuse(context, 400, 50035, "Invalid Form Body");
        } else {
            record(context, 200);
            json(context, 200, Payloads.message(Payloads.CHANNEL, Payloads.user(Payloads.BOT), content));
        }
    }

    private void refuse(Context context, int status, int code, String message) {
        record(context, status);
        json(
                context,
                status,
                DataObject.empty().put("code", code).put("message", message).put("retry_after", 1.0));
    }

    private void record(Context context, int status) {
        DataObject body = context.body().startsWith("{") ? DataObject.fromJson(context.body()) : DataObject.empty();
        calls.add(new Call(context.method().name(), context.path(), body, status));
    }

    private static void json(Context context, int status, DataObject body) {
        context.status(status).contentType("application/json").result(body.toString());
    }

    @Override
    public void close() {
        server.stop();
    }
}
