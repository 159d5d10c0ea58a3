package org.attache.answer;

import java.util.List;
import org.attache.evidence.NumberedStatement;

/** What may be shown to a reader. */
public sealed interface Answer permits VerifiedAnswer, Answer.Unknown, Answer.Clarification, Answer.Declined {

    /** The answer in plain sentences, with citation marks where there are citations. */
    String text();

    /** The name of the writer that wrote it. */
    String writer();

    /** What the reader should know about how it came about, each a sentence; mostly empty. */
    List<String> notes();

    /**
     * The knowledge does not answer the question.
     *
     * @param text what was searched and what is nearest
     * @param nearest the statements that come nearest, best first
     */
    record Unknown(String text, List<NumberedStatement> nearest, String writer, List<String> notes) implements Answer {
        public Unknown {
            nearest = List.copyOf(nearest);
            notes = List.copyOf(notes);
        }
    }

    /** The question can be meant in several ways; the text asks which. */
    record Clarification(String text, List<String> choices, String writer, List<String> notes) implements Answer {
        public Clarification {
            choices = List.copyOf(choices);
            notes = List.copyOf(notes);
        }
    }

    /**
     * The request is none that documents answer; the text says what this program does answer.
     *
     * @param ofItself whether it asks what this program is, so that the text answers it
     */
    record Declined(String text, boolean ofItself, String writer, List<String> notes) implements Answer {
        public Declined {
            notes = List.copyOf(notes);
        }

        /** A request that is not answered. */
        public Declined(String text, String writer, List<String> notes) {
            this(text, false, writer, notes);
        }
    }

    /** Whether the text answers what was asked. */
    default boolean isAnswer() {
        return switch (this) {
            case VerifiedAnswer verified -> true;
            case Unknown unknown -> false;
            case Clarification clarification -> false;
            case Declined declined -> declined.ofItself();
        };
    }
}
