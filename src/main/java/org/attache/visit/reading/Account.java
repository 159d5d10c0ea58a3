package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.people.Person;
import org.attache.visit.Status;
import org.attache.visit.VisitDates;
import org.attache.visit.reading.Telling.Placed;
import org.attache.visit.retraction.Retraction;
import org.attache.visit.retraction.Retraction.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What a text has told up to here, from which a later sentence takes back: "He did not", "the trip is off". Each
 * retraction looks only at what was told last of somebody, so the whole takes linear time.
 */
final class Account {

    /** A bare denial, and one of a report, answers the sentence right before or the one before that. */
    private static final int NEAR = 2;

    /** Something told, or a plan that was given up. */
    private record Entry(int sentence, int word, boolean done, int index) {}

    private final List<@Nullable Told> told = new ArrayList<>();
    private final Map<Person, List<Entry>> entries = new HashMap<>();
    /** Plans of which the text does not say that they stand. */
    private final Map<Person, List<Told>> open = new HashMap<>();

    private List<Entry> last = new ArrayList<>();
    private List<Person> opened = List.of();
    private int sentence = -1;

    /** Goes on to the next sentence. */
    void next() {
        sentence++;
    }

    /** What the last sentence before this one told. */
    List<Told> previous() {
        return last.stream()
                .filter(entry -> entry.sentence == sentence - 1)
                .flatMap(entry -> Stream.ofNullable(told.get(entry.index)))
                .toList();
    }

    /** Those of whose visits the text has told last, or of whose plans. */
    List<Person> visitors() {
        Set<Person> people = new HashSet<>(opened);
        last.stream()
                .filter(entry -> sentence - entry.sentence <= NEAR)
                .flatMap(entry -> Stream.ofNullable(told.get(entry.index)))
                .forEach(visit -> people.add(visit.visitor()));
        return List.copyOf(people);
    }

    /** Puts other tellings in the place of what the last sentence before this one told. */
    void correct(List<Told> corrected) {
        List<Entry> old = last;
        old.forEach(entry -> told.set(entry.index, null));
        last = new ArrayList<>();
        for (Told visit : corrected) {
            enter(visit, sentence - 1, 0, false);
        }
    }

    void add(List<Placed> found) {
        if (!found.isEmpty()) {
            last = new ArrayList<>();
        }
        found.forEach(placed -> enter(placed.told(), sentence, placed.word(), placed.done()));
    }

    private void enter(Told visit, int in, int word, boolean done) {
        Entry entry = new Entry(in, word, done, told.size());
        told.add(visit);
        last.add(entry);
        entries.computeIfAbsent(visit.visitor(), key -> new ArrayList<>()).add(entry);
    }

    /** Takes note of plans of which the text does not say that they stand. */
    void leaveOpen(List<Told> plans) {
        opened = plans.isEmpty() ? opened : plans.stream().map(Told::visitor).toList();
        plans.forEach(plan ->
                open.computeIfAbsent(plan.visitor(), key -> new ArrayList<>()).add(plan));
    }

    void take(Retraction retraction) {
        if (retraction.effect() == Effect.UNTRUE) {
            last.stream()
                    .filter(entry -> sentence - entry.sentence <= NEAR)
                    .forEach(entry -> told.set(entry.index, null));
            return;
        }
        Set<Person> people = new HashSet<>(retraction.people());
        if (people.isEmpty()) {
            last.stream()
                    .filter(entry -> sentence - entry.sentence <= NEAR)
                    .flatMap(entry -> Stream.ofNullable(told.get(entry.index)))
                    .forEach(visit -> people.add(visit.visitor()));
        }
        people.forEach(person -> take(retraction, person));
    }

    private void take(Retraction retraction, Person person) {
        boolean taken = false;
        for (Entry entry : latest(person, retraction.word())) {
            Told visit = Objects.requireNonNull(told.get(entry.index));
            taken |= isOn(retraction.day(), visit) && take(retraction, visit, entry);
        }
        List<Told> plans = open.getOrDefault(person, List.of());
        boolean off = switch (retraction.effect()) {
            case CALLED_OFF, DENIED, UNREALISED, PUT_OFF -> true;
            case DOUBTED, REPELLED, UNTRUE -> false;
        };
        if (!taken && off && !plans.isEmpty()) {
            enter(plans.getLast().off(status(retraction), retraction.statement()), sentence, retraction.word(), false);
            open.remove(person);
        }
    }

    private boolean take(Retraction retraction, Told visit, Entry entry) {
        boolean plan = visit.status().value().compareTo(Status.UNDER_WAY) < 0;
        boolean taken = switch (retraction.effect()) {
            case CALLED_OFF, PUT_OFF, DOUBTED -> plan;
            case DENIED -> sentence - entry.sentence <= 1;
            case REPELLED -> true;
            case UNREALISED, UNTRUE -> false;
        };
        if (taken) {
            boolean gone = switch (retraction.effect()) {
                case DOUBTED -> true;
                case REPELLED -> !plan;
                case DENIED -> entry.done;
                default -> false;
            };
            told.set(entry.index, gone ? null : visit.off(status(retraction), retraction.statement()));
            if (gone && plan) {
                leaveOpen(List.of(visit));
            }
        }
        return taken;
    }

    /** Whether a visit has a day; one without days agrees with all. */
    private static boolean isOn(@Nullable LocalDate day, Told visit) {
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        LocalDate start = dates == null ? null : dates.start();
        LocalDate end = dates == null ? null : dates.end();
        return day == null || ((start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end)));
    }

    private static Status status(Retraction retraction) {
        return retraction.effect() == Effect.PUT_OFF ? Status.POSTPONED : Status.CANCELLED;
    }

    /** What the last sentence that told of somebody told before a word; of this sentence only what stands before it. */
    private List<Entry> latest(Person person, int word) {
        List<Entry> all = entries.getOrDefault(person, List.of());
        while (!all.isEmpty() && told.get(all.getLast().index) == null) {
            all.removeLast();
        }
        List<Entry> found = new ArrayList<>();
        for (Entry entry : all.reversed()) {
            boolean before = entry.sentence < sentence || entry.word < word;
            boolean same = found.isEmpty() || found.getLast().sentence == entry.sentence;
            if (!same) {
                break;
            }
            if (before && told.get(entry.index) != null) {
                found.add(entry);
            }
        }
        return found;
    }

    /** All that still stands, in the order in which it was told. */
    List<Told> told() {
        return told.stream().filter(Objects::nonNull).toList();
    }
}
