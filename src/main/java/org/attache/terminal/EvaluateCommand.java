package org.attache.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.evaluation.Evaluation;
import org.attache.evaluation.PairReport;
import org.attache.evaluation.Report;
import org.attache.evaluation.TestFile;
import org.attache.evaluation.TestPair;
import org.attache.evaluation.TestQuestion;
import org.attache.evaluation.TestText;
import org.attache.evaluation.TextReport;
import org.attache.knowledge.LooseText;
import org.attache.knowledge.difference.Preparation;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;
import org.attache.session.Program;
import org.attache.session.Program.Session;
import org.attache.source.MalformedData;
import org.attache.terminal.screen.Screen;
import org.attache.terminal.text.ReportText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores files of questions, of pairs and of texts. Only questions need a store. */
@Command(
        name = "evaluate",
        description = "Asks the questions of a file and scores the answers; scores verification by pairs of statements"
                + " and sentences, and extraction by texts with their visits.")
final class EvaluateCommand implements Callable<Integer> {

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "JSON instead of text")
    private boolean json;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "files of questions, of pairs or of texts, JSON Lines; the first line shows which")
    private List<Path> files = List.of();

    EvaluateCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        List<TestQuestion> questions = new ArrayList<>();
        List<TestPair> pairs = new ArrayList<>();
        List<TestText> texts = new ArrayList<>();
        for (Path file : files) {
            switch (read(file)) {
                case TestFile.Questions some -> questions.addAll(some.questions());
                case TestFile.Pairs some -> pairs.addAll(some.pairs());
                case TestFile.Texts some -> texts.addAll(some.texts());
            }
        }
        boolean onlyOthers = questions.isEmpty() && !(pairs.isEmpty() && texts.isEmpty());
        Report answered = onlyOthers ? new Report(List.of()) : answered(questions);
        tell(answered, PairReport.of(pairs, program.verifier(common.options(program.home()))), found(texts));
        return ExitCode.DONE.number();
    }

    private Report answered(List<TestQuestion> questions) {
        try (Session session = Opened.forAnswers(program, screen, common.options(program.home()))) {
            return new Evaluation(session.answering(), session::textOf).run(questions, session.asOf());
        }
    }

    private TextReport found(List<TestText> texts) {
        Preparation preparation = program.preparation();
        LocalDate today = program.today(common.options(program.home()));
        return TextReport.of(
                texts,
                text -> preparation
                        .prepare(new LooseText(text.id(), text.published(), text.text()).document(today))
                        .visits());
    }

    private void tell(Report questions, PairReport pairs, TextReport texts) {
        screen.result(
                json
                        ? program.formats().report(questions, pairs, texts)
                        : new ReportText(screen.ink(), screen.columns()).render(questions, pairs, texts));
    }

    private TestFile read(Path file) {
        try {
            return program.formats().testFile(Files.readString(file));
        } catch (MalformedData malformed) {
            throw new CommandFailed(ExitCode.UNUSABLE, "The test file " + file + ": " + malformed.getMessage() + ".");
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE, "The test file " + file + " cannot be read; give the path of a text file.");
        }
    }
}
