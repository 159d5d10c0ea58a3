package org.attache.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.session.ExitCode;
import org.attache.session.ModelChange;
import org.attache.session.Options;
import org.attache.session.Program;
import org.attache.session.Program.Session;
import org.attache.session.Talk;
import org.attache.terminal.screen.Keyboard;
import org.attache.terminal.screen.Screen;
import org.attache.terminal.screen.Typist;
import org.attache.terminal.text.AnswerText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A conversation: a question may lean on the ones before. */
@Command(name = "chat", description = "Answers one question after another; each may refer to the ones before.")
final class ChatCommand implements Callable<Integer> {

    private static final String HELP = """
            Ask in plain words, such as: When is Tom West in Pakistan? A question may lean on the ones before: And Horst?
            /new    starts a new conversation
            /quit   ends the conversation, as Ctrl-D does\
            """;

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
        Options options = common.options(program.home());
        boolean asks = screen.view().asks();
        try (Session session = Opened.upToDate(program, screen, options);
                Typist typist = asks ? new Keyboard(screen.ink()) : Typist.piped(screen)) {
            if (asks) {
                screen.say("Ask about the visits in " + options.knowledge() + "; /help tells more, Ctrl-D ends.");
            }
            ModelChange.begin(session.library(), screen::say);
            Talk talk = new Talk(session.answering(), session.asOf());
            for (Optional<String> line = typist.next(); line.isPresent(); line = typist.next()) {
                String typed = line.get().strip();
                switch (typed) {
                    case "" -> {}
                    case "/quit", "/exit", "quit", "exit" -> {
                        return ExitCode.DONE.number();
                    }
                    case "/help", "help" -> screen.say(HELP);
                    case "/new" -> {
                        talk.beginAnew();
                        screen.say("The next question starts a new conversation.");
                    }
                    default -> reply(talk, typed, typist.columns());
                }
            }
            return ExitCode.DONE.number();
        }
    }

    private void reply(Talk talk, String typed, int columns) {
        if (typed.startsWith("/")) {
            screen.say("There is no " + typed + "; there are /help, /new and /quit.");
        } else {
            screen.result(new AnswerText(screen.ink(), columns)
                            .render(talk.reply(typed).answer()) + "\n");
        }
    }
}
