package org.attache.evaluation;

import java.util.List;
import org.attache.assistant.Reply;

/**
 * How one question went.
 *
 * @param right the outcome is the expected one and the text holds what it must and nothing that it must not
 * @param evidenceCited a statement with one of the expected pieces is cited; true where none is expected
 * @param verbatim every citation stands word for word in its document at its offsets
 * @param tooLong regular expressions that took too long to look for; the answer then counts as wrong
 */
public record Score(
        TestQuestion question,
        Reply reply,
        boolean right,
        boolean evidenceCited,
        boolean verbatim,
        List<String> tooLong) {

    public Score {
        tooLong = List.copyOf(tooLong);
    }
}
