package org.attache.visit.event;

import java.util.List;
import org.attache.clause.Clause;
import org.attache.clause.ClauseReader;
import org.attache.people.Mention;
import org.attache.people.Sentence;

/** A sentence with its people and its clauses. */
public record ReadSentence(Sentence sentence, List<Mention> mentions, List<Clause> clauses) {

    public static ReadSentence of(Sentence sentence, List<Mention> mentions) {
        return new ReadSentence(sentence, mentions, ClauseReader.read(sentence, mentions));
    }

    public String id() {
        return sentence.id();
    }

    public boolean isQuestion() {
        return sentence.text().stripTrailing().endsWith("?");
    }
}
