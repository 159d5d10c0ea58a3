package org.attache.discord;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.limits.Rates;
import org.attache.discord.visits.events.LoopbackEvents;

/**
 * A Discord on this machine that the unmodified client talks to: it records every call and refuses what Discord refuses
 * (late, second and unfitting acknowledgements, messages against {@link MessageRules}, unknown interactions, a wrong
 * token).
 */
public final class LoopbackDiscord extends LoopbackCalls implements AutoCloseable {

    public static final String TOKEN = "loopback-token";

    /**
     * A REST call that arrived, and how it was answered; or the end of a connection, and with which code.
     *
     * @param files what came with the body, by the names of the files
     */
    public record Call(String method, String path, DataObject body, int status, Map<String, byte[]> files) {}

    private final LoopbackGateway gateway = new LoopbackGateway(TOKEN);
    private final LoopbackChannels channels = new LoopbackChannels();
    private final LoopbackEvents events = new LoopbackEvents();
    private final LoopbackFaults refusals = new LoopbackFaults();
    private final LoopbackFaults stumbles = new LoopbackFaults();
    private final LoopbackInteractions interactions = new LoopbackInteractions();
    private final Set<String> nonces = ConcurrentHashMap.newKeySet();
    private volatile byte[] attachment = {};
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
                    config.routes.delete(API + "/webhooks/{app}/{token}/messages/@original", this::remove);
                    config.routes.post(API + "/webhooks/{app}/{token}", this::followUp);
                    config.routes.post(API + "/users/@me/channels", this::open);
                    config.routes.get(API + "/channels/{id}/messages", at -> channels.answer(at, this::record));
                    config.routes.get(API + "/channels/{id}/messages/{message}", this::look);
                    config.routes.post(API + "/channels/{id}/messages", this::post);
                    config.routes.patch(API + "/channels/{id}/messages/{message}", this::take);
                    config.routes.get("/attachments/{name}", context -> context.result(attachment));
                    config.routes.post(API + "/channels/{id}/messages/{message}/threads", this::makeThread);
                    events.route(config.routes, this::record);
                    config.routes.after(this::stumble);
                    config.routes.get(API + "/gateway/bot", gateway::advise);
                    config.routes.ws("/", socket -> {
                        gateway.configure(socket);
                        socket.onClose(context ->
                                arrived(new Call("CLOSE", "/", DataObject.empty(), context.status(), Map.of())));
                    });
                })
                .start("127.0.0.1", 0);
    }

    /** Forgets all that was said and done, once the bot has heard everything; tests that last long need the room. */
    public void forget() {
        forgetCalls();
        channels.forget();
        interactions.forget();
        nonces.clear();
        gateway.forget();
    }

    LoopbackInteractions interactions() {
        return interactions;
    }

    /** The events of the server. */
    public LoopbackEvents events() {
        return events;
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
        return settings(readyWithin, Rates.DEFAULT);
    }

    public DiscordSettings settings(Duration readyWithin, Rates rates) {
        return settings(readyWithin, rates, 1);
    }

    public DiscordSettings settings(Duration readyWithin, Rates rates, int shards) {
        return new DiscordSettings(
                URI.create(restUrl()), URI.create(gatewayUrl()), ZoneOffset.UTC, readyWithin, rates, shards);
    }

    /** Sends an interaction to the bot: a slash command, something typed or a click. */
    public void use(DataObject command) {
        interactions.sent(command);
        command.optObject("message").ifPresent(clicked -> channels.click(command.getString("token"), clicked));
        gateway.dispatch("INTERACTION_CREATE", command);
    }

    public void say(DataObject message) {
        gateway.dispatch("MESSAGE_CREATE", message);
    }

    /** Holds a file that somebody attaches to a command; its address. */
    public String attaches(String name, byte[] content) {
        attachment = content;
        return "http://127.0.0.1:" + server.port() + "/attachments/" + name;
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
        interactions
                .refusal(context.pathParam("id"), context.pathParam("token"), DataObject.fromJson(context.body()))
                .ifPresentOrElse(
                        refusal -> refuse(context, refusal.status(), refusal.code(), refusal.message()), () -> {
                            record(context, 204);
                            context.status(204);
                        });
    }

    private void edit(Context context) {
        if (isKnown(context)) {
            take(context, interactions.editsComponents(context.pathParam("token")));
        }
    }

    private void remove(Context context) {
        if (isKnown(context)) {
            record(context, 204);
            context.status(204);
        }
    }

    private void followUp(Context context) {
        if (isKnown(context)) {
            take(context);
        }
    }

    private boolean isKnown(Context context) {
        boolean known = interactions.isAcknowledged(context.pathParam("token"))
                && context.pathParam("app").equals("" + Payloads.BOT);
        if (!known) {
            refuse(context, 404, 10015, "Unknown Webhook");
        }
        return known;
    }

    /** A thread has the id of the message that it is made of. */
    private void makeThread(Context context) {
        record(context, 201);
        DataObject thread = Payloads.thread(Long.parseLong(context.pathParam("message")));
        gateway.dispatch("THREAD_CREATE", thread);
        json(context, 201, thread);
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
        List<String> broken = new ArrayList<>(MessageRules.broken(body, sizes, isOfComponents));
        Optional.ofNullable(context.pathParamMap().get("message"))
                .flatMap(message -> channels.refusal(message, body))
                .ifPresent(broken::add);
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
        String token = String.valueOf(path.get("token"));
        return id == null ? channels.reply(token, body, interactions.editsClicked(token)) : channels.post(id, body);
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
