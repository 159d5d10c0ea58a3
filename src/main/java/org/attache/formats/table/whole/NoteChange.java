package org.attache.formats.table.whole;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.dates.DayOrder;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.attache.formats.file.WrittenDay;
import org.attache.formats.table.head.ColumnHead;
import org.jspecify.annotations.Nullable;

/**
 * What a note below a table changes of its row: a new day where it tells of a move, a new place where it denies the old
 * one. The note itself stands behind the row, so that one that calls a visit off is read as the words of a row are.
 */
final class NoteChange {

    private static final Set<String> BEFORE_OLD = Set.of("not", "was", "from", "than", "of", "originally", "statt");
    private static final Pattern VERB_FIRST = Pattern.compile(
            "(?i)(?:has|have|had|is|was|will|won['’]t|cannot|can['’]t|does|did|comes|arrives|stays)\\b.*");
    private static final Pattern PLACE = Pattern.compile(
            "(?<before>\\p{L}++\\s+)?\\b(?:in|at|to)\\s+(?<place>(?:the\\s+)?\\p{Lu}[\\p{L}'’-]*+(?:\\s+\\p{Lu}[\\p{L}'’-]*+){0,3}+)");

    /** Who wrote a note, and when. */
    private static final Pattern WRITER = Pattern.compile(
            "^\\p{Lu}[\\p{L}.]{0,20}+(?: \\p{Lu}[\\p{L}.]{0,20}+){0,2}+,? \\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?\\.?:\\s+");

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

    private static final Pattern DENIED =
            Pattern.compile("\\b[Nn]ot (?:(?:on|in|at) )?(?:the )?[\\p{Lu}\\d]|\\b[Nn]ew (?:date|day|time)\\b");

    private NoteChange() {}

    static Line applied(Line line, String note, Grid grid, String visitor) {
        boolean isMove = isMove(note);
        Line changed = dayOf(line, note, grid);
        int place = first(grid, ColumnHead.PLACE, ColumnHead.HOST);
        String other = place < 0 ? null : place(note, line.cell(place), isMove);
        if (other != null) {
            changed = changed.with(place, other);
        }
        return changed.saying(sentence(note, visitor));
    }

    /** The row with the day that a note moves it to. */
    static Line dayOf(Line line, String note, Grid grid) {
        int day = first(grid, ColumnHead.START, ColumnHead.DAY);
        if (day >= 0 && grid.isMostly(day, Cells::isTime)) {
            day = grid.column(ColumnHead.DAY);
        }
        String words = BRACKETS.matcher(WRITER.matcher(note).replaceFirst("")).replaceAll("");
        DateRange moved = day >= 0 && isMove(words) ? moved(words, line.cell(day), line, order(grid, day)) : null;
        if (moved == null) {
            return line;
        }
        Line changed = line.with(day, DateWords.of(moved));
        int end = grid.column(ColumnHead.END);
        return end < 0 ? changed : changed.with(end, moved.days() > 1 ? DateWords.of(DateRange.on(moved.last())) : "");
    }

    static boolean isCallingOff(String note) {
        return says(note, Verb.CANCEL);
    }

    /** The order of days in digits that another row proves. */
    private static DayOrder order(Grid grid, int day) {
        return grid.told().stream()
                .map(line -> WrittenDay.order(line.cell(day)))
                .filter(order -> order != DayOrder.UNKNOWN)
                .findFirst()
                .orElse(DayOrder.UNKNOWN);
    }

    private static int first(Grid grid, ColumnHead... kinds) {
        return Stream.of(kinds)
                .map(grid::column)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** "Moved to 6 October", "now on 6 October", "6 October instead", "not on 5 but on 6 October". */
    private static boolean isMove(String note) {
        List<String> words = List.of(note.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        for (String word : words) {
            if (word.equals("now") || word.equals("instead") || isPostponed(word)) {
                return true;
            }
        }
        return says(note, Verb.MOVE)
                || says(note, Verb.POSTPONE)
                || DENIED.matcher(note).find();
    }

    private static boolean says(String note, Verb verb) {
        List<String> words = List.of(note.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return IntStream.range(0, words.size())
                .anyMatch(i -> VerbForms.verb(words.get(i), i + 1 < words.size() ? words.get(i + 1) : "") == verb);
    }

    private static boolean isPostponed(String word) {
        return Lexicon.translations(word).contains("postponed");
    }

    /** The only day that a note says the visit is on now. */
    private static @Nullable DateRange moved(String note, String old, Line line, DayOrder order) {
        Integer year = line.above().year();
        java.time.LocalDate before = WrittenDay.of(old, null, order);
        Integer of = before == null ? year : Integer.valueOf(before.getYear());
        DateRange found = null;
        for (DateMention date : dates(note, new Anchor(before, Sense.NEAREST, order))) {
            DateRange range = switch (date.meaning()) {
                case Meaning.Dated dated -> dated.precision() == Precision.DAY ? dated.range() : null;
                case Meaning.Yearless days ->
                    of == null || !days.first().isValidYear(of) || days.last().isBefore(days.first())
                            ? null
                            : new DateRange(days.first().atYear(of), days.last().atYear(of));
                case Meaning.Unanchored none -> null;
                case Meaning.Unordered none -> null;
            };
            if (range != null && !isOld(note.substring(0, date.start()))) {
                if (found != null) {
                    return null;
                }
                found = range;
            }
        }
        return found;
    }

    /** The days that a note numbers, else those that it names otherwise; a weekday alone may be the old one. */
    private static List<DateMention> dates(String note, Anchor anchor) {
        List<DateMention> all = DateFinder.find(note, anchor);
        List<DateMention> numbered = all.stream()
                .filter(date -> date.words().codePoints().anyMatch(Character::isDigit))
                .toList();
        return numbered.isEmpty() ? all : numbered;
    }

    private static boolean isOld(String before) {
        String[] words = before.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}]+");
        String last = words[words.length - 1];
        String earlier = words.length > 1 ? words[words.length - 2] : "";
        return BEFORE_OLD.contains(last)
                || (Set.of("on", "in", "at", "the").contains(last) && BEFORE_OLD.contains(earlier));
    }

    /** The place that a note names in the stead of another. */
    private static @Nullable String place(String note, String old, boolean isMove) {
        String found = null;
        Matcher place = PLACE.matcher(note);
        while (place.find()) {
            String words = place.group("place");
            boolean isDay =
                    DateFinder.find(words, new Anchor(null, Sense.NEAREST)).size() > 0;
            if (!isDay && !words.equalsIgnoreCase(old) && !isOld(note.substring(0, place.start("place")))) {
                found = found == null ? words : null;
            }
        }
        return isMove ? found : null;
    }

    /** A note in which somebody does something begins with the verb, because the row has named who. */
    private static String sentence(String note, String visitor) {
        String said = VERB_FIRST.matcher(note).matches() && !visitor.isEmpty()
                ? visitor + " " + note
                : note.substring(0, 1).toUpperCase(Locale.ROOT) + note.substring(1);
        return said.matches(".*[.!?]") ? said : said + ".";
    }
}
