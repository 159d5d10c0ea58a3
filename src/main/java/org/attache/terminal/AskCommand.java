package org.attache.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.assistant.Reply;
import org.attache.question.Question;
import org.attache.source.MalformedData;
import org.attache.terminal.Program.Session;
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
            try (BufferedReader lines = open(file);
                    Session session = Opened.upToDate(program, screen, common.options())) {
                return answerAll(lines, session).number();
            }
        }
        try (Session session = Opened.upToDate(program, screen, common.options())) {
            Reply reply = session.answering().answer(Question.of(question, session.asOf()));
            screen.result(
                    json
                            ? program.formats().answer(null, reply)
                            : new AnswerText(screen.ink(), screen.columns()).render(reply.answer()));
            return ExitCode.DONE.number();
        }
    }

    /** A line that is no question does not stop the others. */
    private ExitCode answerAll(BufferedReader lines, Session session) throws IOException {
        ExitCode code = ExitCode.DONE;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                try {
                    Formats.BatchQuestion asked = program.formats().batchQuestion(line);
                    Question question =
                            Question.of(asked.question(), asked.asOf() == null ? session.asOf() : asked.asOf());
                    screen.result(program.formats()
                            .answer(asked.id(), session.answering().answer(question)));
                } catch (MalformedData malformed) {
                    screen.say("Line " + number + " of the batch " + malformed.getMessage()
                            + "; write it as {\"id\": \"q1\", \"question\": \"…\"}.");
                    code = ExitCode.UNUSABLE;
                }
            }
        }
        return code;
    }

    private static BufferedReader open(String file) {
        if (file.equals("-")) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        try {
            return Files.newBufferedReader(Path.of(file));
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE,
                    "The batch file " + file + " cannot be read; give the path of a readable file of JSON Lines.");
        }
    }
}
