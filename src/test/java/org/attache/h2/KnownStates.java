package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Snapshot;
import org.attache.visit.SampleVisits;
import org.attache.visit.VisitQuery;

/** Snapshots whose whole content follows from their number, so that a mixture of two shows. */
public final class KnownStates {

    /** The documents of a snapshot: one that stays, ones that change, and one that comes and goes. */
    private final int changing;

    private final int sentences;

    public KnownStates(int changing, int sentences) {
        this.changing = changing;
        this.sentences = sentences;
    }

    /** Makes the next snapshot. */
    public Snapshot apply(H2Knowledge store) {
        long next = store.current().number() + 1;
        List<PreparedDocument> incoming = new ArrayList<>();
        for (int i = 0; i < changing; i++) {
            incoming.add(document(i, next));
        }
        if (next == 1) {
            incoming.add(Samples.document("stays.txt", "It stays."));
        }
        if (next % 2 == 1) {
            incoming.add(Samples.document("comes.txt", "It came."));
        }
        return store.apply(incoming, next % 2 == 1 ? List.of() : List.of("comes.txt"), List.of(), "folder " + next);
    }

    private PreparedDocument document(int i, long snapshot) {
        String[] words = new String[sentences];
        for (int k = 0; k < sentences; k++) {
            words[k] = sentence(i, k, snapshot);
        }
        return Samples.document(
                "changes" + i + ".txt",
                List.of(SampleVisits.visit(
                        "Visitor " + i, "Country " + snapshot, SampleVisits.day("2024-01-01"), null)),
                words);
    }

    private static String sentence(int i, int k, long snapshot) {
        return "Sentence " + k + " of document " + i + " as of snapshot " + snapshot + ", with some words more.";
    }

    /** Checks that a store holds one snapshot completely and nothing else in it, and says which. */
    public long check(H2Knowledge store) {
        long number = store.current().number();
        List<String> found = new ArrayList<>();
        store.forEachStatement(number, statement -> found.add(statement.words()));

        List<String> expected = expected(number);
        assertThat(found.size())
                .as("number of statements of snapshot %s", number)
                .isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i))
                    .as("statement %s of snapshot %s", i, number)
                    .isEqualTo(expected.get(i));
        }
        assertThat(store.ledger(number).find(VisitQuery.all(changing + 1)))
                .as("visits of snapshot %s", number)
                .hasSize(number == 0 ? 0 : changing)
                .allMatch(visit ->
                        visit.country() != null && visit.country().value().equals("Country " + number));
        assertThat(store.folder()).isEqualTo(number == 0 ? "" : "folder " + number);
        return number;
    }

    private List<String> expected(long number) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < changing && number > 0; i++) {
            for (int k = 0; k < sentences; k++) {
                expected.add(sentence(i, k, number));
            }
        }
        if (number % 2 == 1) {
            expected.add("It came.");
        }
        if (number > 0) {
            expected.add("It stays.");
        }
        return expected;
    }
}
