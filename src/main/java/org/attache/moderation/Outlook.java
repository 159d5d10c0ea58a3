package org.attache.moderation;

import java.util.List;
import org.attache.visit.history.Revision;

/**
 * What a change of the knowledge would bring; nothing has changed yet.
 *
 * @param base the snapshot that it would change
 * @param tried whether it was tried on a copy; where there was nothing to compare with, nothing is known of what
 *     follows
 * @param visits what would be told of visits otherwise than before
 * @param answers golden questions that would be answered otherwise, the worse ones first
 * @param asked how many golden questions were asked
 * @param recent questions of people that would be answered otherwise; none of them is worse, for nobody knows
 * @param notes what could not be found out, each a sentence; mostly empty
 */
public record Outlook(
        long base,
        Change change,
        boolean tried,
        List<Revision> visits,
        List<AnswerChange> answers,
        int asked,
        List<AnswerChange> recent,
        List<String> notes) {

    public Outlook {
        visits = List.copyOf(visits);
        answers = List.copyOf(answers);
        recent = List.copyOf(recent);
        notes = List.copyOf(notes);
    }

    /** Whether it makes an answer worse, so that it is made only once that is confirmed. */
    public boolean isHeldBack() {
        return answers.stream().anyMatch(AnswerChange::worse);
    }

    /** With nothing but the answers that it makes worse. */
    public Outlook onlyWorse() {
        return new Outlook(
                base,
                change,
                tried,
                List.of(),
                answers.stream().filter(AnswerChange::worse).toList(),
                asked,
                List.of(),
                List.of());
    }
}
