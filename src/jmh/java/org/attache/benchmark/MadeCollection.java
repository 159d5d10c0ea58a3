package org.attache.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;

/**
 * A substitute where no public collection is at hand: the wording of real trips, and questions made from their columns
 * by rule, so that every relevant trip is known. The two splits ask in different words and about different trips. It
 * tells one fusion from another, but its figures say nothing about other collections.
 */
public final class MadeCollection {

    private static final int QUESTIONS = 300;
    private static final Pattern MET =
            Pattern.compile("[Mm]et with (?:[A-Z][\\w.]+ ){0,3}?([A-Z][\\w-]+ [A-Z][\\w-]+)");

    /** Slots: visitor, country, place, year, somebody who was met. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "dev",
            List.of(
                    "visitor country year|What did %1$s do in %2$s in %4$d?",
                    "visitor place|When was %1$s in %3$s?",
                    "country year|Who travelled to %2$s in %4$d?",
                    "met|Which officials had talks with %5$s?",
                    "visitor met|Where did %1$s see %5$s?"),
            "test",
            List.of(
                    "visitor country year|trip by %1$s to %2$s, %4$d",
                    "visitor place|the days that %1$s spent in %3$s",
                    "country year|American guests received by %2$s during %4$d",
                    "met|conversations held with %5$s",
                    "visitor met|%1$s sitting down with %5$s"));

    private MadeCollection() {}

    /** Makes the collection in a folder. */
    public static void make(Path folder) throws IOException {
        List<Row> rows = Trips.rows().stream()
                .filter(row -> row.entry() != null
                        && row.entry().country() != null
                        && row.entry().place() != null
                        && row.entry().start() != null
                        && row.entry().purpose() != null)
                .toList();
        Map<String, String> documents = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            documents.put("t" + i, rows.get(i).quote().words());
        }
        Map<String, String> queries = new LinkedHashMap<>();
        Map<String, Map<String, Map<String, Integer>>> splits = new LinkedHashMap<>();
        for (String split : List.of("dev", "test")) {
            Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
            Random random = new Random(split.hashCode());
            for (int attempt = 0; grades.size() < QUESTIONS && attempt < 50 * QUESTIONS; attempt++) {
                int about = 2 * random.nextInt(rows.size() / 2) + (split.equals("dev") ? 0 : 1);
                List<String> forms = FORMS.getOrDefault(split, List.of());
                String[] form = forms.get(attempt % forms.size()).split("\\|");
                ask(form, rows, about).ifPresent(question -> {
                    String id = split + grades.size();
                    queries.put(id, question.words());
                    grades.put(id, question.grades());
                });
            }
            splits.put(split, grades);
        }
        new Collection(documents, queries).write(folder);
        for (Map.Entry<String, Map<String, Map<String, Integer>>> split : splits.entrySet()) {
            Collection.write(folder, split.getKey(), split.getValue());
        }
    }

    private record Asked(String words, Map<String, Integer> grades) {}

    private static Optional<Asked> ask(String[] form, List<Row> rows, int about) {
        ScheduleEntry entry = Objects.requireNonNull(rows.get(about).entry());
        Matcher met = MET.matcher(Objects.requireNonNull(entry.purpose()));
        String host = met.find() ? met.group(1) : "";
        if (form[0].contains("met") && host.isEmpty()) {
            return Optional.empty();
        }
        int year = Objects.requireNonNull(entry.start()).getYear();
        List<Predicate<ScheduleEntry>> wanted = new ArrayList<>();
        for (String field : form[0].split(" ")) {
            wanted.add(
                    switch (field) {
                        case "visitor" -> other -> other.visitor().equals(entry.visitor());
                        case "country" -> other -> Objects.equals(other.country(), entry.country());
                        case "place" -> other -> Objects.equals(other.place(), entry.place());
                        case "year" ->
                            other -> Objects.requireNonNull(other.start()).getYear() == year;
                        default ->
                            other -> Objects.requireNonNull(other.purpose()).contains(host);
                    });
        }
        Map<String, Integer> grades = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ScheduleEntry other = Objects.requireNonNull(rows.get(i).entry());
            if (wanted.stream().allMatch(each -> each.test(other))) {
                grades.put("t" + i, 1);
            }
        }
        String words = String.format(Locale.ROOT, form[1], entry.visitor(), entry.country(), entry.place(), year, host);
        return Optional.of(new Asked(words, grades));
    }
}
