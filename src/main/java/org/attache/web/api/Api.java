package org.attache.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.assistant.Onlooker;
import org.attache.assistant.Reply;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementSearch;
import org.attache.knowledge.Library;
import org.attache.session.Formats;
import org.attache.web.exchange.Request;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;
import org.attache.web.exchange.Route.Load;
import org.attache.web.kept.Answers;

/** The addresses for programs; {@code openapi.json} describes them. Thread-safe. */
public final class Api {

    private static final int HITS = 10;

    private final Asking asking;
    private final Answers answers;
    private final Schedules schedules;
    private final Library library;
    private final Formats formats;
    private final StatusReport status;

    public Api(
            Asking asking,
            Answers answers,
            Schedules schedules,
            Library library,
            Formats formats,
            StatusReport status) {
        this.asking = asking;
        this.answers = answers;
        this.schedules = schedules;
        this.library = library;
        this.formats = formats;
        this.status = status;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/ask", Load.DOCUMENTS, request -> answer(asking.ofQuery(request, Onlooker.NONE))),
                Route.post("/api/v1/ask", Load.DOCUMENTS, request -> answer(asking.ofBody(request))),
                new AskStream(asking, answers, formats).route(),
                Route.get("/api/v1/visits", Load.DOCUMENTS, this::visits),
                Route.get("/api/v1/sources", Load.DOCUMENTS, this::sources),
                Route.get("/api/v1/documents", Load.DOCUMENTS, request -> json(formats.documents(library.documents()))),
                Route.get("/api/v1/status", Load.READING, request -> json(formats.object(status.now()))),
                Route.get("/api/v1/openapi.json", Load.READING, request -> json(description())),
                Route.get("/healthz", Load.PROBE, request -> Response.ok(Response.TEXT, "alive\n")),
                Route.get("/readyz", Load.PROBE, request -> ready()));
    }

    /** A refusal as programs read it (RFC 9457). */
    public Response.Whole problem(int code, String sentence, Map<String, String> headers) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "about:blank");
        fields.put("title", title(code));
        fields.put("status", code);
        fields.put("detail", sentence);
        String body = formats.object(fields);
        return new Response.Whole(code, "application/problem+json", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static String title(int code) {
        return switch (code) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 413 -> "Content Too Large";
            case 414 -> "URI Too Long";
            case 415 -> "Unsupported Media Type";
            case 421 -> "Misdirected Request";
            case 429 -> "Too Many Requests";
            case 431 -> "Request Header Fields Too Large";
            case 503 -> "Service Unavailable";
            default -> "Internal Server Error";
        };
    }

    private Response answer(Reply reply) {
        return json(answers.written(reply));
    }

    private Response visits(Request request) {
        Filters.requireKnown(request);
        return json(formats.schedule(schedules.of(request)));
    }

    private Response sources(Request request) {
        String query = request.query("query").orElse("");
        if (query.isEmpty()) {
            return json(formats.documents(library.documents()));
        }
        try (KnowledgeView view = library.view()) {
            return json(formats.hits(view.statements().search(new StatementSearch(query, null, HITS))));
        }
    }

    private Response ready() {
        return status.isReady()
                ? Response.ok(Response.TEXT, "ready\n")
                : Response.of(503, Response.TEXT, "reading the documents\n");
    }

    private static Response json(String text) {
        return Response.ok(Response.JSON, text);
    }

    private static String description() {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program lacks its openapi.json", e);
        }
    }
}
