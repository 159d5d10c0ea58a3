package org.attache.h2.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.dates.DateRange;
import org.attache.h2.H2Knowledge;
import org.attache.knowledge.PreparedDocument;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.Document;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.attache.visit.VisitIds;
import org.attache.visit.VisitLedger;
import org.attache.visit.VisitQuery;
import org.attache.visit.history.Telling;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long a look into a ledger of very many visits takes, by JMH, beside its query alone, of which every value is
 * fetched and nothing made. Says on the way how long the visits took to come in, and so their history.
 *
 * <p>System property {@code visits} (100,000): of 5,000 people to 150 countries over 40 years, 1,000 to a document.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LedgerSpeed {

    private static final int PER_DOCUMENT = 1_000;
    private static final int PEOPLE = 5_000;
    private static final int COUNTRIES = 150;
    private static final int DAYS = 40 * 365;
    private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);

    /** A stride that is prime to all of the above, so that visits are spread. */
    private static final long STRIDE = 7_919;

    @Param({"day", "month in a country", "person", "place", "history"})
    private String look = "";

    @Param({"ledger", "query"})
    private String by = "";

    private @Nullable H2Knowledge store;
    private long snapshot;
    private int next;

    public static void main(String[] arguments) throws RunnerException, IOException {
        int visits = Place.number("visits", 100_000);
        Figures figures = new Figures("A look into a ledger of " + visits + " visits");
        Path folder = folder(visits);
        if (!Files.exists(folder)) {
            long begun = System.nanoTime();
            fill(folder, visits);
            figures.add("storing them into an empty store", (System.nanoTime() - begun) / 1e9, " s");
        }
        Map<String, Double> medians = new HashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(LedgerSpeed.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementTime(TimeValue.seconds(3))
                        .measurementIterations(3)
                        .build())
                .run()) {
            medians.put(
                    result.getParams().getParam("look") + ", "
                            + result.getParams().getParam("by"),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        medians.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(", ledger"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    String what = entry.getKey().replace(", ledger", "");
                    figures.atMost(what + ": median", entry.getValue(), 2, " ms");
                    figures.atMost(
                            what + ": times its query alone",
                            entry.getValue() / medians.getOrDefault(what + ", query", Double.NaN),
                            1.5,
                            "");
                });
        figures.print();
    }

    private static Path folder(int visits) {
        return Place.kept("store-visits-" + visits);
    }

    private static void fill(Path folder, int visits) throws IOException {
        Path unfinished = Place.fresh("store-visits-unfinished");
        try (H2Knowledge store =
                H2Knowledge.open(unfinished, InstantSource.system()).store()) {
            List<PreparedDocument> documents = new ArrayList<>();
            for (int from = 0; from < visits; from += PER_DOCUMENT) {
                documents.add(document(from, Math.min(visits, from + PER_DOCUMENT)));
            }
            store.apply(documents, List.of(), List.of(), "");
        }
        Files.move(unfinished, folder);
    }

    private static PreparedDocument document(int from, int to) {
        Origin origin = new Origin(
                "visits-" + from + ".csv",
                new Provenance("Visits", null, null, null, Certainty.UNKNOWN, null, "en", Trust.OTHER, ZoneOffset.UTC));
        VisitIds ids = new VisitIds();
        List<Statement> statements = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int number = from; number < to; number++) {
            String words = "Row " + number + ".";
            String id = "s" + number;
            statements.add(new Statement(
                    id,
                    origin,
                    number - from,
                    number - from,
                    new Quote(text.length(), text.length() + words.length(), words),
                    null));
            text.append(words).append(' ');
            visits.add(visit(number, id, ids));
        }
        return new PreparedDocument(
                new Document(origin, "hash" + from, new Body.Prose(text.toString())), statements, visits);
    }

    private static Visit visit(int number, String statement, VisitIds ids) {
        List<String> evidence = List.of(statement);
        LocalDate start = day(number);
        String visitor = person(number);
        String country = country(number);
        String place = place(number);
        return new Visit(
                ids.next(visitor, country, place, start),
                new Sourced<>(visitor, evidence),
                new Sourced<>("minister", evidence),
                new Sourced<>(country, evidence),
                new Sourced<>(place, evidence),
                new Sourced<>(new VisitDates(start, start.plusDays(number % 4), false), evidence),
                new Sourced<>("talks", evidence),
                new Sourced<>(Status.COMPLETED, evidence));
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number * STRIDE % DAYS);
    }

    private static String person(int number) {
        return "Given" + number % 97 + " Surname" + number % PEOPLE;
    }

    private static String country(int number) {
        return "Country" + number * STRIDE % COUNTRIES;
    }

    private static String place(int number) {
        return "Town" + number * STRIDE % (COUNTRIES * 20);
    }

    @Setup(Level.Trial)
    public void open() {
        H2Knowledge opened = H2Knowledge.open(folder(Place.number("visits", 100_000)), InstantSource.system())
                .store();
        snapshot = opened.current().number();
        store = opened;
    }

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(store).close();
    }

    @Benchmark
    public Object look() {
        H2Knowledge open = Objects.requireNonNull(store);
        next = (next + 1) % PER_DOCUMENT;
        int number = (int) (next * STRIDE % 99_991);
        if (look.equals("history")) {
            return history(open, number);
        }
        VisitQuery query = query(number);
        VisitLedger ledger = open.ledger(snapshot);
        return by.equals("ledger") ? ledger.find(query) : values(open, VisitSql.of(snapshot, query));
    }

    /** What became of ten visits, as an answer tells it; or the rows of their last revisions. */
    private Object history(H2Knowledge open, int number) {
        VisitIds ids = new VisitIds();
        List<Telling> tellings = new ArrayList<>();
        for (int i = number / PER_DOCUMENT * PER_DOCUMENT; i < number / PER_DOCUMENT * PER_DOCUMENT + 10; i++) {
            tellings.add(new Telling(
                    "visits-" + i / PER_DOCUMENT * PER_DOCUMENT + ".csv",
                    ids.next(person(i), country(i), place(i), day(i))));
        }
        if (by.equals("ledger")) {
            return open.history(snapshot).standings(tellings);
        }
        return values(open, Sql.of("""
                        SELECT d.path, v.id, v.uid FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (id)
                        JOIN visit v ON v.id = wanted.id JOIN document d ON d.id = v.document
                        JOIN revision r ON r.uid = v.uid WHERE r.snapshot <= ?""", tellings.stream().map(Telling::visit).toArray(), snapshot));
    }

    private VisitQuery query(int number) {
        LocalDate day = day(number);
        return switch (look) {
            case "day" -> new VisitQuery(List.of(), List.of(), List.of(), DateRange.on(day), 1_000);
            case "month in a country" ->
                new VisitQuery(
                        List.of(), List.of(country(number)), List.of(), new DateRange(day, day.plusDays(30)), 1_000);
            case "person" -> new VisitQuery(List.of(person(number)), List.of(), List.of(), null, 1_000);
            case "place" -> new VisitQuery(List.of(), List.of(), List.of(place(number)), null, 1_000);
            default -> throw new IllegalStateException(look);
        };
    }

    /** Every value of every row. */
    private static List<List<Object>> values(H2Knowledge open, Sql query) {
        return open.changes().database().ask(connection -> query.list(connection, LedgerSpeed::values));
    }

    private static List<Object> values(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        List<Object> values = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            values.add(String.valueOf(row.getObject(column)));
        }
        return values;
    }
}
