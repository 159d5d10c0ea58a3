package org.attache.visit.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.source.Label;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/** The lines that stand over an entry, also in plain text, where a day alone in a line stands over what follows. */
final class Lines {

    private static final Days UNKNOWN = new Days(2000, null, null, null);

    private String day = "";
    private String outermost = "";

    /** Those over a statement, from the outermost to the nearest. */
    List<String> over(Statement statement, List<Label> labels) {
        List<String> over = labels.stream().map(Label::words).collect(Collectors.toCollection(ArrayList::new));
        String top = over.isEmpty() || isDay(over.getFirst()) ? "" : over.getFirst();
        if (isDay(statement.words())) {
            day = statement.words();
            outermost = top;
        } else if (!day.isEmpty() && !over.contains(day) && over.stream().noneMatch(Lines::isDay)) {
            over.add(top.isEmpty() || !top.equals(outermost) ? 0 : 1, day);
        }
        return over;
    }

    private static boolean isDay(String line) {
        return told(line) != null;
    }

    private static Days.@Nullable Told told(String line) {
        return UNKNOWN.of(line.replaceFirst(":$", ""));
    }

    /** Lines that stand under several days, and so are where something happens. */
    static Set<String> venues(List<Label> labels) {
        Map<String, Set<String>> days = new HashMap<>();
        String last = "";
        for (Label label : labels) {
            if (isDay(label.words())) {
                last = label.words();
            } else if (!last.isEmpty()) {
                days.computeIfAbsent(label.words(), line -> new HashSet<>()).add(last);
            }
        }
        return days.entrySet().stream()
                .filter(line -> line.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
