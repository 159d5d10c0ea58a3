package org.attache.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.evaluation.Evaluation;
import org.attache.evaluation.Report;
import org.attache.evaluation.TestQuestion;
import org.attache.source.MalformedData;
import org.attache.terminal.Program.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores question files. */
@Command(name = "evaluate", description = "Asks the questions of a file and scores the answers.")
final class EvaluateCommand implements Callable<Integer> {

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "JSON instead of text")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "question files, JSON Lines")
    private List<Path> files = List.of();

    EvaluateCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        List<TestQuestion> questions = new ArrayList<>();
        files.forEach(file -> questions.addAll(questions(file)));
        try (Session session = Opened.forAnswers(program, screen, common.options(program.home()))) {
            Report report = new Evaluation(session.answering(), session::textOf).run(questions, session.asOf());
            screen.result(
                    json
                            ? program.formats().report(report)
                            : new ReportText(screen.ink(), screen.columns()).render(report));
            return ExitCode.DONE.number();
        }
    }

    private List<TestQuestion> questions(Path file) {
        try {
            return program.formats().testQuestions(Files.readString(file));
        } catch (MalformedData malformed) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE, "The question file " + file + ": " + malformed.getMessage() + ".");
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE, "The question file " + file + " cannot be read; give the path of a text file.");
        }
    }
}
