package org.attache.terminal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attache.session.ExitCode;
import org.attache.session.Program;
import org.attache.terminal.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the whole state of the data folder to a file. */
@Command(name = "backup", description = "Writes the whole state to a file.")
final class BackupCommand implements Callable<Integer> {

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "the file to write, which must not be there yet")
    private Path file = Path.of("");

    BackupCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        screen.result(program.backUp(common.options(program.home()), file, screen::say));
        return ExitCode.DONE.number();
    }
}
