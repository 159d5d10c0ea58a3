package org.attache.web.tools;

import java.util.Map;
import java.util.Optional;
import org.attache.source.MalformedData;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;
import org.attache.web.limits.Turns;

/**
 * Takes one message of the protocol with each request and answers it at once, as its transport "Streamable HTTP" allows
 * (revision 2025-11-25): no session is kept, and nothing is told that was not asked for. Thread-safe.
 */
public final class ToolsRoute {

    private final Messages messages;
    private final Turns turns;

    /** Answers messages. */
    @FunctionalInterface
    public interface Messages {
        /**
         * The answer to a message; empty where it wants none.
         *
         * @throws MalformedData if it is none
         */
        Optional<String> answer(String message);
    }

    /** @param turns lets so many work at once as of people's questions */
    public ToolsRoute(Messages messages, Turns turns) {
        this.messages = messages;
        this.turns = turns;
    }

    public Route route() {
        return Route.post("/mcp", Route.Load.DOCUMENTS, this::answer);
    }

    private Response answer(Request request) {
        if (request.isForPageElsewhere()) {
            throw Refused.of(403, "A page elsewhere may not use these tools.", Map.of());
        }
        if (!request.header("Content-Type").orElse("").startsWith("application/json")) {
            throw Refused.of(415, "Send the message as application/json.", Map.of());
        }
        try {
            return turns.take(() -> messages.answer(request.body()))
                    .orElseThrow(() ->
                            Refused.unavailable("Too many questions wait for their answer; ask again in a while."))
                    .map(answer -> Response.ok(Response.JSON, answer))
                    .orElseGet(() -> Response.of(202, Response.TEXT, ""));
        } catch (MalformedData malformed) {
            throw Refused.mistaken("The body " + malformed.getMessage() + ".");
        }
    }
}
