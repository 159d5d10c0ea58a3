package org.attache.formats.table.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.english.Lexicon;

/** Makes explicit in the rows of a table what is said around them, each step on what the one before left. */
public final class Explicit {

    private static final List<String> CALLED_OFF = List.of("cancelled", "postponed");

    private Explicit() {}

    /**
     * The table as its rows would say it alone.
     *
     * @param below the lines that follow it
     */
    public static Grid of(Grid grid, List<String> below) {
        Grid noted = CellNotes.applied(Notes.joined(Legend.applied(Ditto.filled(grid), below), below));
        Grid named = Names.whole(Bands.over(noted));
        Grid told = Headless.headed(Matrix.asRows(named));
        return Filling.filled(Days.complete(told)).each(Explicit::inEnglish);
    }

    /** "Annulé" says in English too that somebody does not come. */
    private static Line inEnglish(Line line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.cells()) {
            String word = cell.strip().toLowerCase(Locale.ROOT);
            cells.add(Lexicon.translations(word).stream()
                    .filter(CALLED_OFF::contains)
                    .findFirst()
                    .map(said -> cell.strip() + " (" + said + ")")
                    .orElse(cell));
        }
        return new Line(cells, line.above(), line.state(), line.isTitle());
    }
}
