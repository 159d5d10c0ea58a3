package org.attache.terminal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.attache.knowledge.Progress;
import org.attache.moderation.Audit;
import org.attache.moderation.FeedbackSummary;
import org.attache.moderation.HiddenParts.Kept;
import org.attache.moderation.Hiding;
import org.attache.moderation.QualitySummary;
import org.attache.moderation.StatusSummary;
import org.attache.moderation.gaps.Gap;
import org.attache.moderation.gaps.GapSummary;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;
import org.attache.session.Program;
import org.attache.session.Program.Session;
import org.attache.source.MalformedData;
import org.attache.terminal.screen.Screen;
import org.attache.terminal.text.LinesText;
import org.attache.terminal.text.OutlookText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What moderators do on Discord with {@code /knowledge}, in a terminal; {@link ReloadCommand} is the rest of it. */
@Command(name = "knowledge", description = "Says how the knowledge stands, and hides parts of it.")
final class KnowledgeCommand implements Callable<Integer> {

    /** Who does it, in what is kept of it. */
    static final String WHO = "command line";

    private static final String MATTERS = "status, audit, quality, settings, add, gaps, hide or restore";
    private static final int ENTRIES = 50;

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "MATTER", arity = "0..1", description = MATTERS)
    private String matter = "status";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WHAT",
            description =
                    "add: a file, or - for a text on standard input; gaps and restore: a number of the list; hide: the path"
                            + " of a document, or words of one statement")
    private String what = "";

    @Option(names = "--reason", description = "why it is hidden or restored")
    private String reason = "none given";

    @Option(
            names = "--mark",
            description = "gaps: open, answered, out of scope or waiting; what one is, or which are listed")
    private String mark = Gap.State.OPEN.word();

    @Mixin
    private Handing handing = new Handing();

    KnowledgeCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Session session = Opened.plain(program, screen, common.options(program.home()))) {
            switch (matter) {
                case "status" -> tell(StatusSummary.of(session.moderation().status()));
                case "audit" ->
                    tell(session.moderation().audit().newest(ENTRIES, 0).stream()
                            .map(KnowledgeCommand::line)
                            .toList());
                case "quality" -> {
                    tell(FeedbackSummary.of(session.moderation().judged(ENTRIES, 0)));
                    tell(QualitySummary.of(session.moderation().quality()));
                }
                case "add" -> handing.add(what, session.moderation(), screen);
                case "gaps" -> gaps(session);
                case "settings" -> tell(session.moderation().settings());
                case "hide" -> settle(progress -> session.moderation().hiding().hide(what, reason, WHO, progress));
                case "restore" -> restore(session.moderation().hiding());
                default -> throw new CommandFailed(ExitCode.USAGE, "\"" + matter + "\" is none of " + MATTERS + ".");
            }
            return ExitCode.DONE.number();
        } catch (MalformedData unusable) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE, "The golden questions cannot be asked: " + unusable.getMessage() + ".");
        }
    }

    private void gaps(Session session) {
        Gap.State state = Gap.State.of(mark)
                .orElseThrow(() ->
                        new CommandFailed(ExitCode.USAGE, "\"" + mark + "\" is nothing that a gap can be marked as."));
        if (what.isEmpty()) {
            tell(session.gaps().in(state, ENTRIES, 0).stream()
                    .map(GapSummary::of)
                    .toList());
        } else if (!isNumber(what) || !session.moderation().mark(session.gaps(), Long.parseLong(what), state, WHO)) {
            throw new CommandFailed(ExitCode.UNUSABLE, "There is no gap \"" + what + "\".");
        } else {
            screen.result("Gap " + what + " is marked as " + state.word() + ".");
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("[1-9]\\d{0,17}");
    }

    private void restore(Hiding hiding) {
        if (what.isEmpty()) {
            tell(hiding.all().stream().map(KnowledgeCommand::line).toList());
        } else if (isNumber(what)) {
            settle(progress -> hiding.restore(Long.parseLong(what), reason, WHO, progress));
        } else {
            throw new CommandFailed(ExitCode.USAGE, "\"" + what + "\" is no number of the list of what is hidden.");
        }
    }

    private void settle(Function<Progress, Hiding.Result> work) {
        switch (work.apply(Opened.progress(screen))) {
            case Hiding.Result.Made made ->
                screen.result("Done; snapshot " + made.snapshot().number() + ".");
            case Hiding.Result.Proposed proposed -> {
                screen.result(new OutlookText(screen.ink(), screen.columns()).render(proposed.outlook()));
                screen.say("More would change with it, so nothing is changed yet; ./attache reload makes the change.");
            }
            case Hiding.Result.Unclear other ->
                throw new CommandFailed(
                        ExitCode.UNUSABLE,
                        other.fitting() == 0
                                ? "Nothing fits \"" + what + "\"; nothing was changed."
                                : other.fitting()
                                        + " statements hold these words; give more of the one that you mean.");
        }
    }

    private void tell(List<String> lines) {
        screen.result(LinesText.of(lines, screen.columns()));
    }

    private static String line(Audit.Entry entry) {
        return entry.at() + " " + entry.who() + " " + entry.what() + ": " + entry.detail();
    }

    private static String line(Kept kept) {
        return kept.number() + ". " + kept.part().path() + ": " + kept.part().words() + " ("
                + kept.part().reason() + ", " + kept.who() + ")";
    }
}
