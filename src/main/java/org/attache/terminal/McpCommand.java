package org.attache.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.attache.session.ExitCode;
import org.attache.session.Options;
import org.attache.session.Program;
import org.attache.session.SharedSession;
import org.attache.terminal.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives the tools to a program that speaks the Model Context Protocol, until that closes the input. */
@Command(
        name = "mcp",
        description = "Answers programs that speak the Model Context Protocol, over standard input and output.")
final class McpCommand implements Callable<Integer> {

    /** Long enough for calls that follow each other, and shorter than another process waits to write. */
    private static final Duration IDLE = Duration.ofSeconds(2);

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    McpCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Options options = common.options(program.home());
        // A library that prints would spoil a message.
        PrintStream before = System.out;
        System.setOut(screen.err());
        try (SharedSession sessions = new SharedSession(
                () -> Opened.forAnswers(program, screen, options),
                session -> !options.asStored() && session.library().isBehind(),
                IDLE)) {
            program.tools(options, sessions).serve(screen.in(), screen.out());
        } finally {
            System.setOut(before);
        }
        return ExitCode.DONE.number();
    }
}
