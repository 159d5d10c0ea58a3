package org.attache.formats.table.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What short forms in a table mean, as the words near it say: "RIG = Riga; L = lecture", or two cells of a row. */
final class Legend {

    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}\\p{L}{2,14}+:\\s*(?=\\S{1,6}\\s*[=:–-])");
    private static final Pattern ENTRY =
            Pattern.compile("\\(?(?<key>[^\\s=:;,()]{1,6})\\)?(?:\\s*[=:]\\s*|\\s+[–—-]\\s+)(?<meaning>[^=;]{2,80})");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;\\n|·•]\\s*|,\\s+(?=\\(?[^\\s=:;,()]{1,6}\\)?\\s*(?:[=:]|[–—-]\\s))");

    private Legend() {}

    static Grid applied(Grid grid, List<String> near) {
        Set<String> cells = new HashSet<>();
        grid.told().forEach(line -> line.cells().forEach(cell -> cells.add(cell.strip())));
        Map<String, String> meanings = new HashMap<>();
        List<String> texts = new ArrayList<>(near);
        Set<Line> explaining = new HashSet<>();
        for (Line line : grid.lines()) {
            texts.add(line.onlyWords());
            List<String> said =
                    line.cells().stream().filter(cell -> !cell.isBlank()).toList();
            boolean isEntry = said.size() == 2
                    && said.getFirst().strip().length() <= 6
                    && grid.lines().stream()
                            .filter(other -> other != line)
                            .anyMatch(other -> other.cells().stream()
                                            .anyMatch(cell -> cell.strip()
                                                    .equals(said.getFirst().strip()))
                                    && other.cells().stream()
                                                    .filter(cell -> !cell.isBlank())
                                                    .count()
                                            > 2);
            if (isEntry) {
                meanings.put(said.getFirst().strip(), said.getLast().strip());
                explaining.add(line);
            }
        }
        texts.forEach(text -> read(text, cells, meanings));
        meanings.keySet().removeIf(key -> key.matches("\\d{1,2}|\\d{4}"));
        if (meanings.isEmpty()) {
            return grid;
        }
        Grid expanded = new Grid(
                grid.heads(),
                grid.lines().stream()
                        .map(line -> new Line(
                                line.cells(), line.above(), line.state(), line.isTitle() || explaining.contains(line)))
                        .toList());
        return expanded.each(line -> new Line(
                line.cells().stream()
                        .map(cell -> meanings.getOrDefault(cell.strip(), cell))
                        .toList(),
                line.above(),
                line.state(),
                line.isTitle()));
    }

    /** Takes what a line explains of the cells, if it explains at least two things, or says that it does. */
    private static void read(String text, Set<String> cells, Map<String, String> meanings) {
        Matcher label = LABEL.matcher(text);
        boolean isLabelled = label.find();
        String entries = isLabelled ? text.substring(label.end()) : text;
        Map<String, String> read = new HashMap<>();
        int count = 0;
        for (String part : BETWEEN.split(entries)) {
            Matcher entry = ENTRY.matcher(part.strip());
            if (entry.matches()) {
                count++;
                if (cells.contains(entry.group("key"))) {
                    read.put(entry.group("key"), entry.group("meaning").strip().replaceFirst("[.]$", ""));
                }
            }
        }
        if (count > 1 || (isLabelled && count == 1)) {
            meanings.putAll(read);
        }
    }
}
