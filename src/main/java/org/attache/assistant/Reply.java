package org.attache.assistant;

import org.attache.answer.Answer;
import org.attache.question.Question;

/** A question, its answer and how it came about. */
public record Reply(Question question, Answer answer, Trace trace) {}
