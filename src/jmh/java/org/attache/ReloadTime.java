package org.attache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.session.Program;

/**
 * How long a reload takes where nothing changed, and where one document did.
 *
 * <p>System properties: {@code documents} (10,000), {@code rounds} (9). The two take turns.
 */
public final class ReloadTime {

    private ReloadTime() {}

    public static void main(String[] arguments) throws IOException {
        int documents = Place.number("documents", 10_000);
        int rounds = Place.number("rounds", 9);
        Filled filled = Filled.of(documents).copied();
        Path changing = Filled.file(filled.knowledge(), documents / 2);
        String before = Files.readString(changing);
        double[] unchanged = new double[rounds];
        double[] one = new double[rounds];
        try (Program.Session session = filled.open()) {
            Library library = session.library();
            reload(library, 0);
            for (int round = 0; round < rounds; round++) {
                unchanged[round] = reload(library, 0);
                Files.writeString(changing, before + " The minister was back after " + (round + 2) + " days.\n");
                one[round] = reload(library, 1);
            }
        } finally {
            Files.writeString(changing, before);
        }
        double median = Figures.median(unchanged);
        new Figures("Reload of " + documents + " documents, medians of " + rounds + " rounds")
                .atMost("nothing changed", median, 2, " s")
                .atMost("one document changed: so much more", Figures.median(one) - median, 1, " s")
                .print();
    }

    private static double reload(Library library, int changed) {
        long begun = System.nanoTime();
        Proposal proposal = library.propose(Progress.SILENT);
        library.apply(proposal, Progress.SILENT);
        double took = (System.nanoTime() - begun) / 1e9;
        if (proposal.documents().changed().size() != changed
                || !proposal.documents().added().isEmpty()) {
            throw new IllegalStateException("not the reload that was to be measured: "
                    + proposal.documents().changed().size());
        }
        return took;
    }
}
