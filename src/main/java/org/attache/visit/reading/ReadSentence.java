package org.attache.visit.reading;

import java.util.List;
import org.attache.clause.Clause;
import org.attache.clause.ClauseReader;
import org.attache.people.Mention;
import org.attache.people.Sentence;

/** A sentence with its people and its clauses. */
record ReadSentence(Sentence sentence, List<Mention> mentions, List<Clause> clauses) {

    static ReadSentence of(Sentence sentence, List<Mention> mentions) {
        return new ReadSentence(sentence, mentions, ClauseReader.read(sentence, mentions));
    }

    String id() {
        return sentence.id();
    }

    boolean isQuestion() {
        return sentence.text().stripTrailing().endsWith("?");
    }
}
