package org.attache.evaluation;

import org.attache.assistant.Reply;

/**
 * How one question went.
 *
 * @param right the outcome is the expected one and the text holds what it must and nothing that it must not
 * @param evidenceCited a statement with one of the expected pieces is cited; true where none is expected
 * @param verbatim every citation stands word for word in its document at its offsets
 */
public record Score(TestQuestion question, Reply reply, boolean right, boolean evidenceCited, boolean verbatim) {}
