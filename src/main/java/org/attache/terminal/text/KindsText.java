package org.attache.terminal.text;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.answer.Verdict;
import org.attache.evaluation.PairReport;
import org.attache.evaluation.PairScore;
import org.attache.evaluation.PlainVisit;
import org.attache.evaluation.Report.Share;
import org.attache.evaluation.TextReport;
import org.attache.evaluation.TextScore;
import org.attache.evaluation.VisitCount;

/** Renders the scores of pairs and of texts: what went wrong, each kind by itself, then all together. Pure. */
final class KindsText {

    private final Ink ink;
    private final int width;

    KindsText(Ink ink, int width) {
        this.ink = ink;
        this.width = width;
    }

    String render(PairReport report) {
        String wrong = report.scores().stream()
                .filter(score -> !score.isRight())
                .map(this::wrong)
                .collect(Collectors.joining("\n\n"));
        String kinds = report.byKind().entrySet().stream()
                .map(kind -> figures(kind.getValue()) + "  " + Printable.of(kind.getKey()))
                .collect(Collectors.joining("\n"));
        return ReportText.parts(
                wrong,
                kinds.isEmpty() ? "" : "supported passed, unsupported withheld, by kind\n" + kinds,
                ReportText.share("supported passed", report.passed()) + "\n"
                        + ReportText.share("unsupp. withheld", report.withheld()));
    }

    private static String figures(PairReport report) {
        return ofAll(report.passed()) + "  " + ofAll(report.withheld());
    }

    private String wrong(PairScore score) {
        String what = switch (score.verdict()) {
            case Verdict.Supported supported -> "let through";
            case Verdict.Withheld withheld -> "withheld";
        };
        String why = switch (score.verdict()) {
            case Verdict.Supported supported -> "its statements do not support it";
            case Verdict.Withheld withheld -> withheld.check() + ": " + withheld.reason();
        };
        return ink.noted(what) + " " + Printable.of(score.pair().id()) + "\n"
                + Wrapped.text(Printable.of(score.pair().claim().sentence()), "  > ", "    ", width) + "\n"
                + ink.faint(Wrapped.text(Printable.of(why), "  ", "  ", width));
    }

    String render(TextReport report) {
        String wrong = report.scores().stream()
                .filter(score -> !score.hits().isEmpty() || !score.missed().isEmpty())
                .map(this::wrong)
                .collect(Collectors.joining("\n\n"));
        String kinds = report.byKind().entrySet().stream()
                .map(kind -> figures(kind.getValue()) + "  " + Printable.of(kind.getKey()))
                .collect(Collectors.joining("\n"));
        VisitCount visits = report.visits();
        return ReportText.parts(
                wrong,
                kinds.isEmpty()
                        ? ""
                        : "texts with a false visit, told visits found, called-off ones, precision, recall and F1, by"
                                + " kind\n" + kinds,
                String.join(
                        "\n",
                        ReportText.share("with false visits", report.withFalse()),
                        ReportText.share("told visits found", report.toldFound()),
                        ReportText.share("called off found", report.calledOffFound()),
                        String.format(
                                Locale.ROOT,
                                "%-18s precision %.3f, recall %.3f, F1 %.3f (%d right, %d wrong, %d missed)",
                                "visits",
                                visits.precision(),
                                visits.recall(),
                                visits.f1(),
                                visits.right(),
                                visits.wrong(),
                                visits.missed())));
    }

    private static String figures(TextReport report) {
        VisitCount visits = report.visits();
        return String.format(
                Locale.ROOT,
                "%s  %s  %s  %.2f %.2f %.2f",
                ofAll(report.withFalse()),
                ofAll(report.toldFound()),
                ofAll(report.calledOffFound()),
                visits.precision(),
                visits.recall(),
                visits.f1());
    }

    private String wrong(TextScore score) {
        Stream<String> lines = Stream.concat(
                score.hits().stream().map(visit -> "false: " + told(visit)),
                score.missed().stream().map(visit -> "missed: " + told(visit)));
        return ink.noted(score.hits().isEmpty() ? "missed" : "false visit") + " "
                + Printable.of(score.text().id()) + "\n"
                + Wrapped.text(Printable.of(score.text().text()), "  > ", "    ", width) + "\n"
                + ink.faint(lines.map(line -> Wrapped.text(Printable.of(line), "  ", "    ", width))
                        .collect(Collectors.joining("\n")));
    }

    private static String told(PlainVisit visit) {
        return Stream.of(visit.visitor(), visit.place(), visit.country(), visit.start(), visit.end(), visit.status())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String ofAll(Share share) {
        return String.format(Locale.ROOT, "%3d of %3d", share.held(), share.of());
    }
}
