package org.attache.formats.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.attache.formats.file.Schedule.Field;
import org.attache.formats.table.head.ColumnHead;
import org.attache.geography.Gazetteer;
import org.attache.geography.Place;
import org.jspecify.annotations.Nullable;

/** Finds the columns that say where a visit is, and not whence somebody comes. */
final class PlaceColumns {

    private PlaceColumns() {}

    /** A country alone is that of the visit only where it does not say whence somebody comes. */
    static void put(
            Map<Field, Integer> fields,
            List<@Nullable ColumnHead> heads,
            List<String> columns,
            List<List<String>> rows) {
        int named = Recognition.first(heads, rows, cell -> true, ColumnHead.PLACE);
        int place = named >= 0 ? named : Recognition.first(heads, rows, PlaceColumns::isOnTheMap, ColumnHead.RECEIVER);
        if (place >= 0 && Recognition.isMostly(rows, place, PlaceColumns::isCountry)) {
            fields.put(Field.COUNTRY, place);
        } else {
            Recognition.put(fields, Field.PLACE, place);
        }
        int host = Recognition.first(heads, rows, cell -> true, ColumnHead.HOST);
        int country = host >= 0 ? host : Recognition.first(heads, rows, cell -> true, ColumnHead.COUNTRY);
        boolean isOfVisit = host >= 0
                || (fields.containsKey(Field.PLACE)
                        ? agree(rows, fields.get(Field.PLACE), country)
                        : !fields.containsKey(Field.COUNTRY)
                                && !heads.contains(ColumnHead.GUEST)
                                && columns.stream().noneMatch(PlaceColumns::isOfGuests));
        if (country >= 0 && isOfVisit) {
            fields.put(Field.COUNTRY, country);
        }
    }

    /** Whether a head tells of guests at home: to whom they belong, or where they lodge; a country is theirs then. */
    private static boolean isOfGuests(String head) {
        for (String word : head.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            Noun noun = Lexicon.nounForm(word);
            if (noun == Noun.ORGANISATION || noun == Noun.SITE || VerbForms.verb(word, "") == Verb.STAY) {
                return true;
            }
        }
        return false;
    }

    /** Whether places lie in the countries beside them, as far as anybody knows where they lie. */
    private static boolean agree(List<List<String>> rows, int place, int country) {
        int known = 0;
        int agreeing = 0;
        for (List<String> row : rows) {
            List<Place> places = Gazetteer.named(Recognition.cell(row, place));
            String named = Gazetteer.country(Recognition.cell(row, country)).orElse("");
            if (!places.isEmpty() && !named.isEmpty()) {
                known++;
                agreeing += places.stream().anyMatch(each -> named.equals(each.country())) ? 1 : 0;
            }
        }
        return agreeing * 2 > known;
    }

    private static boolean isOnTheMap(String cell) {
        return isCountry(cell) || !Gazetteer.named(cell).isEmpty();
    }

    private static boolean isCountry(String cell) {
        return Gazetteer.country(cell.strip()).isPresent();
    }
}
