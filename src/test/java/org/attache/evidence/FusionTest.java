package org.attache.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FusionTest {

    /** The scores of one candidate. */
    record Pair(double first, double second) {}

    @Test
    void averageOfBothNormalised() {
        assertThat(Fusion.average(new double[] {0, 5, 10}, new double[] {1, -1, 0}))
                .containsExactly(0.5, 0.25, 0.75);
    }

    @Test
    void equalScoresTellNothingApart() {
        assertThat(Fusion.average(new double[] {3, 3}, new double[] {0.2, 0.6})).containsExactly(0.5, 1);
        assertThat(Fusion.normalised(new double[] {7})).containsExactly(1);
        assertThat(Fusion.normalised(new double[0])).isEmpty();
    }

    @Test
    void listsOfDifferentLengthsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fusion.average(new double[1], new double[2]));
    }

    @Property
    void fusedScoresStayBetweenZeroAndOne(@ForAll("candidates") List<Pair> candidates) {
        for (double score : fused(candidates)) {
            assertThat(score).isBetween(0.0, 1.0);
        }
    }

    @Property
    void candidateThatIsNotWorseInEitherIsNotWorseFused(@ForAll("candidates") List<Pair> candidates) {
        double[] fused = fused(candidates);
        for (int i = 0; i < fused.length; i++) {
            for (int j = 0; j < fused.length; j++) {
                if (candidates.get(i).first() >= candidates.get(j).first()
                        && candidates.get(i).second() >= candidates.get(j).second()) {
                    assertThat(fused[i]).isGreaterThanOrEqualTo(fused[j]);
                }
            }
        }
    }

    @Property
    void scoreDoesNotDependOnTheOrderOfCandidates(@ForAll("candidates") List<Pair> candidates, @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        double[] straight = fused(candidates);
        double[] shuffled = fused(order.stream().map(candidates::get).toList());
        for (int i = 0; i < shuffled.length; i++) {
            assertThat(shuffled[i]).isEqualTo(straight[order.get(i)]);
        }
    }

    @Provide
    Arbitrary<List<Pair>> candidates() {
        Arbitrary<Double> bm25 = Arbitraries.doubles().between(0, 60);
        Arbitrary<Double> cosine = Arbitraries.doubles().between(-1, 1);
        return Combinators.combine(bm25, cosine)
                .as(Pair::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static double[] fused(List<Pair> candidates) {
        return Fusion.average(
                candidates.stream().mapToDouble(Pair::first).toArray(),
                candidates.stream().mapToDouble(Pair::second).toArray());
    }
}
