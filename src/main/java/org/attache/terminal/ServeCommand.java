package org.attache.terminal;

import java.util.concurrent.Callable;
import org.attache.session.ExitCode;
import org.attache.session.Program;
import org.attache.terminal.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the page and the bot until they are stopped. */
@Command(name = "serve", description = "Opens a page, connects to Discord, and answers there.")
final class ServeCommand implements Callable<Integer> {

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ServeCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        program.serve(common.options(program.home()), Opened.progress(screen), screen::say);
        return ExitCode.DONE.number();
    }
}
