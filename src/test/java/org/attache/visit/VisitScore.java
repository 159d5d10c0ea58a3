package org.attache.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * How well the visits found are those that texts tell of. A visit is right when its visitor, country, place and both
 * days are; it is then counted once. Fields are compared between visits that are about the same thing.
 */
final class VisitScore {

    /** Right ones, those that should not be there, and those that are missing. */
    record Count(int right, int wrong, int missed) {

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        private Count plus(int moreRight, int moreWrong, int moreMissed) {
            return new Count(right + moreRight, wrong + moreWrong, missed + moreMissed);
        }
    }

    private record Field(BiPredicate<GoldVisit, Visit> same, Predicate<GoldVisit> wanted, Predicate<Visit> given) {}

    private static final Map<String, Field> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("role", new Field(GoldVisit::hasRole, gold -> gold.role() != null, found -> found.role() != null));
        FIELDS.put(
                "country",
                new Field(GoldVisit::hasCountry, gold -> gold.country() != null, found -> found.country() != null));
        FIELDS.put(
                "place", new Field(GoldVisit::hasPlace, gold -> gold.place() != null, found -> found.place() != null));
        FIELDS.put(
                "start",
                new Field(
                        GoldVisit::hasStart,
                        gold -> gold.start() != null,
                        found -> found.dates() != null && found.dates().value().start() != null));
        FIELDS.put(
                "end",
                new Field(
                        GoldVisit::hasEnd,
                        gold -> gold.end() != null,
                        found -> found.dates() != null && found.dates().value().end() != null));
        FIELDS.put("status", new Field(GoldVisit::hasStatus, gold -> true, found -> true));
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    VisitScore(List<GoldText> texts) {
        counts.put("visit", new Count(0, 0, 0));
        FIELDS.keySet().forEach(field -> counts.put(field, new Count(0, 0, 0)));
        texts.forEach(text -> add(text, text.found()));
    }

    Count visits() {
        return of("visit");
    }

    Count of(String field) {
        return counts.getOrDefault(field, new Count(0, 0, 0));
    }

    /** What is wrong or missing, a line each. */
    List<String> faults() {
        return faults;
    }

    private void add(GoldText text, List<Visit> found) {
        List<GoldVisit> open = new ArrayList<>(text.visits());
        List<Visit> rest = new ArrayList<>(found);
        pair(text, open, rest, GoldVisit::isSame);
        pair(text, open, rest, (gold, visit) -> gold.isMeant(visit) && gold.hasStart(visit));
        pair(text, open, rest, GoldVisit::isMeant);
        rest.forEach(visit -> fault("visit", 0, 1, 0, text, "not there: " + Shown.of(visit)));
        open.stream()
                .filter(gold -> !gold.optional())
                .forEach(gold -> fault("visit", 0, 0, 1, text, "missed: " + gold));
    }

    /** Settles every expected visit for which one that was found passes the test. */
    private void pair(GoldText text, List<GoldVisit> open, List<Visit> rest, BiPredicate<GoldVisit, Visit> test) {
        for (GoldVisit gold : List.copyOf(open)) {
            rest.stream().filter(visit -> test.test(gold, visit)).findFirst().ifPresent(visit -> {
                open.remove(gold);
                rest.remove(visit);
                if (!gold.optional()) {
                    compare(text, gold, visit);
                }
            });
        }
    }

    private void compare(GoldText text, GoldVisit gold, Visit visit) {
        if (gold.isSame(visit)) {
            add("visit", 1, 0, 0);
        } else {
            fault("visit", 0, 1, 1, text, "wrong: " + Shown.of(visit) + "\n     instead of: " + gold);
        }
        FIELDS.forEach((name, field) -> {
            if (field.same().test(gold, visit)) {
                add(name, field.wanted().test(gold) ? 1 : 0, 0, 0);
            } else {
                int wrong = field.given().test(visit) ? 1 : 0;
                fault(name, 0, wrong, field.wanted().test(gold) ? 1 : 0, text, name + " of " + Shown.of(visit));
            }
        });
    }

    private void fault(String name, int right, int wrong, int missed, GoldText text, String words) {
        add(name, right, wrong, missed);
        faults.add(text.id() + " " + words);
    }

    private void add(String name, int right, int wrong, int missed) {
        counts.computeIfPresent(name, (key, count) -> count.plus(right, wrong, missed));
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.forEach((name, count) -> table.append(String.format(
                Locale.ROOT,
                "%-8s precision %.3f  recall %.3f  F1 %.3f  (%d right, %d wrong, %d missed)%n",
                name,
                count.precision(),
                count.recall(),
                count.f1(),
                count.right(),
                count.wrong(),
                count.missed())));
        return table.toString();
    }
}
