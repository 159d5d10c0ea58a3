package org.attache.formats.table.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes out what a cell repeats from the one above it with a mark or a word for "the same". */
final class Ditto {

    private static final Set<String> MARKS = Set.of(
            "\"",
            "″",
            "〃",
            "''",
            "”",
            "“",
            "„",
            "-\"-",
            "- \" -",
            "ditto",
            "do.",
            "dto.",
            "dto",
            "dito",
            "idem",
            "id.",
            "same",
            "as above",
            "same as above",
            "see above",
            "wie oben",
            "s. o.",
            "s.o.",
            "siehe oben",
            "comme ci-dessus",
            "come sopra",
            "igual que arriba",
            "como acima",
            "zie boven",
            "som over");

    private Ditto() {}

    static Grid filled(Grid grid) {
        List<Line> lines = new ArrayList<>();
        Line before = null;
        for (Line line : grid.lines()) {
            Line filled = line;
            for (int i = 0;
                    before != null && !line.isTitle() && i < line.cells().size();
                    i++) {
                boolean isSame = MARKS.contains(line.cell(i).toLowerCase(Locale.ROOT));
                filled = isSame && !before.cell(i).isEmpty() ? filled.with(i, before.cell(i)) : filled;
            }
            lines.add(filled);
            before = line.isTitle() || !line.onlyWords().isEmpty() ? before : filled;
        }
        return new Grid(grid.heads(), lines);
    }
}
