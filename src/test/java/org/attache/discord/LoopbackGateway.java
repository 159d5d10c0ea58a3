package org.attache.discord;

import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import io.javalin.websocket.WsMessageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * The WebSocket half of {@link LoopbackDiscord}: the session that serves the server, which can be cut and resumed, and
 * those of other shards, which hear nothing.
 */
public final class LoopbackGateway {

    private static final String SESSION = "session-1";

    private final String token;
    private final List<DataObject> dispatched = new ArrayList<>();
    private int forgotten;
    private @Nullable WsContext connection;
    private @Nullable WsContext serving;
    private final Set<Integer> shards = new TreeSet<>();
    private int closesIdentifyWith;
    private boolean silent;
    private DataObject guild = Payloads.guild();
    private long intents;
    private long refusedIntents;
    private int resumed;

    LoopbackGateway(String token) {
        this.token = token;
    }

    /** Answers an IDENTIFY by closing with this code. */
    public synchronized void closeIdentifyWith(int code) {
        closesIdentifyWith = code;
    }

    /** Does not allow these intents. */
    public synchronized void refuseIntents(long refused) {
        refusedIntents = refused;
    }

    /** Sends an event of the server. */
    public void send(String type, DataObject data) {
        dispatch(type, data);
    }

    /** Never answers an IDENTIFY. */
    synchronized void fallSilent() {
        silent = true;
    }

    /** Has another server than the usual one. */
    synchronized void serve(DataObject other) {
        guild = other;
    }

    /** Forgets what the client has heard. */
    synchronized void forget() {
        forgotten += dispatched.size();
        dispatched.clear();
    }

    public synchronized long intents() {
        return intents;
    }

    /** The shards that have identified themselves. */
    synchronized Set<Integer> shards() {
        return Set.copyOf(shards);
    }

    public synchronized int resumed() {
        return resumed;
    }

    /** Sends an event now, or when the session is resumed. */
    synchronized void dispatch(String type, DataObject data) {
        DataObject frame = DataObject.empty()
                .put("op", 0)
                .put("s", forgotten + dispatched.size() + 1)
                .put("t", type)
                .put("d", data);
        dispatched.add(frame);
        send(frame);
    }

    /** Cuts the connection without a word. */
    public synchronized void cut() {
        if (connection != null) {
            connection.session.disconnect();
            connection = null;
        }
    }

    public synchronized void close(int code) {
        if (connection != null) {
            connection.closeSession(code, "");
            connection = null;
        }
    }

    /** Asks the client to connect anew (op 7). */
    public synchronized void askToReconnect() {
        send(DataObject.empty().put("op", 7));
    }

    /** Calls the session invalid, though it can be resumed (op 9). */
    public synchronized void interrupt() {
        send(DataObject.empty().put("op", 9).put("d", true));
    }

    void configure(WsConfig socket) {
        socket.onConnect(context -> {
            context.enableAutomaticPings();
            connected(context);
        });
        socket.onMessage(this::received);
    }

    private synchronized void connected(WsContext context) {
        connection = context;
        send(DataObject.empty().put("op", 10).put("d", DataObject.empty().put("heartbeat_interval", 5_000)));
    }

    private synchronized void received(WsMessageContext context) {
        DataObject frame = DataObject.fromJson(context.message());
        switch (frame.getInt("op")) {
            case 1 -> context.send(DataObject.empty().put("op", 11).toString());
            case 2 -> identify(frame.getObject("d"), context);
            case 6 -> resume(frame.getObject("d"));
            default -> {
                // Presence and the like need no answer.
            }
        }
    }

    private void identify(DataObject data, WsContext context) {
        DataArray shard =
                data.optArray("shard").orElseGet(() -> DataArray.empty().add(0).add(1));
        shards.add(shard.getInt(0));
        if ((Payloads.GUILD >> 22) % shard.getInt(1) != shard.getInt(0)) {
            connection = serving;
            context.send(DataObject.empty()
                    .put("op", 0)
                    .put("s", 1)
                    .put("t", "READY")
                    .put("d", Payloads.ready("session-of-" + shard.getInt(0)).put("guilds", DataArray.empty()))
                    .toString());
            return;
        }
        connection = context;
        serving = context;
        intents = data.getLong("intents");
        if (!data.getString("token").equals(token)) {
            close(4004);
        } else if ((intents & refusedIntents) != 0) {
            close(4014);
        } else if (closesIdentifyWith != 0) {
            close(closesIdentifyWith);
        } else if (!silent) {
            dispatch("READY", Payloads.ready(SESSION));
            dispatch("GUILD_CREATE", guild);
        }
    }

    /** What Discord advises: two shards, which may both identify themselves at once. */
    void advise(Context context) {
        context.contentType("application/json")
                .result(DataObject.empty()
                        .put("url", "ws://127.0.0.1/")
                        .put("shards", 2)
                        .put(
                                "session_start_limit",
                                DataObject.empty()
                                        .put("total", 1_000)
                                        .put("remaining", 1_000)
                                        .put("reset_after", 0)
                                        .put("max_concurrency", 2))
                        .toString());
    }

    private void resume(DataObject data) {
        if (!data.getString("session_id").equals(SESSION)) {
            send(DataObject.empty().put("op", 9).put("d", false));
            return;
        }
        dispatched.stream().skip(Math.max(0, data.getInt("seq") - forgotten)).forEach(this::send);
        resumed++;
        dispatch("RESUMED", DataObject.empty());
    }

    private void send(DataObject frame) {
        if (connection != null) {
            connection.send(frame.toString());
        }
    }
}
