package org.attache.assistant;

import org.attache.question.Interpretation;

/** Hears how far an answer is, stage by stage; a question of several parts goes through the stages several times. */
public interface Onlooker {

    /** Nobody. */
    Onlooker NONE = new Onlooker() {
        @Override
        public void interpreted(String question, Interpretation interpretation) {}

        @Override
        public void gathered(Trace.Step step) {}
    };

    /**
     * What is asked for is known.
     *
     * @param question its words, read as they were meant
     */
    void interpreted(String question, Interpretation interpretation);

    /** What an answer may use is known. */
    void gathered(Trace.Step step);
}
