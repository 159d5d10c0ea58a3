package org.attache.terminal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attache.terminal.Program.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the whole state into a file. */
@Command(name = "backup", description = "Writes the whole state into one file.")
final class BackupCommand implements Callable<Integer> {

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "the file to write; it must not exist")
    private Path file = Path.of("");

    BackupCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Session session = Opened.plain(program, screen, common.options())) {
            session.backup(file);
            screen.result("Wrote " + file + " with snapshot "
                    + session.library().current().number() + ".");
            return ExitCode.DONE.number();
        }
    }
}
