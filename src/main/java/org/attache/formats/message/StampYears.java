package org.attache.formats.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The years of stamps that have none, in a document of which nobody knows when it appeared: a diary often names the
 * year with its first entry or in its title alone, and its days come one after the other.
 */
final class StampYears {

    private static final int LONGEST_TITLE = 400;
    /** No month has more. */
    private static final int DAYS = 31;

    private static final int HALF_YEAR = 186;

    /** An entry that was added later may stand some weeks from its place. */
    private static final int OUT_OF_PLACE = 93;

    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.,:-])(?:19|20)\\d{2}(?![\\d/:-])");

    private final List<StampLine> lines;

    private StampYears(List<StampLine> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /**
     * The lines with their years, where these are clear.
     *
     * @param title what stands above them
     */
    static List<StampLine> completed(List<StampLine> lines, String title) {
        if (lines.stream().allMatch(line -> line.day() == null || line.day().year() != null)) {
            return lines;
        }
        StampYears years = new StampYears(lines);
        boolean isAscending = years.isAscending();
        boolean isDated =
                lines.stream().anyMatch(line -> line.day() != null && line.day().year() != null);
        years.complete(isAscending, isDated ? null : year(title), false);
        years.complete(isAscending, null, true);
        return years.lines;
    }

    private void complete(boolean isAscending, @Nullable Integer first, boolean isBackward) {
        StampDay before = null;
        for (int i = 0; i < lines.size(); i++) {
            int at = isBackward ? lines.size() - 1 - i : i;
            StampLine line = lines.get(at);
            StampDay day = line.day();
            if (day == null) {
                continue;
            }
            Integer year = day.year() != null
                    ? day.year()
                    : before == null ? first : (Integer) after(before, day, isAscending != isBackward);
            if (year != null) {
                before = new StampDay(year, day.first(), day.second(), day.open());
                lines.set(at, line.on(before));
            }
        }
    }

    private static int after(StampDay before, StampDay day, boolean isLater) {
        int year = before.year() == null ? 0 : before.year();
        int distance = key(day) - key(before);
        boolean isTurn = isLater ? distance < -OUT_OF_PLACE : distance > OUT_OF_PLACE;
        return isTurn ? isLater ? year + 1 : year - 1 : year;
    }

    /** Whether most days of the document come after the one before them, also over the turn of the year. */
    private boolean isAscending() {
        int steps = 0;
        StampDay before = null;
        for (StampLine line : lines) {
            StampDay day = line.day();
            if (day != null && before != null) {
                int distance = key(day) - key(before);
                steps += Integer.signum(Math.abs(distance) > HALF_YEAR ? -distance : distance);
            }
            before = day == null ? before : day;
        }
        return steps >= 0;
    }

    private static int key(StampDay day) {
        return day.first() * DAYS + day.second();
    }

    /** The only year that a title names. */
    private static @Nullable Integer year(String title) {
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
        while (year.find()) {
            years.add(Integer.parseInt(year.group()));
        }
        return years.stream().distinct().count() == 1 ? years.getFirst() : null;
    }
}
