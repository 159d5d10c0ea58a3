package org.attache.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.formats.file.Schedule.Field;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/**
 * A row in words. The words claim no more than the row: a schedule does not say whether a visit took place, so there is
 * no verb, as in "Ada Moreau, envoy: Norway (Oslo), March 3 to 5, 2024. Talks on fisheries."
 */
public final class RowText {

    private RowText() {}

    /** A row of a table that nobody has explained; where no column has a name, the cells alone. */
    public static String of(List<String> columns, List<String> cells) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                boolean named = i < columns.size() && !columns.get(i).isBlank();
                String column = named ? columns.get(i) : "column " + (i + 1);
                parts.add(columns.isEmpty() ? cells.get(i) : column + ": " + cells.get(i));
            }
        }
        return String.join("; ", parts);
    }

    /**
     * A row of a schedule.
     *
     * @param when its days in words; null for none
     */
    public static String of(Map<Field, String> parts, @Nullable String when) {
        String who = joined(", ", parts.get(Field.VISITOR), parts.get(Field.ROLE));
        String country = parts.get(Field.COUNTRY);
        String place = parts.get(Field.PLACE);
        String where = country == null || place == null ? joined("", country, place) : country + " (" + place + ")";
        String visit = joined(", ", where, when);
        return joined(
                " ",
                sentence(joined(": ", who, visit)),
                sentence(parts.getOrDefault(Field.PURPOSE, "")),
                sentence(capitalised(parts.getOrDefault(Field.STATUS, ""))));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    private static String capitalised(String text) {
        return text.isBlank() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String sentence(String text) {
        return text.isBlank() || text.matches("(?s).*[.!?…][\"”’)]*") ? text : text + ".";
    }

    /** The columns as they are; null where the row names no visitor, as one of sums does not. */
    static @Nullable ScheduleEntry entry(Map<Field, String> parts, RowDays days) {
        String visitor = parts.get(Field.VISITOR);
        return visitor == null || visitor.codePoints().noneMatch(Character::isLetter)
                ? null
                : new ScheduleEntry(
                        visitor,
                        parts.get(Field.ROLE),
                        parts.get(Field.COUNTRY),
                        PlaceCell.parted(parts.get(Field.PLACE)),
                        days.start(),
                        days.end(),
                        parts.get(Field.PURPOSE),
                        days.yearless());
    }
}
