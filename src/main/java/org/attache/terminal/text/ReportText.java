package org.attache.terminal.text;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evaluation.PairReport;
import org.attache.evaluation.Report;
import org.attache.evaluation.Score;
import org.attache.evaluation.TextReport;

/** Renders the scores of a run: first what went wrong, then the shares. Pure. */
public final class ReportText {

    private final Ink ink;
    private final int width;

    public ReportText(Ink ink, int columns) {
        this.ink = ink;
        this.width = AnswerText.width(columns);
    }

    /** What there is of each; the shares of no questions only where there is nothing else. */
    public String render(Report questions, PairReport pairs, TextReport texts) {
        KindsText kinds = new KindsText(ink, width);
        boolean others = !pairs.scores().isEmpty() || !texts.scores().isEmpty();
        return parts(
                others && questions.scores().isEmpty() ? "" : render(questions),
                pairs.scores().isEmpty() ? "" : kinds.render(pairs),
                texts.scores().isEmpty() ? "" : kinds.render(texts));
    }

    private String render(Report report) {
        String wrong = report.scores().stream()
                .filter(score -> !score.right() || !score.evidenceCited() || !score.verbatim())
                .map(this::wrong)
                .collect(Collectors.joining("\n\n"));
        String shares = String.join(
                "\n",
                share("answered right", report.answeredRight()),
                share("refused right", report.refusedRight()),
                share("evidence cited", report.evidenceCited()),
                share("citations verbatim", report.verbatim()));
        return parts(wrong, shares);
    }

    /** Those that are not empty, with an empty line between them. */
    static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String wrong(Score score) {
        String what = !score.right()
                ? "wrong"
                : score.verbatim() ? "cites something else" : "cites words that its document does not have";
        String tooLong = score.tooLong().stream()
                .map(pattern -> "\n"
                        + Wrapped.text("pattern \"" + Printable.of(pattern) + "\" took too long", "  ", "    ", width))
                .collect(Collectors.joining());
        return ink.noted(what) + " " + Printable.of(score.question().id()) + "\n"
                + Wrapped.text(Printable.of(score.question().question()), "  ? ", "    ", width) + "\n"
                + ink.faint(Wrapped.text(Printable.of(score.reply().answer().text()), "  > ", "    ", width))
                + tooLong;
    }

    static String share(String label, Report.Share share) {
        return String.format(
                Locale.ROOT, "%-18s %3d of %3d  %5.1f %%", label, share.held(), share.of(), 100 * share.value());
    }
}
