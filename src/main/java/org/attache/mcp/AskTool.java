package org.attache.mcp;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.attache.assistant.Reply;
import org.attache.evidence.KnowledgeView;
import org.attache.session.Formats;
import org.attache.session.Program.Session;
import org.attache.session.Talk;

/** Answers a question, which may follow others. */
final class AskTool implements Tool {

    /** In characters, as of a question on Discord. */
    private static final int QUESTION = 2_000;

    private static final int EARLIER = 6;

    private final Supplier<Session> sessions;
    private final Formats formats;
    private final Supplier<LocalDate> today;

    AskTool(Supplier<Session> sessions, Formats formats, Supplier<LocalDate> today) {
        this.today = today;
        this.sessions = sessions;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public Result call(Arguments arguments) {
        String question = arguments.needed("question", QUESTION);
        List<String> earlier = arguments.texts("conversation", EARLIER, QUESTION);
        LocalDate day = arguments.day("asOf").orElseGet(today);
        try (Session session = sessions.get()) {
            Talk talk = new Talk(session.answering(), day);
            earlier.forEach(talk::reply);
            Reply reply = talk.reply(question);
            try (KnowledgeView view = session.library().view()) {
                return new Result(
                        AnswerWords.of(reply.answer()), formats.fields(formats.answer(null, reply, view.history())));
            }
        }
    }
}
