package org.attache.moderation;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attache.dialogue.FeedbackBook;
import org.attache.moderation.gaps.Gap;
import org.attache.moderation.gaps.Gaps;
import org.attache.moderation.posted.PostedAnswers;

/**
 * What is heard of those who ask.
 *
 * @param feedback what they think of answers
 * @param questions what they asked lately, each question once
 */
public record Heard(FeedbackBook feedback, Supplier<List<String>> questions) {

    /** More than these nobody looks through, and all of them are asked twice for each proposal. */
    private static final int ANSWERED = 20;

    private static final int UNANSWERED = 10;

    /** The questions that were answered last, and those that most often were not. */
    public static List<String> questions(PostedAnswers answered, Gaps unanswered) {
        return Stream.concat(
                        answered.asked(ANSWERED).stream(),
                        unanswered.in(Gap.State.OPEN, UNANSWERED, 0).stream().map(Gap::question))
                .distinct()
                .toList();
    }
}
