package org.attache.terminal;

import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.ReloadUnderWay;
import org.attache.source.MalformedData;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Carries out one command line. */
public final class Terminal {

    private Terminal() {}

    /** Runs a command and says what went wrong in one sentence; returns the exit code. */
    public static int run(String[] arguments, Program program, Screen screen) {
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new AskCommand(program, screen))
                .addSubcommand(new ChatCommand(program, screen))
                .addSubcommand(new SourcesCommand(program, screen))
                .addSubcommand(new ReloadCommand(program, screen))
                .addSubcommand(new EvaluateCommand(program, screen))
                .addSubcommand(new ExtractCommand(program, screen))
                .addSubcommand(new ServeCommand(program, screen))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((failure, args) -> usage(failure, screen))
                .setExecutionExceptionHandler((failure, command, result) -> failed(failure, screen));
        boolean startsWithCommand = arguments.length > 0 && !isOptionOfChat(arguments[0]);
        return line.execute(startsWithCommand ? arguments : withChat(arguments));
    }

    /** The commands by name; without one it is a conversation. */
    @Command(
            name = "attache",
            mixinStandardHelpOptions = true,
            version = "Attaché",
            synopsisSubcommandLabel = "[COMMAND]",
            description = "Answers questions about visits from source documents, with citations.")
    private static final class Root {}

    private static boolean isOptionOfChat(String argument) {
        return argument.startsWith("--") && !argument.equals("--help") && !argument.equals("--version");
    }

    private static String[] withChat(String[] arguments) {
        String[] chat = new String[arguments.length + 1];
        chat[0] = "chat";
        System.arraycopy(arguments, 0, chat, 1, arguments.length);
        return chat;
    }

    private static int usage(ParameterException failure, Screen screen) {
        screen.say(failure.getMessage() + ". See ./attache --help.");
        return ExitCode.USAGE.number();
    }

    private static int failed(Exception failure, Screen screen) throws Exception {
        return switch (failure) {
            case CommandFailed command -> say(command.code(), command.getMessage(), screen);
            case KnowledgeUnavailable knowledge ->
                say(
                        switch (knowledge.kind()) {
                            case UNUSABLE -> ExitCode.UNUSABLE;
                            case BUSY -> ExitCode.BUSY;
                            case MISSING -> ExitCode.MISSING;
                        },
                        knowledge.getMessage(),
                        screen);
            case ReloadUnderWay underWay -> say(ExitCode.BUSY, underWay.getMessage(), screen);
            case MalformedData malformed -> say(ExitCode.UNUSABLE, malformed.getMessage(), screen);
            default -> throw failure;
        };
    }

    private static int say(ExitCode code, @org.jspecify.annotations.Nullable String sentence, Screen screen) {
        screen.say(sentence == null ? "It failed without a reason." : sentence);
        return code.number();
    }
}
