package org.attache.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.attache.evaluation.Report.Share;
import org.attache.visit.Visit;

/** How well the visits of some texts were found. */
public record TextReport(List<TextScore> scores) {

    public TextReport {
        scores = List.copyOf(scores);
    }

    /**
     * Scores what is found in texts.
     *
     * @param finder finds the visits of a text
     */
    public static TextReport of(List<TestText> texts, Function<TestText, List<Visit>> finder) {
        return new TextReport(texts.stream()
                .map(text -> TextScore.of(
                        text, finder.apply(text).stream().map(PlainVisit::of).toList()))
                .toList());
    }

    /** The texts of each kind by themselves, by its name; a text of two kinds counts for both. */
    public SortedMap<String, TextReport> byKind() {
        SortedMap<String, TextReport> kinds = new TreeMap<>();
        scores.stream()
                .flatMap(score -> score.text().kinds().stream())
                .distinct()
                .forEach(kind -> kinds.put(kind, of(kind)));
        return kinds;
    }

    private TextReport of(String kind) {
        return new TextReport(scores.stream()
                .filter(score -> score.text().kinds().contains(kind))
                .toList());
    }

    /** Texts in which a false visit was found. */
    public Share withFalse() {
        return new Share(
                scores.stream().filter(score -> !score.hits().isEmpty()).count(), scores.size());
    }

    /** False visits that were found. */
    public int hits() {
        return scores.stream().mapToInt(score -> score.hits().size()).sum();
    }

    /** Told visits that were found; those that are called off are counted by themselves. */
    public Share toldFound() {
        return found(false);
    }

    /** Called-off visits that were found as called off. */
    public Share calledOffFound() {
        return found(true);
    }

    private Share found(boolean calledOff) {
        return new Share(
                scores.stream().mapToLong(score -> score.toldFound(calledOff)).sum(),
                scores.stream().mapToLong(score -> score.told(calledOff)).sum());
    }

    public VisitCount visits() {
        return scores.stream().map(TextScore::visits).reduce(VisitCount.NONE, VisitCount::plus);
    }
}
