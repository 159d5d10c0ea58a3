package org.attache.terminal;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attache.answer.CitationVerifier;
import org.attache.evaluation.Claim;
import org.attache.session.Program;
import org.attache.terminal.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of sentences whether statements support them; reads and changes no store. */
@Command(name = "verify", description = "Says whether statements support a sentence, as of a model's sentences.")
final class VerifyCommand implements Callable<Integer> {

    private static final String EXAMPLE =
            "{\"id\": \"c1\", \"statements\": [{\"words\": \"…\", \"published\": \"2023-12-03\"}], \"sentence\": \"…\"}";

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "JSON Lines, which is what it writes in any case")
    @SuppressWarnings("UnusedVariable") // it changes nothing
    private boolean json;

    @Parameters(
            paramLabel = "FILE",
            description = "sentences with their statements as JSON Lines, such as " + EXAMPLE + "; - is standard input")
    private String file = "-";

    VerifyCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        CitationVerifier verifier = program.verifier(common.options(program.home()));
        try (JsonLines lines = JsonLines.open(file, "sentence", EXAMPLE, screen)) {
            return lines.forEach(line -> verify(line, verifier), screen).number();
        }
    }

    private void verify(String line, CitationVerifier verifier) {
        Claim claim = program.formats().claim(line);
        screen.result(program.formats().verdict(claim.id(), claim.verdict(verifier)));
    }
}
