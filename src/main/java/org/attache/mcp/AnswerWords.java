package org.attache.mcp;

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

/** Says answers and statements in plain text, without line breaks within a sentence. Pure. */
final class AnswerWords {

    private AnswerWords() {}

    static String of(Answer answer) {
        String below = switch (answer) {
            case VerifiedAnswer verified ->
                verified.citations().stream()
                        .map(cited -> "[" + cited.number() + "] " + of(cited.statement()))
                        .collect(Collectors.joining("\n"));
            case Answer.Unknown unknown -> listed("These statements come closest:", nearest(unknown));
            case Answer.Clarification unclear -> listed("It may mean:", unclear.choices());
            case Answer.Declined declined -> "";
        };
        return Stream.of(answer.text(), below, String.join("\n", answer.notes()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> nearest(Answer.Unknown unknown) {
        return unknown.nearest().stream()
                .map(NumberedStatement::statement)
                .map(AnswerWords::of)
                .toList();
    }

    /** Lines under a heading; nothing where there are none. */
    static String listed(String heading, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : heading + "\n" + lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    /** {@code “words” — said by Mumtaz Zahra Baloch · Title · Publisher · December 3, 2023 · file.txt}. */
    static String of(Statement statement) {
        return "“" + statement.words() + "” — "
                + joined(
                        statement.speaker() == null ? "" : "said by " + statement.speaker(),
                        of(statement.origin().provenance()),
                        statement.origin().path());
    }

    /** Title, publisher and day. */
    static String of(Provenance provenance) {
        LocalDate published = provenance.published();
        String day = published == null ? "" : DateWords.of(DateRange.on(published));
        return joined(
                provenance.title(),
                provenance.publisher() == null ? "" : provenance.publisher(),
                provenance.publishedCertainty() == Certainty.INFERRED ? day + " (worked out from the text)" : day,
                provenance.isStatedByModerator() ? Provenance.STATED : "");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
