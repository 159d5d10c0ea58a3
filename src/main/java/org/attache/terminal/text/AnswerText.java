package org.attache.terminal.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.answer.Answer;
import org.attache.answer.VerifiedAnswer;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.evidence.NumberedStatement;
import org.attache.source.Certainty;
import org.attache.source.Provenance;
import org.attache.source.Statement;

/** Renders an answer for a terminal: the sentences, and below them what they cite. Pure. */
public final class AnswerText {

    private static final int NARROWEST = 20;

    /** Longer lines are hard to read, however wide the terminal is. */
    private static final int WIDEST = 100;

    private final Ink ink;
    private final int width;

    public AnswerText(Ink ink, int columns) {
        this.ink = ink;
        this.width = width(columns);
    }

    /** How wide text may be on a terminal of so many columns. */
    static int width(int columns) {
        return Math.clamp(columns, NARROWEST, WIDEST);
    }

    public String render(Answer answer) {
        return switch (answer) {
            case VerifiedAnswer verified ->
                parts(ink.marks(ink.bold(wrapped(verified.text()))), cited(verified.citations()), verified);
            case Answer.Unknown unknown -> parts(wrapped(unknown.text()), nearest(unknown.nearest()), unknown);
            case Answer.Clarification clarification ->
                parts(ink.bold(wrapped(clarification.text())), choices(clarification.choices()), clarification);
            case Answer.Declined declined -> parts(wrapped(declined.text()), "", declined);
        };
    }

    private String parts(String text, String below, Answer answer) {
        String notes =
                answer.notes().stream().map(note -> ink.noted(wrapped(note))).collect(Collectors.joining("\n"));
        return Stream.of(text, below, notes).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String cited(List<NumberedStatement> citations) {
        int widest = citations.stream()
                .mapToInt(citation -> mark(citation).length())
                .max()
                .orElse(0);
        return citations.stream()
                .map(citation -> statement(
                        ink.mark(mark(citation)),
                        " ".repeat(widest + 1 - mark(citation).length()),
                        widest + 1,
                        citation.statement()))
                .collect(Collectors.joining("\n"));
    }

    private static String mark(NumberedStatement citation) {
        return "[" + citation.number() + "]";
    }

    private String nearest(List<NumberedStatement> nearest) {
        return nearest.isEmpty()
                ? ""
                : ink.faint("These statements come closest:")
                        + "\n"
                        + listed(nearest.stream()
                                .map(NumberedStatement::statement)
                                .toList());
    }

    private String choices(List<String> choices) {
        return choices.stream()
                .map(choice -> Wrapped.text(Printable.of(choice), "  - ", "    ", width))
                .collect(Collectors.joining("\n"));
    }

    /** Statements without numbers, each with where it stands. */
    String listed(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement("-", " ", 2, statement))
                .collect(Collectors.joining("\n"));
    }

    private String statement(String mark, String gap, int indent, Statement statement) {
        String blank = " ".repeat(indent);
        String quote =
                Wrapped.text(Printable.of(statement.words()), blank, width).substring(indent);
        return mark + gap + quote + "\n" + ink.faint(source(statement, blank));
    }

    /** {@code — said by Mumtaz Zahra Baloch · Title · Publisher · December 3, 2023 · file.txt}. */
    private String source(Statement statement, String blank) {
        Provenance provenance = statement.origin().provenance();
        return Parts.of(
                        statement.speaker() == null ? "" : "said by " + statement.speaker(),
                        written(statement),
                        provenance.title(),
                        provenance.publisher() == null ? "" : provenance.publisher(),
                        published(provenance),
                        stated(provenance),
                        statement.origin().path())
                .wrapped(blank + "— ", blank + "  ", width);
    }

    /** The day of a message or a mail within the document. */
    private static String written(Statement statement) {
        LocalDate day = statement.writing() == null ? null : statement.written();
        return day == null ? "" : "written on " + DateWords.of(DateRange.on(day));
    }

    /** What a reader must know of who stands behind it. */
    static String stated(Provenance provenance) {
        return provenance.isStatedByModerator() ? Provenance.STATED : "";
    }

    static String published(Provenance provenance) {
        if (provenance.published() == null) {
            return "";
        }
        String day = DateWords.of(DateRange.on(provenance.published()));
        return provenance.publishedCertainty() == Certainty.INFERRED ? day + " (worked out from the text)" : day;
    }

    private String wrapped(String text) {
        return Wrapped.text(Printable.of(text), "", width);
    }
}
