package org.attache.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;
import org.attache.session.Options;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class CommonOptions {

    private static final String KNOWLEDGE = "knowledge";

    @Option(names = "--config", paramLabel = "DIR", description = "the folder of attache.yaml (default: config)")
    @Nullable
    private Path config;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "the folder of source documents (default: knowledge)")
    @Nullable
    private Path knowledge;

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the store (default: data)")
    @Nullable
    private Path data;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "the day on which the question is asked, as 2023-12-03 (default: today)")
    @Nullable
    private LocalDate asOf;

    @Option(
            names = "--as-stored",
            description = "answer from what the data folder holds, without a look at the knowledge folder")
    private boolean asStored;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    boolean help;

    /**
     * What was asked for, and the usual folders for the rest: those in the current folder, or those beside the program
     * where none is named and the current folder has no knowledge.
     *
     * @param home where the program is
     * @throws CommandFailed if a folder of settings is asked for that is none; the usual one need not exist
     */
    Options options(Path home) {
        if (config != null && !Files.isDirectory(config)) {
            throw new CommandFailed(
                    ExitCode.MISSING,
                    "The config folder " + config
                            + (Files.exists(config) ? " is a file" : " does not exist")
                            + "; give --config the folder that holds attache.yaml.");
        }
        boolean elsewhere = config == null
                && knowledge == null
                && data == null
                && !Files.isDirectory(Path.of(KNOWLEDGE))
                && Files.isDirectory(home.resolve(KNOWLEDGE));
        Path base = elsewhere ? home : Path.of("");
        return new Options(
                Objects.requireNonNullElse(config, base.resolve("config")),
                Objects.requireNonNullElse(knowledge, base.resolve(KNOWLEDGE)),
                Objects.requireNonNullElse(data, base.resolve("data")),
                asOf,
                asStored);
    }
}
