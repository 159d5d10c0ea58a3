package org.attache.terminal;

import java.time.LocalDate;
import java.util.List;
import org.attache.assistant.Reply;
import org.attache.evaluation.Report;
import org.attache.evaluation.TestQuestion;
import org.attache.evidence.Hit;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.LooseText;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Snapshot;
import org.jspecify.annotations.Nullable;

/** JSON out and JSON Lines in, each result on one line. */
public interface Formats {

    String answer(@Nullable String id, Reply reply);

    String documents(List<DocumentSummary> documents);

    String hits(List<Hit> hits);

    String proposal(Proposal proposal);

    String snapshot(Snapshot snapshot);

    String report(Report report);

    /**
     * A question of a batch.
     *
     * @throws org.attache.source.MalformedData if the line is none
     */
    BatchQuestion batchQuestion(String line);

    /**
     * The questions of a question file.
     *
     * @throws org.attache.source.MalformedData naming the line, if a line is none
     */
    List<TestQuestion> testQuestions(String file);

    /**
     * A text of a file of texts.
     *
     * @throws org.attache.source.MalformedData if the line is none
     */
    LooseText looseText(String line);

    /** The visits of a text, each with the statements that bear it out. */
    String visits(@Nullable String id, PreparedDocument text);

    /** One line of a batch. */
    record BatchQuestion(
            @Nullable String id, String question, @Nullable LocalDate asOf) {}
}
