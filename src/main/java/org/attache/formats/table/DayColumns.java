package org.attache.formats.table;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.attache.dates.DayOrder;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.Schedule.Field;
import org.attache.formats.file.WrittenDay;

/**
 * In which order the columns of a table write day and month: as those of their days say that can be read in one way
 * only, else those of the other column, else as the language or the time zone of the document has it.
 */
final class DayColumns {

    private static final Set<Field> DAYS = EnumSet.of(Field.START, Field.END);

    private final Map<Field, Set<DayOrder>> seen = new EnumMap<>(Field.class);
    private final DayOrder usual;

    DayColumns(Metadata metadata, ZoneId zone) {
        this.usual = DayOrder.usual(metadata.language(), zone);
    }

    /**
     * Takes notice of a row.
     *
     * @return whether one of its days can be read in two ways
     */
    boolean isOpen(Map<Field, String> parts) {
        boolean isOpen = false;
        for (Field field : DAYS) {
            String cell = parts.get(field);
            if (cell != null) {
                DayOrder order = WrittenDay.order(cell);
                if (order != DayOrder.UNKNOWN) {
                    seen.computeIfAbsent(field, none -> EnumSet.noneOf(DayOrder.class))
                            .add(order);
                }
                isOpen |= WrittenDay.isOpen(cell);
            }
        }
        return isOpen;
    }

    /** What holds for a row after all were noticed. In a column that writes both ways, only the row itself can say. */
    Map<Field, DayOrder> orders(Map<Field, String> parts) {
        Map<Field, DayOrder> orders = new EnumMap<>(Field.class);
        for (Field field : DAYS) {
            orders.put(field, order(field, field == Field.START ? Field.END : Field.START, parts));
        }
        return orders;
    }

    private DayOrder order(Field field, Field other, Map<Field, String> parts) {
        Set<DayOrder> own = seen.getOrDefault(field, Set.of());
        Set<DayOrder> others = seen.getOrDefault(other, Set.of());
        if (own.size() == 1) {
            return own.iterator().next();
        }
        if (own.isEmpty() && others.size() == 1) {
            return others.iterator().next();
        }
        String beside = parts.get(other);
        DayOrder row = beside == null ? DayOrder.UNKNOWN : WrittenDay.order(beside);
        boolean isMixed = own.size() > 1 || others.size() > 1;
        return row != DayOrder.UNKNOWN || isMixed ? row : usual;
    }
}
