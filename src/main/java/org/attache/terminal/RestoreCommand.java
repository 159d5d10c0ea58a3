package org.attache.terminal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attache.session.ExitCode;
import org.attache.session.Program;
import org.attache.terminal.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a state back that a backup holds; the one before is kept. */
@Command(name = "restore", description = "Puts the state of a backup back; the one before is kept.")
final class RestoreCommand implements Callable<Integer> {

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "a file that backup wrote")
    private Path file = Path.of("");

    RestoreCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        screen.result(program.restore(common.options(program.home()), file));
        return ExitCode.DONE.number();
    }
}
