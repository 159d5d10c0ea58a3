package org.attache.terminal;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.attache.session.Program;
import org.attache.terminal.screen.Screen;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Carries out one command line. */
public final class Terminal {

    private static final int NARROWEST_HELP = 55;
    private static final int WIDEST_HELP = 100;

    private Terminal() {}

    /** Runs a command and says what went wrong in one sentence; returns the exit code. */
    public static int run(String[] arguments, Program program, Screen screen) {
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new AskCommand(program, screen))
                .addSubcommand(new ChatCommand(program, screen))
                .addSubcommand(new VisitsCommand(program, screen))
                .addSubcommand(new SourcesCommand(program, screen))
                .addSubcommand(new ReloadCommand(program, screen))
                .addSubcommand(new KnowledgeCommand(program, screen))
                .addSubcommand(new EvaluateCommand(program, screen))
                .addSubcommand(new ExtractCommand(program, screen))
                .addSubcommand(new VerifyCommand(program, screen))
                .addSubcommand(new ServeCommand(program, screen))
                .addSubcommand(new McpCommand(program, screen))
                .addSubcommand(new DoctorCommand(program, screen))
                .addSubcommand(new BackupCommand(program, screen))
                .addSubcommand(new RestoreCommand(program, screen))
                .addSubcommand(new HelpCommand())
                .setUsageHelpWidth(Math.clamp(screen.columns(), NARROWEST_HELP, WIDEST_HELP))
                // A question may begin with an at sign, which is no file of arguments.
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        screen.view().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setOut(new PrintWriter(new OutputStreamWriter(screen.out(), StandardCharsets.UTF_8)))
                .setParameterExceptionHandler((failure, args) -> WrongUsage.tell(failure, screen))
                .setExecutionExceptionHandler((failure, command, result) -> Failures.tell(failure, screen));
        boolean startsWithCommand = arguments.length > 0 && !isOptionOfChat(arguments[0]);
        return line.execute(startsWithCommand ? arguments : withChat(arguments));
    }

    /** The commands by name; without one it is a conversation. */
    @Command(
            name = "./attache",
            versionProvider = Version.class,
            synopsisSubcommandLabel = "[COMMAND]",
            description = {
                "Answers questions about visits from source documents, with citations.",
                "Without a command it is a conversation."
            },
            footer = {
                "",
                "./attache help COMMAND shows the options of a command.",
                "",
                "Exit codes: 0 done (an honest \"not known\" included), 2 wrong usage, 65 unusable input,",
                "69 something needed is missing, 70 Attaché itself broke down, 75 another process holds",
                "the data folder, 76 Discord closed the connection for good.",
                "",
                "Examples:",
                "  ./attache ask \"When is Tom West in Pakistan?\"",
                "  ./attache visits --on 2023-12-08",
                "  ./attache sources deportation"
            })
    static final class Root {
        @CommandLine.Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "show this help")
        boolean help;

        @CommandLine.Option(
                names = {"-V", "--version"},
                versionHelp = true,
                description = "show the version")
        boolean version;
    }

    /** The version of the jar and of the Java that runs it. */
    private static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Terminal.class.getPackage().getImplementationVersion();
            return new String[] {
                "Attaché " + (version == null ? "(unpacked)" : version) + ", on Java " + Runtime.version()
            };
        }
    }

    private static boolean isOptionOfChat(String argument) {
        return argument.startsWith("--") && !argument.equals("--help") && !argument.equals("--version");
    }

    private static String[] withChat(String[] arguments) {
        String[] chat = new String[arguments.length + 1];
        chat[0] = "chat";
        System.arraycopy(arguments, 0, chat, 1, arguments.length);
        return chat;
    }
}
