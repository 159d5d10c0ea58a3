package org.attache.web.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;
import org.attache.web.limits.Rates;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/** An HTTP server on virtual threads. Thread-safe. */
public final class WebServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WebServer.class.getName());

    /** In bytes; a question is a hundredth of it. */
    private static final long LARGEST_BODY = 100_000;

    /**
     * Connections that wait to be taken; the system lets those beyond it try again after one second, then three, then
     * seven.
     */
    private static final int WAITING = 4_096;

    /** Longer than a question waits for its turn and a slow model for its words; a silent connection is closed then. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    static final String BROKEN =
            "Attaché broke down over this request, which is a mistake of its own; its log says more.";

    private final Javalin javalin;
    private final Gate gate;
    private final Refusals refusals;

    /** How a refusal looks to whoever asked. */
    @FunctionalInterface
    public interface Refusals {
        Response.Whole told(Request request, Refused refused);
    }

    private WebServer(
            String address, int port, List<Route> routes, @Nullable String token, Rates rates, Refusals refusals) {
        this.gate = new Gate(token, rates);
        this.refusals = refusals;
        this.javalin = Javalin.create(config -> {
            quiet(config);
            config.jetty.modifyServer(server -> server.setErrorHandler(new Unreadable(refusals)));
            config.jetty.addConnector((server, http) -> connector(server, http, address, port));
            routes.forEach(route -> types(route.method())
                    .forEach(type ->
                            config.routes.addHttpHandler(type, route.path(), context -> handle(context, route))));
            config.routes.exception(IOException.class, (e, context) -> left(context, e));
            config.routes.exception(HttpResponseException.class, (e, context) -> refuse(context, e));
            config.routes.exception(Exception.class, (e, context) -> broken(context, e));
            config.routes.error(404, context -> unknown(context));
        });
    }

    private static Connector connector(Server server, HttpConfiguration http, String address, int port) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(address);
        connector.setPort(port);
        connector.setAcceptQueueSize(WAITING);
        connector.setIdleTimeout(SILENCE.toMillis());
        return connector;
    }

    /** HEAD is GET without the content (RFC 9110, section 9.3.2), and goes through the same gates. */
    private static List<HandlerType> types(String method) {
        return method.equals("POST") ? List.of(HandlerType.POST) : List.of(HandlerType.GET, HandlerType.HEAD);
    }

    private static void quiet(JavalinConfig config) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    /**
     * Starts a server.
     *
     * @param port 0 for any that is free
     * @param token what everybody has to know; null for nothing
     * @throws WebUnavailable if the address or the port cannot be had
     */
    public static WebServer start(
            String address, int port, @Nullable String token, Rates rates, List<Route> routes, Refusals refusals) {
        WebServer server = new WebServer(address, port, routes, token, rates, refusals);
        try {
            // It would say at length what the exception says.
            JavalinLogger.enabled = false;
            server.javalin.start();
            return server;
        } catch (RuntimeException taken) {
            server.javalin.stop();
            throw new WebUnavailable(address, port, taken);
        } finally {
            JavalinLogger.enabled = true;
        }
    }

    /** The port that it listens to. */
    public int port() {
        return javalin.port();
    }

    private void handle(Context context, Route route) throws IOException {
        Request request = request(context);
        Response response;
        try {
            gate.pass(request, context.ip(), route.load());
            response = route.handler().apply(request);
        } catch (Refused refused) {
            response = refusals.told(request, refused);
        } catch (KnowledgeUnavailable unavailable) {
            LOG.log(System.Logger.Level.WARNING, "A page could not be shown: {0}", unavailable.getMessage());
            response = refusals.told(request, Refused.unavailable(String.valueOf(unavailable.getMessage())));
        }
        switch (response) {
            case Response.Whole whole -> send(context, whole);
            case Response.Stream stream -> EventStream.send(context, stream);
        }
    }

    private static Request request(Context context) {
        Map<String, String> headers = new LinkedHashMap<>();
        context.headerMap().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new Request(
                context.method().name(),
                context.path(),
                context.queryParamMap(),
                context.pathParamMap(),
                headers,
                context.method().equals(HandlerType.POST) ? context.body() : "");
    }

    static void send(Context context, Response.Whole whole) {
        Guards.HEADERS.forEach(context::header);
        whole.headers().forEach(context::header);
        context.status(whole.status()).contentType(whole.type()).result(whole.body());
    }

    private void refuse(Context context, HttpResponseException refused) {
        String sentence = switch (refused.getStatus()) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address takes no request of that method.";
            case 413 -> "The request is too large; " + LARGEST_BODY + " bytes are taken at most.";
            default -> "The request cannot be read; see /api/v1/openapi.json.";
        };
        told(context, Refused.of(refused.getStatus(), sentence, allowed(refused)));
    }

    /** Which methods an address takes, where it does not take the one of the request. */
    private static Map<String, String> allowed(HttpResponseException refused) {
        return refused.getStatus() == 405
                ? Map.of("Allow", refused.getDetails().getOrDefault("availableMethods", ""))
                : Map.of();
    }

    /** Whoever sent the request went away in the middle of it. */
    private static void left(Context context, IOException gone) {
        LOG.log(System.Logger.Level.DEBUG, "A request broke off", gone);
        context.status(400);
    }

    private void unknown(Context context) {
        if (context.res().getContentType() == null) {
            told(context, Refused.missing("There is nothing at this address."));
        }
    }

    private void broken(Context context, Exception unforeseen) {
        LOG.log(System.Logger.Level.ERROR, "A request broke down", unforeseen);
        told(context, Refused.of(500, BROKEN, Map.of()));
    }

    private void told(Context context, Refused refused) {
        Request bare = new Request(context.method().name(), context.path(), Map.of(), Map.of(), Map.of(), "");
        send(context, refusals.told(bare, refused));
    }

    /** Takes no more requests, and lets those that it has come to their end. Does nothing when closed already. */
    @Override
    public void close() {
        javalin.stop();
    }
}
