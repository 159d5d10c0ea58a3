package org.attache.discord;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.limits.Rates;

/**
 * A Discord on this machine that the unmodified client talks to: it records every call and refuses what Discord refuses
 * (late, second and unfitting acknowledgements, messages against {@link MessageRules}, unknown interactions, a wrong
 * token).
 */
public final class LoopbackDiscord extends LoopbackCalls implements AutoCloseable {

    public static final String TOKEN = "loopback-token";

    private static final Duration ACKNOWLEDGE = Duration.ofSeconds(3);
    /** The response that the message which was clicked is edited later. */
    private static final int EDIT_LATER = 6;

    /**
     * A REST call that arrived, and how it was answered; or the end of a connection, and with which code.
     *
     * @param files what came with the body, by the names of the files
     */
    public record Call(String method, String path, DataObject body, int status, Map<String, byte[]> files) {}

    /**
     * An interaction that was sent.
     *
     * @param isOfComponents whether it is a click on a message of components
     */
    private record Sent(String id, int type, long nanos, boolean isOfComponents) {}

    private final LoopbackGateway gateway = new LoopbackGateway(TOKEN);
    private final LoopbackChannels channels = new LoopbackChannels();
    private final LoopbackFaults refusals = new LoopbackFaults();
    private final LoopbackFaults stumbles = new LoopbackFaults();
    private final Map<String, Sent> dispatched = new ConcurrentHashMap<>();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> nonces = ConcurrentHashMap.newKeySet();
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
                    config.routes.post(API + "/webhooks/{app}/{token}", this::followUp);
                    config.routes.post(API + "/users/@me/channels", this::open);
                    config.routes.get(API + "/channels/{id}/messages", this::history);
                    config.routes.get(API + "/channels/{id}/messages/{message}", this::look);
                    config.routes.post(API + "/channels/{id}/messages", this::post);
                    config.routes.patch(API + "/channels/{id}/messages/{message}", this::take);
                    config.routes.after(this::stumble);
                    config.routes.ws("/", socket -> {
                        gateway.configure(socket);
                        socket.onClose(context ->
                                arrived(new Call("CLOSE", "/", DataObject.empty(), context.status(), Map.of())));
                    });
                })
                .start("127.0.0.1", 0);
    }

    public LoopbackChannels channels() {
        return channels;
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

    public DiscordSettings settings(Duration readyWithin) {
        return new DiscordSettings(
                URI.create(restUrl()), URI.create(gatewayUrl()), ZoneOffset.UTC, readyWithin, Rates.DEFAULT);
    }

    /** Sends an interaction to the bot: a slash command, something typed or a click. */
    public void use(DataObject command) {
        boolean isOfComponents = command.optObject("message")
                .filter(message -> (message.getInt("flags", 0) & MessageRules.COMPONENTS_V2) != 0)
                .isPresent();
        dispatched.putIfAbsent(
                command.getString("token"),
                new Sent(command.getString("id"), command.getInt("type"), System.nanoTime(), isOfComponents));
        gateway.dispatch("INTERACTION_CREATE", command);
    }

    public void say(DataObject message) {
        gateway.dispatch("MESSAGE_CREATE", message);
    }

    public DataArray commands() {
        return commands;
    }

    private void authorise(Context context) {
        if (!("Bot " + TOKEN).equals(context.header("Authorization"))
                && context.path().startsWith(API)) {
            refuse(context, 401, 0, "401: Unauthorized");
            context.skipRemainingHandlers();
        }
    }

    /** Refuses the next call of a kind, whatever it is about. */
    public void refuseNext(String method, String piece, int status, int code) {
        refusals.add(method, piece, status, code);
    }

    /** Takes the next call of a kind and says that it did not. */
    public void takeAndRefuseNext(String method, String piece, int status) {
        stumbles.add(method, piece, status, 0);
    }

    private void stumble(Context context) {
        stumbles.next(context)
                .ifPresent(
                        next -> json(context, next.status(), DataObject.empty().put("message", "stumbled")));
    }

    private void history(Context context) {
        record(context, 200);
        String after = String.valueOf(context.queryParam("after"));
        context.contentType("application/json")
                .result(channels.after(context.pathParam("id"), after).toString());
    }

    private void look(Context context) {
        Optional<DataObject> message = channels.find(context.pathParam("message"));
        if (message.isPresent()) {
            record(context, 200);
            json(context, 200, message.get());
        } else {
            refuse(context, 404, 10008, "Unknown Message");
        }
    }

    private void refuse(Context context) {
        refusals.next(context).ifPresent(next -> {
            if (next.status() == 429) {
                // Without the first JDA takes it for a ban of the whole machine.
                context.header("Via", "1.1 loopback").header("Retry-After", "1");
            }
            refuse(context, next.status(), next.code(), "refused");
            context.skipRemainingHandlers();
        });
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
        Sent sent = dispatched.get(token);
        DataObject body = DataObject.fromJson(context.body());
        int type = body.getInt("type");
        if (sent == null
                || !sent.id().equals(context.pathParam("id"))
                || System.nanoTime() - sent.nanos() > ACKNOWLEDGE.toNanos()) {
            refuse(context, 404, 10062, "Unknown interaction");
        } else if (!MessageRules.isAnswerTo(sent.type(), type)
                || (type == MessageRules.CHOICES
                        && !MessageRules.brokenChoices(body.getObject("data").getArray("choices"))
                                .isEmpty())) {
            refuse(context, 400, 50035, "Invalid Form Body");
        } else if (acknowledged.putIfAbsent(token, type) != null) {
            refuse(context, 400, 40060, "Interaction has already been acknowledged.");
        } else {
            record(context, 204);
            context.status(204);
        }
    }

    private void edit(Context context) {
        Integer type = acknowledged.get(context.pathParam("token"));
        if (type == null || !context.pathParam("app").equals("" + Payloads.BOT)) {
            refuse(context, 404, 10015, "Unknown Webhook");
        } else {
            Sent sent = dispatched.get(context.pathParam("token"));
            take(context, type == EDIT_LATER && sent != null && sent.isOfComponents());
        }
    }

    private void followUp(Context context) {
        if (!acknowledged.containsKey(context.pathParam("token"))) {
            refuse(context, 404, 10015, "Unknown Webhook");
        } else {
            take(context);
        }
    }

    /** Opens a direct message to somebody. */
    private void open(Context context) {
        String person = DataObject.fromJson(context.body()).getString("recipient_id");
        record(context, 200);
        json(context, 200, Payloads.directChannel(Long.parseLong(person)));
    }

    /** A message with a nonce that a channel has seen already is not posted again. */
    private void post(Context context) {
        DataObject body = LoopbackBody.of(context);
        String nonce = body.getString("nonce", "");
        boolean isNew = nonce.isEmpty() || nonces.add(context.pathParam("id") + " " + nonce);
        if (nonce.length() > 25 || (!nonce.isEmpty() && !body.getBoolean("enforce_nonce"))) {
            refuse(context, 400, 50035, "Invalid Form Body: nonce");
        } else if (isNew) {
            take(context);
        } else {
            json(context, 200, channels.post(context.pathParam("id"), body));
        }
    }

    private void take(Context context) {
        take(context, false);
    }

    private void take(Context context, boolean isOfComponents) {
        Map<String, Integer> sizes = new HashMap<>();
        context.uploadedFileMap()
                .forEach((part, files) -> sizes.put(part, (int) files.getFirst().size()));
        DataObject body = LoopbackBody.of(context);
        List<String> broken = MessageRules.broken(body, sizes, isOfComponents);
        if (broken.isEmpty()) {
            record(context, 200);
            json(context, 200, standing(context, body));
        } else {
            refuse(context, 400, 50035, "Invalid Form Body: " + broken);
        }
    }

    private DataObject standing(Context context, DataObject body) {
        Map<String, String> path = context.pathParamMap();
        String id = path.get("id");
        String message = path.get("message");
        if (message != null) {
            return channels.edit(message, body).orElseThrow();
        }
        if (id == null && context.method().name().equals("POST")) {
            return Payloads.message(Payloads.CHANNEL, Payloads.user(Payloads.BOT), body.getString("content", ""));
        }
        return id == null ? channels.reply(String.valueOf(path.get("token")), body) : channels.post(id, body);
    }

    private void refuse(Context context, int status, int code, String message) {
        record(context, status);
        json(
                context,
                status,
                DataObject.empty().put("code", code).put("message", message).put("retry_after", 1.0));
    }

    private void record(Context context, int status) {
        arrived(new Call(
                context.method().name(),
                context.path(),
                LoopbackBody.of(context),
                status,
                LoopbackBody.files(context)));
    }

    private static void json(Context context, int status, DataObject body) {
        context.status(status).contentType("application/json").result(body.toString());
    }

    @Override
    public void close() {
        server.stop();
    }
}
