package org.attache.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.Library;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;
import org.attache.web.exchange.Route.Load;
import org.jspecify.annotations.Nullable;

/** The documents, and what was read in each of them. */
final class DocumentsPage {

    private static final int LISTED = 100;

    /** Statements of a page. */
    private static final int SHOWN = 200;

    /** Statements before and behind one that is looked at beside an answer. */
    private static final int AROUND = 8;

    private final Templates templates;
    private final Library library;

    DocumentsPage(Templates templates, Library library) {
        this.templates = templates;
        this.library = library;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/documents", Load.DOCUMENTS, this::list),
                Route.get("/documents/<path>", Load.DOCUMENTS, this::document));
    }

    private Response list(Request request) {
        String query = request.query("q").orElse("");
        String wanted = query.toLowerCase(Locale.ROOT);
        List<DocumentSummary> all = library.documents().stream()
                .filter(document -> wanted.isEmpty() || isNamed(document, wanted))
                .toList();
        Paging paging = Paging.of(request, all.size(), LISTED);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("query", query);
        values.put("total", all.size());
        values.put("documents", paging.cut(all));
        values.put("paging", paging);
        values.put("refused", library.refused());
        values.put("copies", library.nearCopies());
        values.put("snapshot", library.current());
        return templates.page("documents", values);
    }

    private static boolean isNamed(DocumentSummary document, String wanted) {
        String title = document.origin().provenance().title().toLowerCase(Locale.ROOT);
        return title.contains(wanted)
                || document.origin().path().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Response document(Request request) {
        String path = request.part("path");
        try (KnowledgeView view = library.view()) {
            int length = view.statements().length(path);
            DocumentSummary summary = library.documents().stream()
                    .filter(document -> document.origin().path().equals(path))
                    .findFirst()
                    .orElseThrow(() -> Refused.missing("No document of this name is among the documents any more."));
            Statement cited =
                    request.query("statement").map(id -> cited(view, path, id)).orElse(null);
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("summary", summary);
            values.put("cited", cited == null ? "" : cited.id());
            List<Visit> visits = library.visitsOf(path);
            if (request.isForPiece() && cited != null) {
                values.put("paragraphs", Paragraph.of(around(view, cited, AROUND, AROUND), visits));
                return templates.page("source", values);
            }
            Paging paging = cited == null
                    ? Paging.of(request, length, SHOWN)
                    : Paging.at(cited.ordinal() / SHOWN, length, SHOWN);
            List<Statement> shown = cited == null
                    ? paging.cut(view.statements().ofDocument(path))
                    : around(view, cited, cited.ordinal() % SHOWN, SHOWN - 1 - cited.ordinal() % SHOWN);
            values.put("paragraphs", Paragraph.of(shown, visits));
            values.put(
                    "visits",
                    toldOf(paging.pages() > 1 ? shown : List.of(), visits).stream()
                            .map(VisitLine::of)
                            .toList());
            values.put("paging", paging);
            values.put(
                    "copies",
                    library.nearCopies().stream()
                            .filter(copy ->
                                    copy.path().equals(path) || copy.of().equals(path))
                            .map(copy -> copy.path().equals(path) ? copy.of() : copy.path())
                            .toList());
            return templates.page("document", values);
        }
    }

    /** The visits that statements of a page tell of; all of them where the document has one page. */
    private static List<Visit> toldOf(List<Statement> shown, List<Visit> visits) {
        Set<String> here = shown.stream().map(Statement::id).collect(Collectors.toSet());
        return here.isEmpty()
                ? visits
                : visits.stream()
                        .filter(visit -> visit.evidence().stream().anyMatch(here::contains))
                        .toList();
    }

    private static Statement cited(KnowledgeView view, String path, String id) {
        return view.statements().byId(List.of(id)).stream()
                .filter(statement -> statement.origin().path().equals(path))
                .findFirst()
                .orElseThrow(() -> Refused.missing(
                        "The document has been read anew since, and does not hold this sentence any more."));
    }

    private static List<Statement> around(KnowledgeView view, Statement cited, int before, int behind) {
        List<Statement> near = new ArrayList<>(view.statements().near(cited, before, behind));
        near.add(cited);
        near.sort(Comparator.comparingInt(Statement::ordinal));
        return near;
    }
}
