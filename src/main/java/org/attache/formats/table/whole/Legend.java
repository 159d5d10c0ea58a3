package org.attache.formats.table.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.english.VerbForms;

/** What short forms in a table mean, as the words near it say: "RIG = Riga; L = lecture", or two cells of a row. */
final class Legend {

    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}\\p{L}{2,14}+:\\s*(?=\\S{1,6}\\s*[=:–-])");
    private static final Pattern ENTRY =
            Pattern.compile("\\(?(?<key>[^\\s=:;,()]{1,6})\\)?(?:\\s*[=:]\\s*|\\s+[–—-]\\s+)(?<meaning>[^=;]{2,80})");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;\\n|·•]\\s*|,\\s+(?=\\(?[^\\s=:;,()]{1,6}\\)?\\s*(?:[=:]|[–—-]\\s))");

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{0,5}|\\p{L}{1,2}");

    private Legend() {}

    static Grid applied(Grid grid, List<String> near) {
        Set<String> cells = new HashSet<>();
        grid.told().forEach(line -> line.cells().forEach(cell -> cells.add(cell.strip())));
        Map<String, String> meanings = new HashMap<>();
        List<String> texts = new ArrayList<>(near);
        Set<Line> explaining = new HashSet<>();
        for (Line line : grid.lines()) {
            texts.add(line.onlyWords());
            List<String> said = line.cells().stream()
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            // The separator of the file divides the explanations too.
            if (said.size() > 1 && said.stream().allMatch(Legend::isEntry)) {
                texts.add(String.join("; ", said));
                explaining.add(line);
            }
        }
        entries(grid).forEach((line, meaning) -> {
            if (cells.contains(line.cells().getFirst().strip())) {
                meanings.put(line.cells().getFirst().strip(), meaning);
                explaining.add(line);
            }
        });
        texts.forEach(text -> read(text, cells, meanings));
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

    private static boolean isEntry(String cell) {
        Matcher entry = ENTRY.matcher(cell);
        return entry.matches() && canBeShort(entry.group("key"), entry.group("meaning"));
    }

    /** The last rows where they say but two things, a short form and what it means. */
    private static Map<Line, String> entries(Grid grid) {
        Map<Line, String> entries = new LinkedHashMap<>();
        for (int i = grid.lines().size() - 1; i >= 0; i--) {
            Line line = grid.lines().get(i);
            List<String> said =
                    line.cells().stream().filter(cell -> !cell.isBlank()).toList();
            boolean isEntry = said.size() == 2
                    && grid.width() > 2
                    && line.cell(0).equals(said.getFirst().strip())
                    && canBeShort(line.cell(0), said.getLast());
            if (!isEntry) {
                break;
            }
            entries.put(line, said.getLast().strip());
        }
        return entries.size() < 2 ? Map.of() : entries;
    }

    /** Whether a cell is short for a meaning: a name, a number or a day is not, nor a tick for one who comes. */
    private static boolean canBeShort(String key, String meaning) {
        boolean isShort = SHORT.matcher(key).matches() && meaning.codePoints().noneMatch(Character::isDigit);
        boolean isTick = Cells.isTick(key);
        return (isShort || isTick) && !(isTick && saysThatSomebodyComes(meaning));
    }

    private static boolean saysThatSomebodyComes(String meaning) {
        List<String> words = List.of(meaning.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        boolean isDenied = words.stream().anyMatch(word -> Lexicon.isAdverb(word, "negator"));
        Verb verb = VerbForms.verb(words.getFirst(), words.size() > 1 ? words.get(1) : "");
        return !isDenied && verb != Verb.OTHER && verb != Verb.CANCEL && verb != Verb.POSTPONE;
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
                if (cells.contains(entry.group("key")) && canBeShort(entry.group("key"), entry.group("meaning"))) {
                    read.put(entry.group("key"), entry.group("meaning").strip().replaceFirst("[.]$", ""));
                }
            }
        }
        if (count > 1 || (isLabelled && count == 1)) {
            meanings.putAll(read);
        }
    }
}
