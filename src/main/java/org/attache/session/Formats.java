package org.attache.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attache.answer.Verdict;
import org.attache.assistant.Reply;
import org.attache.evaluation.Claim;
import org.attache.evaluation.PairReport;
import org.attache.evaluation.Report;
import org.attache.evaluation.TestFile;
import org.attache.evaluation.TextReport;
import org.attache.evidence.Hit;
import org.attache.health.Finding;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.LooseText;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Snapshot;
import org.attache.moderation.Outlook;
import org.attache.schedule.Lookup;
import org.attache.visit.history.VisitHistory;
import org.jspecify.annotations.Nullable;

/** JSON out and JSON Lines in, each result on one line. */
public interface Formats {

    /** An answer with what became of its visits. */
    String answer(@Nullable String id, Reply reply, VisitHistory history);

    String documents(List<DocumentSummary> documents);

    /** The visits of a schedule with the statements that bear them out. */
    String schedule(Lookup lookup);

    String hits(List<Hit> hits);

    /** What a change of the knowledge would bring. */
    String outlook(Outlook outlook);

    String snapshot(Snapshot snapshot);

    /** The scores of questions, pairs and texts; those of which there were none are left out. */
    String report(Report questions, PairReport pairs, TextReport texts);

    /** What was found of what the program needs, and whether nothing is wrong. */
    String findings(List<Finding> findings);

    /** Any fields as an object. */
    String object(Map<String, ? extends @Nullable Object> fields);

    /**
     * The fields of an object.
     *
     * @throws org.attache.source.MalformedData if the text is none
     */
    Map<?, ?> fields(String object);

    /**
     * A question of a batch.
     *
     * @throws org.attache.source.MalformedData if the line is none
     */
    BatchQuestion batchQuestion(String line);

    /**
     * What a file puts to the test, which its first line shows.
     *
     * @throws org.attache.source.MalformedData naming the line, if a line cannot be used
     */
    TestFile testFile(String file);

    /**
     * A sentence with the statements that are said to support it.
     *
     * @throws org.attache.source.MalformedData if the line is none
     */
    Claim claim(String line);

    /** What the verifier says of a claim. */
    String verdict(@Nullable String id, Verdict verdict);

    /**
     * A text of a file of texts.
     *
     * @throws org.attache.source.MalformedData if the line is none
     */
    LooseText looseText(String line);

    /** The visits of a text, each with the statements that bear it out. */
    String visits(@Nullable String id, PreparedDocument text);

    /**
     * One line of a batch.
     *
     * @param conversation the questions that were asked before, the oldest first
     */
    record BatchQuestion(
            @Nullable String id, String question, @Nullable LocalDate asOf, List<String> conversation) {}
}
