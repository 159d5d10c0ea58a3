package org.attache.formats.table;

import java.util.regex.Pattern;
import org.attache.geography.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Takes a cell apart that says of a place more than its name: "Vadheim (the mill)", "Vadheim / mill 2". */
final class PlaceCell {

    private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*|\\s+[/–—-]\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]+)\\)$");

    private PlaceCell() {}

    /** Its parts with commas between, as addresses have them; a name that has such marks itself stays. */
    static @Nullable String parted(@Nullable String cell) {
        if (cell == null || !Gazetteer.named(cell.strip()).isEmpty()) {
            return cell;
        }
        return BETWEEN.matcher(BRACKETS.matcher(cell.strip()).replaceFirst(", $1"))
                .replaceAll(", ");
    }
}
