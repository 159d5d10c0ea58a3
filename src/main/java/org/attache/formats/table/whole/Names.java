package org.attache.formats.table.whole;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.formats.table.head.ColumnHead;
import org.jspecify.annotations.Nullable;

/** Writes the names of people as they are said: given name first, whole in one column. */
final class Names {

    private static final Pattern REVERSED = Pattern.compile(
            "(?<last>(?:\\p{Ll}{1,4} ){0,2}\\p{Lu}[\\p{L}'’ -]*+),\\s*(?<first>\\p{Lu}[\\p{L}'’.-]*+(?: \\p{Lu}[\\p{L}'’.-]*+){0,2})(?<more>\\s*[(¹²³⁴⁵⁶⁷⁸⁹*†].*)?");

    private Names() {}

    static Grid whole(Grid grid) {
        Grid joined = joined(grid);
        Grid ordered = joined;
        for (ColumnHead kind : List.of(ColumnHead.VISITOR, ColumnHead.GUEST, ColumnHead.NAME)) {
            int column = joined.column(kind);
            if (column >= 0 && joined.isMostly(column, Names::isReversed)) {
                ordered = ordered.each(line -> line.with(column, ordered(line.cell(column))));
            }
        }
        return ordered;
    }

    /** Whether a surname of one word stands before a given name: after a whole name, a town or an office may follow. */
    private static boolean isReversed(String cell) {
        Matcher name = REVERSED.matcher(cell);
        return name.matches()
                && name.group("last")
                                .strip()
                                .codePoints()
                                .filter(Character::isWhitespace)
                                .count()
                        == particles(name.group("last"))
                && !ordered(cell).equals(cell);
    }

    private static long particles(String surname) {
        return Stream.of(surname.strip().split(" "))
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
    }

    /** A name with the given name before the surname; any other words as they are. */
    static String ordered(String cell) {
        Matcher name = REVERSED.matcher(cell);
        if (!name.matches() || Stream.of(name.group("first").split(" ")).anyMatch(Names::isNoName)) {
            return cell;
        }
        String more = name.group("more");
        return name.group("first") + " " + name.group("last") + (more == null ? "" : more);
    }

    private static boolean isNoName(String word) {
        Noun noun = Lexicon.nounForm(word.toLowerCase(Locale.ROOT));
        return noun == Noun.OFFICE || noun == Noun.PERSON || noun == Noun.GROUP || noun == Noun.ORGANISATION;
    }

    /** Given names and surnames of two columns in one. */
    private static Grid joined(Grid grid) {
        List<@Nullable ColumnHead> kinds = grid.kinds();
        int given = kinds.indexOf(ColumnHead.GIVEN);
        int surname = kinds.indexOf(ColumnHead.SURNAME);
        int name = Math.max(kinds.indexOf(ColumnHead.NAME), kinds.indexOf(ColumnHead.GUEST));
        int first = given >= 0 ? given : surname >= 0 ? name : -1;
        int last = surname >= 0 ? surname : name;
        if (first < 0 || last < 0 || first == last) {
            return grid;
        }
        int at = name >= 0 ? name : last;
        int other = at == last ? first : last;
        String head = name >= 0 ? grid.heads().get(name) : "Name";
        return grid.named(at, head)
                .named(other, "")
                .each(line -> line.with(at, (line.cell(first) + " " + line.cell(last)).strip())
                        .with(other, ""));
    }
}
