package org.attache.terminal;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class CommonOptions {

    @Option(names = "--config", paramLabel = "DIR", description = "the folder of attache.yaml (default: config)")
    Path config = Path.of("config");

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "the folder of source documents (default: knowledge)")
    Path knowledge = Path.of("knowledge");

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the store (default: data)")
    Path data = Path.of("data");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day on which the question is asked, as 2023-12-03 (default: today)")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--as-stored",
            description = "answer from what the data folder holds, without a look at the knowledge folder")
    boolean asStored;

    Options options() {
        return new Options(config, knowledge, data, asOf, asStored);
    }
}
