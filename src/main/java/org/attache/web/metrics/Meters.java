package org.attache.web.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import java.util.function.ToDoubleFunction;
import org.attache.answer.Answer;
import org.attache.answer.VerifiedAnswer;
import org.attache.assistant.Answering;
import org.attache.assistant.Authors;
import org.attache.assistant.Onlooker;
import org.attache.assistant.Reply;
import org.attache.knowledge.Library;
import org.attache.knowledge.Snapshot;
import org.attache.question.Question;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;

/** Counts questions and answers, and shows them in the format of Prometheus. Thread-safe. */
public final class Meters {

    private static final String TYPE = "text/plain;version=0.0.4;charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /**
     * Meters of a program.
     *
     * @param waiting how many questions wait for their turn
     * @param connected whether Discord is connected
     */
    public Meters(Library library, InstantSource clock, IntSupplier waiting, BooleanSupplier connected) {
        gauge("attache.queue", "Questions that wait for their turn", waiting::getAsInt);
        gauge("attache.discord.connected", "1 while Discord is connected", () -> connected.getAsBoolean() ? 1 : 0);
        ofSnapshot("attache.snapshot.number", "The number of the snapshot", library, Snapshot::number);
        ofSnapshot("attache.documents", "Documents of the snapshot", library, Snapshot::documents);
        ofSnapshot("attache.statements", "Statements of the snapshot", library, Snapshot::statements);
        ofSnapshot("attache.visits", "Visits of the snapshot", library, Snapshot::visits);
        ofSnapshot(
                "attache.snapshot.age.seconds",
                "Seconds since the snapshot was made",
                library,
                snapshot -> seconds(snapshot.created(), clock.instant()));
        for (String outcome : new String[] {"answered", "unknown", "clarification", "declined"}) {
            questions(outcome, 0);
        }
        failures(0);
    }

    private void gauge(String name, String description, DoubleSupplier value) {
        Gauge.builder(name, value::getAsDouble).description(description).register(registry);
    }

    private void ofSnapshot(String name, String description, Library library, ToDoubleFunction<Snapshot> value) {
        gauge(name, description, () -> value.applyAsDouble(library.current()));
    }

    private static double seconds(Instant from, Instant until) {
        return Duration.between(from, until).toMillis() / 1_000.0;
    }

    /** The same answers, counted. */
    public Answering counted(Answering answering) {
        return new Answering() {
            @Override
            public Reply answer(Question question) {
                return answer(question, Onlooker.NONE);
            }

            @Override
            public Reply answer(Question question, Onlooker onlooker) {
                Reply reply = answering.answer(question, onlooker);
                count(reply);
                return reply;
            }
        };
    }

    private void count(Reply reply) {
        questions(outcome(reply.answer()), 1);
        reply.trace()
                .took()
                .forEach((stage, took) -> registry.timer(
                                "attache.step", "step", stage.name().toLowerCase(Locale.ROOT))
                        .record(took));
        if (reply.answer().notes().stream().anyMatch(Authors::isInstead)) {
            failures(1);
        }
    }

    private void questions(String outcome, int more) {
        registry.counter("attache.questions", "outcome", outcome).increment(more);
    }

    private void failures(int more) {
        registry.counter("attache.model.failures").increment(more);
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case VerifiedAnswer verified -> "answered";
            case Answer.Unknown unknown -> "unknown";
            case Answer.Clarification clarification -> "clarification";
            case Answer.Declined declined -> "declined";
        };
    }

    public Route route() {
        return Route.get("/metrics", Route.Load.READING, request -> Response.ok(TYPE, registry.scrape()));
    }
}
