package org.attache.terminal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what commands there are, or how one is used. */
@Command(name = "help", description = "Explains how a command is used.")
final class HelpCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "the command; without one, all are listed")
    private @Nullable String command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    boolean help;

    @Override
    public void run() {
        CommandLine root = Objects.requireNonNull(spec).commandLine().getParent();
        CommandLine explained = command == null ? root : root.getSubcommands().get(command);
        if (explained == null) {
            throw new UnmatchedArgumentException(root, List.of(String.valueOf(command)));
        }
        explained.usage(root.getOut());
    }
}
