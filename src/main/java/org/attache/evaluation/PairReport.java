package org.attache.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.answer.CitationVerifier;
import org.attache.evaluation.Report.Share;

/** What the verifier said of some pairs. */
public record PairReport(List<PairScore> scores) {

    public PairReport {
        scores = List.copyOf(scores);
    }

    /** Scores what a verifier says of pairs. */
    public static PairReport of(List<TestPair> pairs, CitationVerifier verifier) {
        return new PairReport(pairs.stream()
                .map(pair -> new PairScore(pair, pair.claim().verdict(verifier)))
                .toList());
    }

    /** The pairs of each kind by themselves, by its name. */
    public SortedMap<String, PairReport> byKind() {
        SortedMap<String, PairReport> kinds = new TreeMap<>();
        scores.stream()
                .flatMap(score -> Stream.ofNullable(score.pair().kind()))
                .distinct()
                .forEach(kind -> kinds.put(kind, of(kind)));
        return kinds;
    }

    private PairReport of(String kind) {
        return new PairReport(scores.stream()
                .filter(score -> Objects.equals(score.pair().kind(), kind))
                .toList());
    }

    /** Supported sentences that pass. */
    public Share passed() {
        return right(true);
    }

    /** Unsupported sentences that are withheld. */
    public Share withheld() {
        return right(false);
    }

    private Share right(boolean supported) {
        List<PairScore> counted = scores.stream()
                .filter(score -> score.pair().supported() == supported)
                .toList();
        return new Share(counted.stream().filter(PairScore::isRight).count(), counted.size());
    }
}
