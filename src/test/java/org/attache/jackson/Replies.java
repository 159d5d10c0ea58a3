package org.attache.jackson;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.attache.answer.Answer;
import org.attache.answer.CitationVerifier;
import org.attache.answer.Draft;
import org.attache.answer.DraftSentence;
import org.attache.assistant.Reply;
import org.attache.assistant.Stage;
import org.attache.assistant.Trace;
import org.attache.english.Thesaurus;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.question.Interpretation;
import org.attache.question.Question;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;

/** Answers to one question about one statement. */
final class Replies {

    static final String WORDS = "Ada \"Addy\" Moreau is due in Norway from March 18 to 21.";

    static final Statement STATEMENT = new Statement(
            "s1",
            new Origin(
                    "sub/note.txt",
                    new Provenance(
                            "A note",
                            null,
                            "A. Dahl",
                            LocalDate.of(2024, 3, 11),
                            Certainty.INFERRED,
                            null,
                            "en",
                            Trust.PRESS,
                            ZoneOffset.UTC)),
            0,
            0,
            new Quote(10, 10 + WORDS.length(), WORDS),
            "Lars Haugen");

    private Replies() {}

    static Reply answered() {
        Evidence evidence = new Evidence(
                List.of(new NumberedStatement(1, STATEMENT, Relevance.LEDGER)),
                List.of(new Visit(
                        "v1",
                        sourced("Ada Moreau"),
                        null,
                        sourced("Norway"),
                        null,
                        sourced(new VisitDates(LocalDate.of(2024, 3, 18), null, true)),
                        null,
                        sourced(Status.UNDER_WAY))),
                List.of());
        Answer answer = new CitationVerifier(Thesaurus.NONE)
                .verify(
                        new Draft(List.of(new DraftSentence(WORDS, List.of(1)))),
                        evidence,
                        "quoting",
                        List.of("A note."),
                        again -> {},
                        held -> {})
                .orElseThrow();
        return reply(answer, evidence);
    }

    static Reply unknown() {
        return reply(
                new Answer.Unknown(
                        "The documents do not answer this.",
                        List.of(new NumberedStatement(1, STATEMENT, Relevance.LEDGER)),
                        "quoting",
                        List.of()),
                new Evidence(List.of(), List.of(), List.of()));
    }

    private static Reply reply(Answer answer, Evidence evidence) {
        return new Reply(
                Question.of("When is Ada Moreau in Norway?", LocalDate.of(2024, 3, 12)),
                answer,
                new Trace(
                        7,
                        List.of(new Trace.Step(
                                "When is Ada Moreau in Norway?",
                                new Interpretation.OutOfScope("not looked at"),
                                evidence)),
                        Map.of(Stage.RETRIEVE, Duration.ofNanos(2_104_999), Stage.INTERPRET, Duration.ofMillis(1))));
    }

    private static <T> Sourced<T> sourced(T value) {
        return new Sourced<>(value, List.of("s1"));
    }
}
