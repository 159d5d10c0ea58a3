package org.attache.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.assistant.Reply;
import org.attache.question.Conversation;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.attache.terminal.Program.Session;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A conversation at the terminal: a question may lean on the ones before. */
@Command(name = "chat", description = "A conversation; an empty line or Ctrl-D ends it.")
final class ChatCommand implements Callable<Integer> {

    /** Earlier exchanges that a question can lean on. */
    private static final int REMEMBERED = 6;

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ChatCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        try (Session session = Opened.upToDate(program, screen, common.options());
                org.jline.terminal.Terminal terminal =
                        TerminalBuilder.builder().system(true).dumb(true).build()) {
            screen.say("Ask about the visits in " + common.knowledge + ". An empty line ends the conversation.");
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .build();
            AnswerText text = new AnswerText(screen.ink(), screen.columns());
            List<Turn> turns = new ArrayList<>();
            for (Optional<String> line = next(reader); line.isPresent(); line = next(reader)) {
                List<Turn> recent = turns.subList(Math.max(0, turns.size() - REMEMBERED), turns.size());
                Reply reply =
                        session.answering().answer(new Question(line.get(), session.asOf(), new Conversation(recent)));
                screen.result(text.render(reply.answer()) + "\n");
                turns.add(new Turn(line.get(), reply.answer().text()));
            }
            return ExitCode.DONE.number();
        }
    }

    /** The next question; empty at the end of the conversation. */
    private static Optional<String> next(LineReader reader) {
        try {
            return Optional.of(reader.readLine("? ").strip()).filter(line -> !line.isEmpty());
        } catch (EndOfFileException | UserInterruptException end) {
            return Optional.empty();
        }
    }
}
