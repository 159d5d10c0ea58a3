package org.attache.web.pages;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.assistant.Onlooker;
import org.attache.assistant.Reply;
import org.attache.dialogue.KeptAnswer;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.attache.session.Formats;
import org.attache.visit.VisitQuery;
import org.attache.web.api.Asking;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;
import org.attache.web.exchange.Route.Load;
import org.attache.web.kept.Answers;
import org.jspecify.annotations.Nullable;

/** Where people ask, and where an answer stands. */
final class AskPage {

    private static final int EXAMPLES = 3;

    /** Several documents may tell of one visit. */
    private static final int LOOKED_AT = 10 * EXAMPLES;

    private final Templates templates;
    private final Asking asking;
    private final Answers answers;
    private final Library library;
    private final Formats formats;

    AskPage(Templates templates, Asking asking, Answers answers, Library library, Formats formats) {
        this.templates = templates;
        this.asking = asking;
        this.answers = answers;
        this.library = library;
        this.formats = formats;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/", Load.DOCUMENTS, this::ask), Route.get("/answers/{id}", Load.READING, this::answer));
    }

    /** Without a script, a question comes here, and its answer is at an address of its own. */
    private Response ask(Request request) {
        String question = request.query("question").orElse("");
        if (question.isEmpty() || request.isForPageElsewhere()) {
            return box(question, request.query().containsKey("question") && question.isEmpty());
        }
        String after = request.query("after").orElse(null);
        Reply reply =
                asking.reply(asking.text(request), asking.day(request), answers.conversation(after), Onlooker.NONE);
        URI there = URI.create("/answers/" + answers.keep(reply, after).id());
        return new Response.Whole(303, Response.HTML, new byte[0], Map.of("Location", there.toString()));
    }

    /** @param question that a page elsewhere brought: whoever looks at this one decides whether it is asked */
    private Response box(String question, boolean isBlank) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("snapshot", library.current());
        values.put("examples", examples());
        values.put("brought", question);
        values.put("isBlank", isBlank);
        return templates.page("ask", values);
    }

    /** Questions that the documents answer. */
    private List<String> examples() {
        try (KnowledgeView view = library.view()) {
            return view.visits().find(VisitQuery.all(LOOKED_AT)).stream()
                    .filter(visit -> visit.country() != null)
                    .map(visit -> "When is " + visit.visitor().value() + " in "
                            + visit.country().value() + "?")
                    .distinct()
                    .limit(EXAMPLES)
                    .toList();
        }
    }

    private Response answer(Request request) {
        KeptAnswer kept = answers.find(request.part("id"))
                .orElseThrow(() -> Refused.missing("No answer is kept under this address, or not any more."));
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", kept.id());
        values.put("kept", content(kept));
        values.put("current", library.current().number());
        return templates.page(request.isForPiece() ? "answer" : "answered", values);
    }

    private Map<String, @Nullable Object> content(KeptAnswer kept) {
        Map<String, @Nullable Object> content = new HashMap<>();
        // Answers that an earlier version kept do not say.
        content.put("withheld", List.of());
        formats.fields(kept.content()).forEach((name, value) -> content.put(String.valueOf(name), value));
        return content;
    }
}
