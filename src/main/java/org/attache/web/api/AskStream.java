package org.attache.web.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.assistant.Onlooker;
import org.attache.assistant.Reply;
import org.attache.assistant.Trace;
import org.attache.dialogue.KeptAnswer;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.question.Conversation;
import org.attache.question.Interpretation;
import org.attache.session.Formats;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;
import org.attache.web.kept.Answers;

/**
 * Tells an answer in its stages: {@code interpreted}, {@code evidence}, {@code answer}, and {@code kept} where somebody
 * means to come back to it. Thread-safe.
 */
public final class AskStream {

    private final Asking asking;
    private final Answers answers;
    private final Formats formats;

    public AskStream(Asking asking, Answers answers, Formats formats) {
        this.asking = asking;
        this.answers = answers;
        this.formats = formats;
    }

    public Route route() {
        return Route.get("/api/v1/ask/stream", Route.Load.DOCUMENTS, this::stream);
    }

    /** What can be refused is refused before the first event. */
    private Response stream(Request request) {
        Asking.requireOwnPage(request);
        String question = asking.text(request);
        LocalDate day = asking.day(request);
        String after = request.query("after").orElse(null);
        boolean isKept = request.query("keep").orElse("").equals("true");
        Conversation conversation = answers.conversation(after);
        return (Response.Stream) events -> {
            try {
                Reply reply = asking.reply(question, day, conversation, told(events));
                events.send("answer", answers.written(reply));
                if (isKept) {
                    KeptAnswer kept = answers.keep(reply, after);
                    events.send("kept", formats.object(Map.of("id", kept.id(), "path", "/answers/" + kept.id())));
                }
            } catch (Refused refused) {
                problem(events, refused.sentence());
            } catch (KnowledgeUnavailable unavailable) {
                problem(events, String.valueOf(unavailable.getMessage()));
            }
        };
    }

    private void problem(Response.Events events, String sentence) {
        events.send("problem", formats.object(Map.of("detail", sentence)));
    }

    private Onlooker told(Response.Events events) {
        return new Onlooker() {
            @Override
            public void interpreted(String question, Interpretation interpretation) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("question", question);
                fields.put("kind", kind(interpretation));
                events.send("interpreted", formats.object(fields));
            }

            @Override
            public void gathered(Trace.Step step) {
                Set<String> documents = new HashSet<>();
                step.evidence()
                        .statements()
                        .forEach(each -> documents.add(each.statement().origin().path()));
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("statements", step.evidence().statements().size());
                fields.put("documents", documents.size());
                fields.put("visits", step.evidence().visits().size());
                fields.put("paths", List.copyOf(documents));
                events.send("evidence", formats.object(fields));
            }
        };
    }

    private static String kind(Interpretation interpretation) {
        return switch (interpretation) {
            case Interpretation.LedgerQuery ledger -> "visits";
            case Interpretation.TextSearch text -> "statements";
            case Interpretation.Both both -> "visits and statements";
            case Interpretation.Ambiguous ambiguous -> "ambiguous";
            case Interpretation.OutOfScope outside -> "out of scope";
        };
    }
}
