package org.attache.formats.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.formats.table.head.ColumnHead;
import org.jspecify.annotations.Nullable;

/** Tells by their words which rows of a table are its head. */
public final class TableHead {

    static final Set<@Nullable ColumnHead> PEOPLE = EnumSet.of(ColumnHead.VISITOR, ColumnHead.GUEST, ColumnHead.NAME);

    private TableHead() {}

    /** Whether a row names a person or a delegation and a day, as the head of a schedule does. */
    public static boolean isLikely(List<String> row) {
        List<@Nullable ColumnHead> heads = of(row);
        return heads.stream().anyMatch(PEOPLE::contains)
                && (heads.contains(ColumnHead.DAY) || heads.contains(ColumnHead.START));
    }

    /** Whether a row names people or a delegation, so that what stands below shows whether it is a schedule. */
    static boolean isOfPeople(List<String> row) {
        return of(row).stream().anyMatch(PEOPLE::contains);
    }

    /** Whether a row beside another can be part of the same head: it says nothing but what columns hold. */
    public static boolean isHead(List<String> row) {
        List<String> said = row.stream().filter(cell -> !cell.isBlank()).toList();
        return said.size() > 1 && said.stream().allMatch(cell -> ColumnHead.of(cell) != null);
    }

    /** Whether a row below a head is the lower half of it. */
    public static boolean isLower(List<String> upper, List<String> row) {
        return isHead(row) || isLowerHalf(upper, row);
    }

    /**
     * Whether a row repeats some cells of the head above it, which reach over both, and says what other columns hold.
     */
    private static boolean isLowerHalf(List<String> upper, List<String> row) {
        boolean repeats = false;
        for (int i = 0; i < row.size(); i++) {
            String said = row.get(i).strip();
            boolean isSame = !said.isEmpty()
                    && i < upper.size()
                    && said.equals(upper.get(i).strip());
            if (!said.isEmpty() && !isSame && ColumnHead.of(said) == null) {
                return false;
            }
            repeats |= isSame;
        }
        return repeats;
    }

    /**
     * Whether a row below a head is that of another table.
     *
     * @param isAfterGap whether it stands apart from the rows above
     */
    static boolean isAnother(List<String> row, boolean isAfterGap) {
        if (!isAfterGap) {
            return isHead(row) && isLikely(row);
        }
        List<String> said = row.stream().filter(cell -> !cell.isBlank()).toList();
        long known = said.stream().filter(cell -> ColumnHead.of(cell) != null).count();
        boolean isInWords = said.stream().noneMatch(cell -> cell.codePoints().anyMatch(Character::isDigit));
        return said.size() > 1 && isInWords && known * 2 > said.size();
    }

    /** A head over two rows; a cell that reaches over both is said once. */
    public static List<String> joined(List<String> upper, List<String> lower) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i).strip() : "";
            String below = i < lower.size() ? lower.get(i).strip() : "";
            both.add(above.equals(below) ? above : (above + " " + below).strip());
        }
        return both;
    }

    /** What each column holds; null where a word of its head is not known in this use. */
    static List<@Nullable ColumnHead> of(List<String> row) {
        return row.stream().<@Nullable ColumnHead>map(ColumnHead::of).toList();
    }
}
