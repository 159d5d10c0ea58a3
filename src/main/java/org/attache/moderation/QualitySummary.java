package org.attache.moderation;

import java.util.ArrayList;
import java.util.List;
import org.attache.evaluation.Report;
import org.attache.evaluation.Score;

/** Tells how the golden questions are answered, the ones that are not right first. Pure. */
public final class QualitySummary {

    private QualitySummary() {}

    public static List<String> of(Report report) {
        List<Score> scores = report.scores();
        if (scores.isEmpty()) {
            return List.of("There are no golden questions; write some into questions.jsonl in the knowledge folder.");
        }
        List<String> lines = new ArrayList<>();
        long good = scores.stream().filter(GoldenRound::isGood).count();
        lines.add("Golden questions answered right and with their sources: " + good + " of " + scores.size() + ".");
        scores.stream()
                .filter(score -> !GoldenRound.isGood(score))
                .forEach(score -> lines.add("- “" + score.question().question() + "” "
                        + (score.right() ? "(right, without the expected source) " : "")
                        + score.reply().answer().text()));
        return lines;
    }
}
