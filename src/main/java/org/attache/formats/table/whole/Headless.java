package org.attache.formats.table.whole;

import org.attache.formats.table.overhead.Overhead;

/** A list of people without a head, over which stands whose guests they are and on which day. */
final class Headless {

    private Headless() {}

    static Grid headed(Grid grid) {
        boolean hasHeads = grid.heads().stream().anyMatch(head -> !head.isBlank());
        if (hasHeads || grid.told().isEmpty()) {
            return grid;
        }
        Overhead above = grid.told().getFirst().above();
        boolean isOfGuests = above.tellsOfGuests() && above.days() != null;
        boolean areNames = grid.told().stream().allMatch(line -> Cells.person(Names.ordered(line.cell(0))) != null);
        if (!isOfGuests || !areNames) {
            return grid;
        }
        Grid named = grid.named(0, "Guest");
        return grid.width() == 2 ? Names.whole(named.named(1, "Role")) : Names.whole(named);
    }
}
