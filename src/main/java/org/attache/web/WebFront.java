package org.attache.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attache.web.api.Api;
import org.attache.web.api.Asking;
import org.attache.web.api.Schedules;
import org.attache.web.api.StatusReport;
import org.attache.web.exchange.Route;
import org.attache.web.feed.Feed;
import org.attache.web.limits.Rates;
import org.attache.web.limits.Turns;
import org.attache.web.server.WebServer;

/** The web front while it is open. Thread-safe. */
public final class WebFront implements AutoCloseable {

    /** Longer nobody waits for a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WebServer server;
    private final WebSettings settings;

    private WebFront(WebServer server, WebSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /**
     * Opens it.
     *
     * @throws org.attache.web.server.WebUnavailable if the address or the port cannot be had
     */
    public static WebFront open(WebSettings settings, WebOffer offer) {
        Turns turns = new Turns(2 * Runtime.getRuntime().availableProcessors(), PATIENCE);
        Asking asking = new Asking(offer.answering(), offer.formats(), offer.today(), turns);
        Schedules schedules = new Schedules(offer.library(), offer.today());
        Api api = new Api(
                asking, schedules, offer.library(), offer.formats(), new StatusReport(offer.library(), offer.ready()));
        List<Route> routes = new ArrayList<>(api.routes());
        routes.addAll(new Feed(schedules, offer.files()).routes());
        WebServer server = WebServer.start(
                settings.address(),
                settings.port(),
                settings.token(),
                new Rates(settings.perMinute()),
                routes,
                (request, refused) -> api.problem(refused.status(), refused.sentence(), refused.headers()));
        return new WebFront(server, settings);
    }

    /** Where it is, for people: {@code http://127.0.0.1:8080}. */
    public String address() {
        String host = settings.address().contains(":") ? "[" + settings.address() + "]" : settings.address();
        return "http://" + host + ":" + server.port();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
