package org.attache.terminal;

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
final class AnswerText {

    private static final int WIDEST = 100;

    private final Ink ink;
    private final int width;

    AnswerText(Ink ink, int columns) {
        this.ink = ink;
        this.width = Math.min(columns, WIDEST);
    }

    String render(Answer answer) {
        return switch (answer) {
            case VerifiedAnswer verified -> parts(verified, citations(verified.citations()));
            case Answer.Unknown unknown -> parts(unknown, nearest(unknown.nearest()));
            case Answer.Clarification clarification -> parts(clarification, choices(clarification.choices()));
            case Answer.Declined declined -> parts(declined, "");
        };
    }

    private String parts(Answer answer, String below) {
        String notes = answer.notes().stream()
                .map(note -> ink.faint(Wrapped.text(note, "", width)))
                .collect(Collectors.joining("\n"));
        return Stream.of(ink.bold(Wrapped.text(answer.text(), "", width)), below, notes)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String citations(List<NumberedStatement> citations) {
        return citations.stream()
                .map(citation -> statement("[" + citation.number() + "] ", citation.statement()))
                .collect(Collectors.joining("\n"));
    }

    private String nearest(List<NumberedStatement> nearest) {
        return nearest.isEmpty()
                ? ""
                : ink.faint("Nearest, but no answer:")
                        + "\n"
                        + nearest.stream()
                                .map(near -> statement("  - ", near.statement()))
                                .collect(Collectors.joining("\n"));
    }

    private static String choices(List<String> choices) {
        return choices.stream().map(choice -> "  - " + choice).collect(Collectors.joining("\n"));
    }

    String statement(String mark, Statement statement) {
        String indent = " ".repeat(mark.length());
        String quote = Wrapped.text(statement.words(), indent, width).substring(indent.length());
        return mark + quote + "\n" + ink.faint(Wrapped.text(source(statement), indent, width));
    }

    /** "— Mumtaz Zahra Baloch; Title; Publisher; December 3, 2023 (worked out from the text)". */
    private static String source(Statement statement) {
        Provenance provenance = statement.origin().provenance();
        return "— "
                + Stream.of(
                                statement.speaker() == null ? "" : statement.speaker(),
                                provenance.title(),
                                provenance.publisher() == null ? "" : provenance.publisher(),
                                published(provenance),
                                statement.origin().path())
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    static String published(Provenance provenance) {
        if (provenance.published() == null) {
            return "";
        }
        String day = DateWords.of(DateRange.on(provenance.published()));
        return provenance.publishedCertainty() == Certainty.INFERRED ? day + " (worked out from the text)" : day;
    }
}
