package org.attache.discord;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What arrived at {@link LoopbackDiscord}. Thread-safe. */
public abstract class LoopbackCalls {

    static final String API = "/api/v10";

    private final List<LoopbackDiscord.Call> calls = new CopyOnWriteArrayList<>();

    final void arrived(LoopbackDiscord.Call call) {
        calls.add(call);
    }

    final void forgetCalls() {
        calls.clear();
    }

    public List<LoopbackDiscord.Call> acknowledgements() {
        return calls("POST", "/callback");
    }

    public List<LoopbackDiscord.Call> edits() {
        return calls("PATCH", "/@original");
    }

    /** Further messages to an interaction. */
    public List<LoopbackDiscord.Call> followUps() {
        return calls.stream()
                .filter(call -> call.method().equals("POST") && call.path().startsWith(API + "/webhooks/"))
                .toList();
    }

    public List<LoopbackDiscord.Call> messages() {
        return calls("POST", "/messages");
    }

    /** The only edit there is, once it has arrived. */
    public DataObject edited() {
        await().until(() -> !edits().isEmpty());
        return edits().getFirst().body();
    }

    /** Edits of messages that the bot posted. */
    public List<LoopbackDiscord.Call> messageEdits() {
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

    public List<LoopbackDiscord.Call> calls() {
        return List.copyOf(calls);
    }

    private List<LoopbackDiscord.Call> calls(String method, String end) {
        return calls.stream()
                .filter(call -> call.method().equals(method) && call.path().endsWith(end))
                .toList();
    }
}
