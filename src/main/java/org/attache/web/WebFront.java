package org.attache.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attache.assistant.Answering;
import org.attache.web.api.Api;
import org.attache.web.api.Asking;
import org.attache.web.api.Schedules;
import org.attache.web.api.StatusReport;
import org.attache.web.exchange.Route;
import org.attache.web.feed.Feed;
import org.attache.web.kept.Answers;
import org.attache.web.limits.Rates;
import org.attache.web.limits.Turns;
import org.attache.web.metrics.Meters;
import org.attache.web.pages.Pages;
import org.attache.web.server.WebServer;
import org.attache.web.tools.ToolsRoute;

/** The web front while it is open. Thread-safe. */
public final class WebFront implements AutoCloseable {

    /** Longer nobody waits for a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WebServer server;
    private final WebSettings settings;
    private final Meters meters;

    private WebFront(WebServer server, WebSettings settings, Meters meters) {
        this.meters = meters;
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
        Meters meters = new Meters(offer.library(), offer.clock(), turns::waiting, offer.connected());
        Asking asking = new Asking(meters.counted(offer.answering()), offer.formats(), offer.today(), turns);
        Schedules schedules = new Schedules(offer.library(), offer.today());
        Answers answers = new Answers(offer.kept(), offer.library(), offer.formats());
        Api api = new Api(
                asking,
                answers,
                schedules,
                offer.library(),
                offer.formats(),
                new StatusReport(offer.library(), offer.reading()));
        List<Route> routes = new ArrayList<>(api.routes());
        Pages pages = new Pages(asking, answers, schedules, offer.library(), offer.formats());
        routes.addAll(pages.routes());
        routes.add(meters.route());
        routes.add(new ToolsRoute(offer.tools(), turns).route());
        routes.addAll(new Feed(schedules, offer.files()).routes());
        WebServer server = WebServer.start(
                settings.address(),
                settings.port(),
                settings.token(),
                new Rates(settings.perMinute()),
                routes.stream().map(offer.reading()::guarded).toList(),
                (request, refused) -> request.isOfProgram()
                        ? api.problem(refused.status(), refused.sentence(), refused.headers())
                        : pages.refusal(request, refused));
        return new WebFront(server, settings, meters);
    }

    /** Where it is, for people: {@code http://127.0.0.1:8080}. */
    public String address() {
        String host = settings.address().contains(":") ? "[" + settings.address() + "]" : settings.address();
        return "http://" + host + ":" + server.port();
    }

    /** The same answers, for another front, counted with its own. */
    public Answering counted(Answering answering) {
        return meters.counted(answering);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
