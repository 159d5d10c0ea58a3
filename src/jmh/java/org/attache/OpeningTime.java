package org.attache;

import java.io.IOException;
import java.util.List;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.question.Question;
import org.attache.session.Program;

/**
 * How long a store takes to open until the first answer stands, and what the process then occupies.
 *
 * <p>System properties: {@code documents} (10,000, of about ten statements), {@code questions} (500). The first opening
 * of the process meets a JVM and a model that are not started yet; those after it do not, but read the model again.
 * Memory is read before them, when one model is loaded as in the program. The run that fills the store says nothing of
 * memory: run it twice.
 */
public final class OpeningTime {

    private static final int OPENINGS = 9;

    private OpeningTime() {}

    public static void main(String[] arguments) throws IOException {
        Filled filled = Filled.of(Place.number("documents", 10_000));
        List<String> questions = Filled.questions(Place.number("questions", 500));
        long begun = System.nanoTime();
        double cold;
        int statements;
        Occupied memory;
        try (Program.Session session = filled.open()) {
            ask(session, questions.getFirst());
            cold = (System.nanoTime() - begun) / 1e9;
            questions.forEach(question -> ask(session, question));
            statements = session.library().current().statements();
            memory = Occupied.by(ProcessHandle.current().pid());
        }
        double[] warm = new double[OPENINGS];
        for (int opening = 0; opening < OPENINGS; opening++) {
            begun = System.nanoTime();
            try (Program.Session session = filled.open()) {
                ask(session, questions.getFirst());
                warm[opening] = (System.nanoTime() - begun) / 1e9;
            }
        }
        new Figures("Opening a store of " + statements + " statements")
                .atMost("opening until the first answer, JVM started", Figures.median(warm), 1, " s")
                .add("the first of the process, JVM and model started with it", cold, " s")
                .atMost("resident after " + questions.size() + " questions", memory.resident(), 500, " MB")
                .add("  of that memory of its own", memory.own(), " MB")
                .add("  of that pages of files that the system may take back", memory.files(), " MB")
                .add("highest resident size until then", memory.most(), " MB")
                .print();
    }

    private static void ask(Program.Session session, String question) {
        session.answering().answer(Question.of(question, session.asOf()));
    }
}
