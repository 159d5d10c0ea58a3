package org.attache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.langchain4j.Models;
import org.attache.question.Question;
import org.attache.terminal.Program;

/**
 * How long a store takes to open until the first answer stands, and what the process then occupies.
 *
 * <p>System properties: {@code documents} (10,000, of about ten statements), {@code questions} (500). The JVM and the
 * embedding model are started before. The first opening of the process is what is measured, and some more for
 * comparison. Fill the store by a first run, and read memory from a second one with the launcher's options.
 */
public final class OpeningTime {

    private static final int OPENINGS = 5;

    private OpeningTime() {}

    public static void main(String[] arguments) throws IOException {
        Filled filled = Filled.of(Place.number("documents", 10_000));
        List<String> questions = Filled.questions(Place.number("questions", 500));
        Models.embedder(filled.data().resolve("models")).question("Is the model there?");
        double first = 0;
        double[] later = new double[OPENINGS];
        int statements = 0;
        for (int opening = -1; opening < OPENINGS; opening++) {
            long begun = System.nanoTime();
            try (Program.Session session = filled.open()) {
                ask(session, questions.getFirst());
                double took = (System.nanoTime() - begun) / 1e9;
                if (opening < 0) {
                    first = took;
                } else {
                    later[opening] = took;
                }
                statements = session.library().current().statements();
            }
        }
        try (Program.Session session = filled.open()) {
            questions.forEach(question -> ask(session, question));
            new Figures("Opening a store of " + statements + " statements")
                    .atMost("first opening until the first answer, its model read again", first, 1, " s")
                    .add("median of later openings", Figures.median(later), " s")
                    .atMost("resident after " + questions.size() + " questions", status("VmRSS"), 500, " MB")
                    .add("  of that the heap and other memory of its own", status("RssAnon"), " MB")
                    .add("  of that pages of files that the system may take back", status("RssFile"), " MB")
                    .add("highest resident size", status("VmHWM"), " MB")
                    .print();
        }
    }

    private static void ask(Program.Session session, String question) {
        session.answering().answer(Question.of(question, session.asOf()));
    }

    /** A size that Linux gives of this process, in megabytes. */
    private static double status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }
}
