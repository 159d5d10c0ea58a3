package org.attache.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.knowledge.Library;
import org.attache.session.Formats;
import org.attache.web.api.Asking;
import org.attache.web.api.Schedules;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;
import org.attache.web.kept.Answers;

/** All pages for people. Thread-safe. */
public final class Pages {

    private final Templates templates;
    private final List<Route> routes = new ArrayList<>();

    public Pages(Asking asking, Answers answers, Schedules schedules, Library library, Formats formats) {
        Assets assets = new Assets();
        this.templates = new Templates(Map.of("version", assets.version()));
        routes.addAll(assets.routes());
        routes.addAll(new AskPage(templates, asking, answers, library, formats).routes());
        routes.addAll(new DocumentsPage(templates, library).routes());
        routes.addAll(new VisitsPage(templates, schedules, library).routes());
    }

    public List<Route> routes() {
        return List.copyOf(routes);
    }

    /** A refusal as people read it. */
    public Response.Whole refusal(Request request, Refused refused) {
        Response.Whole page = templates.page(
                refused.status(),
                request.isForPiece() ? "refusal" : "refused",
                Map.of("sentence", refused.sentence(), "status", refused.status()));
        return new Response.Whole(page.status(), page.type(), page.body(), refused.headers());
    }
}
