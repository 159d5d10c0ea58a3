package org.attache.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.attache.assistant.Answering;
import org.attache.assistant.Onlooker;
import org.attache.assistant.Reply;
import org.attache.question.Conversation;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.attache.session.Formats;
import org.attache.source.MalformedData;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;
import org.attache.web.limits.Turns;

/** Reads questions from requests and has them answered, a few at once. Thread-safe. */
public final class Asking {

    /** In characters; longer ones are documents. */
    private static final int LONGEST = 2_000;

    /** Earlier questions that one can lean on. */
    private static final int REMEMBERED = 6;

    private final Answering answering;
    private final Formats formats;
    private final Supplier<LocalDate> today;
    private final Turns turns;

    /** @param today the day on which questions are asked that name none */
    public Asking(Answering answering, Formats formats, Supplier<LocalDate> today, Turns turns) {
        this.answering = answering;
        this.formats = formats;
        this.today = today;
        this.turns = turns;
    }

    /** The reply to what the query asks: {@code ?question=…&as_of=…}. */
    Reply ofQuery(Request request, Onlooker onlooker) {
        requireOwnPage(request);
        return reply(text(request), day(request), Conversation.NONE, onlooker);
    }

    /** A question costs work, or a model's money, which a page elsewhere is not to spend unseen. */
    static void requireOwnPage(Request request) {
        if (request.isForPageElsewhere()) {
            throw Refused.of(403, "A page elsewhere may not ask here.", Map.of());
        }
    }

    /** The reply to a body such as a line of a batch has. */
    Reply ofBody(Request request) {
        requireOwnPage(request);
        String type = request.header("Content-Type").orElse("");
        if (!type.startsWith("application/json")) {
            // Nothing that a page elsewhere can send without being allowed to.
            throw Refused.of(415, "Send the question as application/json.", Map.of());
        }
        Formats.BatchQuestion asked;
        try {
            asked = formats.batchQuestion(request.body());
        } catch (MalformedData malformed) {
            throw Refused.mistaken("The body " + malformed.getMessage() + ".");
        }
        LocalDate day = asked.asOf() == null ? today.get() : asked.asOf();
        List<Turn> before = new ArrayList<>();
        List<String> earlier = asked.conversation();
        for (String question : earlier.subList(Math.max(0, earlier.size() - REMEMBERED), earlier.size())) {
            before.add(reply(question, day, new Conversation(before), Onlooker.NONE)
                    .turn());
        }
        return reply(asked.question(), day, new Conversation(before), Onlooker.NONE);
    }

    /** The question of a query. */
    public String text(Request request) {
        return request.query("question")
                .orElseThrow(() -> Refused.mistaken("Give the question as the parameter question."));
    }

    /** The day of a query, or else today. */
    public LocalDate day(Request request) {
        return Filters.day(request, "as_of").orElseGet(today);
    }

    /** The reply to a question, when its turn comes. */
    public Reply reply(String question, LocalDate day, Conversation conversation, Onlooker onlooker) {
        if (question.isBlank()) {
            throw Refused.mistaken("The question is empty.");
        }
        if (question.length() > LONGEST) {
            throw Refused.of(413, "The question is too long; " + LONGEST + " characters are read.", Map.of());
        }
        return turns.take(() -> answering.answer(new Question(question, day, conversation), onlooker))
                .orElseThrow(
                        () -> Refused.unavailable("Too many questions wait for their answer; ask again in a while."));
    }
}
