package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.people.Sentence;

/**
 * What follows from the sentences of one statement, each as a sentence to be read like any other. Nothing is taken from
 * what is quoted, asked or only supposed. Pure; linear in the length of the sentences.
 */
public final class Consequences {

    private Consequences() {}

    public static List<String> of(List<Sentence> statement) {
        List<String> found = new ArrayList<>();
        List<Passage> passages = statement.stream().map(Passage::new).toList();
        for (Passage passage : passages) {
            if (!passage.isOpen()) {
                found.addAll(Counting.of(passage));
                found.addAll(Occurrences.of(passage));
                found.addAll(Timing.of(passage));
                found.addAll(Corrections.of(passage));
                found.addAll(Differences.of(passage));
                found.addAll(Offices.of(passage));
                found.addAll(Company.of(passage));
                found.addAll(Proportions.of(passage));
                found.addAll(Implications.of(passage));
                found.addAll(Restatements.cleft(passage));
                IntStream.range(0, passage.size())
                        .mapToObj(i -> Restatements.nobody(passage, i))
                        .flatMap(Optional::stream)
                        .forEach(found::add);
            }
        }
        if (passages.stream().noneMatch(Passage::isOpen)) {
            found.addAll(ClockTimes.of(passages));
        }
        return found.stream().distinct().toList();
    }
}
