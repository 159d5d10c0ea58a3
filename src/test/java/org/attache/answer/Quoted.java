package org.attache.answer;

import java.time.LocalDate;
import org.attache.evidence.Evidence;
import org.attache.evidence.EvidenceGatherer;
import org.attache.evidence.Shelf;
import org.attache.lucene.LuceneIndex;
import org.attache.question.Interpretation;
import org.attache.question.Interpreter;
import org.attache.question.Question;
import org.attache.wordnet.WordNet;

/** What the writer that quotes answers about a few texts. */
final class Quoted {

    private static final EvidenceGatherer GATHERER = new EvidenceGatherer(LuceneIndex.stemmer(), new WordNet());

    private Quoted() {}

    /** The sentences of its draft; empty where nothing answers. */
    static String answer(String asked, LocalDate today, Shelf shelf) {
        Question question = Question.of(asked, today);
        Interpretation interpretation = Interpreter.interpret(question, shelf.visits());
        Evidence evidence = GATHERER.gather(interpretation, shelf);
        Draft draft = new QuotingWriter().write(question, interpretation, evidence);
        return String.join(
                " ", draft.sentences().stream().map(DraftSentence::text).toList());
    }
}
