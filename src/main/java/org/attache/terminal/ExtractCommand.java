package org.attache.terminal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.attache.knowledge.LooseText;
import org.attache.knowledge.difference.Preparation;
import org.attache.session.Program;
import org.attache.terminal.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the visits in texts of the user's; reads and changes no store. */
@Command(name = "extract", description = "Finds the visits that texts tell of, without taking the texts in.")
final class ExtractCommand implements Callable<Integer> {

    private static final String EXAMPLE = "{\"id\": \"t1\", \"published\": \"2023-12-03\", \"text\": \"…\"}";

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "JSON Lines, which is what it writes in any case")
    @SuppressWarnings("UnusedVariable") // it changes nothing
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "texts as JSON Lines, such as " + EXAMPLE + "; - is standard input")
    private String file = "-";

    ExtractCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Preparation preparation = program.preparation();
        LocalDate today = program.today(common.options(program.home()));
        try (JsonLines lines = JsonLines.open(file, "text", EXAMPLE, screen)) {
            return lines.forEach(line -> extract(line, preparation, today), screen)
                    .number();
        }
    }

    private void extract(String line, Preparation preparation, LocalDate today) {
        LooseText text = program.formats().looseText(line);
        screen.result(program.formats().visits(text.id(), preparation.prepare(text.document(today))));
    }
}
