package org.attache.moderation;

import java.util.ArrayList;
import java.util.List;

/** Tells what people think of answers, each with its question, answer, evidence and snapshot. Pure. */
public final class FeedbackSummary {

    private FeedbackSummary() {}

    /** A few lines each; none where nobody said anything. */
    public static List<String> of(List<Judged> all) {
        List<String> lines = new ArrayList<>();
        for (Judged judged : all) {
            var feedback = judged.feedback();
            lines.add((feedback.isHelpful() ? "Helpful: “" : "Not helpful: “") + feedback.question() + "” (snapshot "
                    + feedback.snapshot() + (judged.isOfNow() ? ")" : "; the documents have changed since)"));
            if (!feedback.reason().isBlank()) {
                lines.add("- Reason: " + feedback.reason());
            }
            lines.add("- Answer: " + feedback.text());
            judged.evidence().forEach(quoted -> lines.add("- Evidence: " + quoted));
        }
        return lines;
    }
}
