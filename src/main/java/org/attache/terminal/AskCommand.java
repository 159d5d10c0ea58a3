package org.attache.terminal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.assistant.Reply;
import org.attache.evidence.KnowledgeView;
import org.attache.question.Question;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;
import org.attache.session.Formats;
import org.attache.session.Program;
import org.attache.session.Program.Session;
import org.attache.session.Talk;
import org.attache.terminal.screen.Screen;
import org.attache.terminal.text.AnswerText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one question, or a file of them. */
@Command(name = "ask", description = "Answers a question with citations.")
final class AskCommand implements Callable<Integer> {

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "one JSON object instead of text")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "questions from a file of JSON Lines, one answer object a line; - is standard input")
    @Nullable
    private String batch;

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "the question")
    private List<String> words = List.of();

    AskCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        String file = batch;
        String question = String.join(" ", words).strip();
        if ((file == null) == question.isEmpty()) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    "Give one question, such as: ./attache ask \"When is Tom West in Pakistan?\", or a file of"
                            + " questions with --batch FILE.");
        }
        if (file != null) {
            try (JsonLines lines = JsonLines.open(file, "batch", "{\"id\": \"q1\", \"question\": \"…\"}", screen);
                    Session session = Opened.forAnswers(program, screen, common.options(program.home()))) {
                return lines.forEach(line -> answer(line, session), screen).number();
            }
        }
        try (Session session = Opened.forAnswers(program, screen, common.options(program.home()))) {
            Reply reply = session.answering().answer(Question.of(question, session.asOf()));
            screen.result(
                    json
                            ? written(null, reply, session)
                            : new AnswerText(screen.ink(), screen.columns()).render(reply.answer()));
            return ExitCode.DONE.number();
        }
    }

    private void answer(String line, Session session) {
        Formats.BatchQuestion asked = program.formats().batchQuestion(line);
        Talk talk = new Talk(session.answering(), asked.asOf() == null ? session.asOf() : asked.asOf());
        asked.conversation().forEach(talk::reply);
        screen.result(written(asked.id(), talk.reply(asked.question()), session));
    }

    private String written(@Nullable String id, Reply reply, Session session) {
        try (KnowledgeView view = session.library().view()) {
            return program.formats().answer(id, reply, view.history());
        }
    }
}
