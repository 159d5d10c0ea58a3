package org.attache.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.health.Finding;
import org.attache.session.ExitCode;
import org.attache.session.Program;
import org.attache.terminal.screen.Screen;
import org.attache.terminal.text.FindingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at everything that the program needs, and says what to do where something is wrong. */
@Command(
        name = "doctor",
        description = "Checks settings, documents, store, models and Discord, and says what to do where one is wrong.")
final class DoctorCommand implements Callable<Integer> {

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "JSON instead of text")
    private boolean json;

    DoctorCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        FindingText text = new FindingText(screen.ink(), screen.columns());
        program.examine(common.options(program.home()), Opened.progress(screen), finding -> {
            findings.add(finding);
            if (!json) {
                screen.result(text.render(finding));
            }
        });
        if (json) {
            screen.result(program.formats().findings(findings));
        }
        return code(findings).number();
    }

    private static ExitCode code(List<Finding> findings) {
        List<Finding.Lack> lacks = findings.stream()
                .filter(Finding.Bad.class::isInstance)
                .map(finding -> ((Finding.Bad) finding).lack())
                .toList();
        if (lacks.isEmpty()) {
            return ExitCode.DONE;
        }
        return lacks.contains(Finding.Lack.UNUSABLE) ? ExitCode.UNUSABLE : ExitCode.MISSING;
    }
}
