package org.attache.evidence.coverage;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Recent;
import org.attache.evidence.coverage.telling.Turn;
import org.attache.geography.Gazetteer;
import org.attache.geography.NameWords;
import org.attache.question.words.Vocabulary;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;

/**
 * A later statement that puts an earlier one of another document right: "at 16:00, not at 14:00" where the earlier one
 * has it at 14:00; "cannot come on March 22; her visit is postponed" where the earlier one has her coming that day.
 */
public final class Correction {

    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|instead of|rather than)\\s+(?<what>[^,;.]*?\\S)(?=[,;.)](?:\\W|$)|\\s+(?:and|but|as)\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADED = Pattern.compile(
            "^\\W*+(?:correction|corrected|corrigendum|erratum|amendment)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},|] )\\p{Lu}[\\p{L}'’-]{2,}");

    /** The names of months and weekdays, which name nobody. */
    private static final Set<String> CALENDAR = Stream.concat(
                    Arrays.stream(Month.values()).map(Month::name),
                    Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name))
            .map(NameWords::fold)
            .collect(Collectors.toSet());

    /** A month or a year is no day on which somebody comes. */
    private static final int LONGEST = 14;

    private static final int WEEK = 7;

    /** Shorter words bind others. */
    private static final int CONTENT = 4;

    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}(?:[:.]\\d{2}|\\s?[ap]\\.?m)\\b");

    /** Answers compare the same statements with each other again and again. */
    private static final int REMEMBERED = 2_000;

    private static final Recent<String, List<List<String>>> DENIALS = new Recent<>(REMEMBERED);
    private static final Recent<String, Set<String>> NAMES = new Recent<>(REMEMBERED);

    private Correction() {}

    /** Whether one statement puts another right. */
    public static boolean corrects(Statement later, Statement earlier) {
        if (isTooEarly(later, earlier)
                || later.origin().path().equals(earlier.origin().path())) {
            return false;
        }
        return denies(later, earlier) || changes(later, earlier);
    }

    /**
     * Whether a statement of another document puts the days of a visit right: it names the visitor, and denies these
     * days or says that what was on them is off or moved.
     *
     * @param visitor the name of who visits
     * @param told the statement that tells the visit
     */
    public static boolean corrects(Statement later, Statement told, String visitor, DateRange days) {
        List<String> name = NameWords.of(visitor);
        if (isTooEarly(later, told)
                || later.origin().path().equals(told.origin().path())
                || !NameWords.of(later.words()).contains(name.getLast())) {
            return false;
        }
        Matcher denied = DENIED.matcher(later.words());
        while (denied.find()) {
            if (days(denied.group("what"), later).stream().anyMatch(days::overlaps)
                    || isWeekday(denied.group("what"), days, later)) {
                return true;
            }
        }
        return Turn.isChange(later.words()) && days(later).stream().anyMatch(days::overlaps);
    }

    /** What a moderator stated himself puts documents right, whenever they appeared, and none of them puts it right. */
    private static boolean isTooEarly(Statement later, Statement earlier) {
        Provenance then = earlier.origin().provenance();
        Provenance now = later.origin().provenance();
        return then.outranks(now)
                || (!now.outranks(then)
                        && then.published() != null
                        && now.published() != null
                        && now.published().isBefore(then.published()));
    }

    /**
     * Whether of two accounts of the same visit, with different days, the second one puts the first one right: it is
     * not older, and says that the days were wrong, or that the visit was moved.
     *
     * @param told the statements that tell the days of the first, which are of other documents than those of the second
     * @param later those of the second
     */
    public static boolean prevails(Visit visit, List<Statement> told, List<Statement> later) {
        DateRange days = VisitDays.of(visit).orElse(null);
        return days != null
                && !told.isEmpty()
                && told.stream().allMatch(one -> later.stream().allMatch(other -> other.appearedAfter(one)))
                && later.stream()
                        .anyMatch(other -> HEADED.matcher(other.words()).find()
                                || Turn.isChange(other.words())
                                || corrects(
                                        other, told.getFirst(), visit.visitor().value(), days));
    }

    /** "On Thursday, May 21, not on Wednesday": the one that is beside the day which is told. */
    private static boolean isWeekday(String denied, DateRange days, Statement later) {
        String name = days.first().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return NameWords.of(denied).contains(NameWords.fold(name))
                && days(later).stream()
                        .anyMatch(told -> !told.overlaps(days)
                                && Math.abs(ChronoUnit.DAYS.between(told.first(), days.first())) < WEEK);
    }

    /** Whether it says what was wrong in the other, so that the other need not be told beside it. */
    public static boolean denies(NumberedStatement later, NumberedStatement earlier) {
        return denies(later.statement(), earlier.statement());
    }

    private static boolean denies(Statement later, Statement earlier) {
        List<List<String>> denials = DENIALS.of(later.words(), Correction::denials);
        if (denials.isEmpty()) {
            return false;
        }
        List<String> told = NameWords.of(earlier.words());
        return denials.stream().anyMatch(what -> told.containsAll(what) && isOfSame(later.words(), told, what));
    }

    /** The words of content of each thing that some words deny. */
    private static List<List<String>> denials(String words) {
        return DENIED.matcher(words)
                .results()
                .map(denied -> NameWords.of(denied.group("what")).stream()
                        .filter(word -> !Vocabulary.STOP.contains(word))
                        .toList())
                .filter(what -> !what.isEmpty())
                .toList();
    }

    /** "Does not come" denies no other's "come": both must speak of something else that is the same. */
    private static boolean isOfSame(String later, List<String> told, List<String> denied) {
        return NameWords.of(later).stream()
                .anyMatch(word -> word.length() >= CONTENT
                        && Character.isLetter(word.codePointAt(0))
                        && !denied.contains(word)
                        && !Vocabulary.STOP.contains(word)
                        && !CALENDAR.contains(word)
                        && told.contains(word));
    }

    /** Whether it says of the same people on the same day that something is off, postponed or moved. */
    private static boolean changes(Statement later, Statement earlier) {
        if (!Turn.isChange(later.words()) || Turn.isChange(earlier.words())) {
            return false;
        }
        List<String> told = NameWords.of(earlier.words());
        List<String> shared = new ArrayList<>(names(later.words()));
        shared.retainAll(names(earlier.words()));
        // Of what happens in one town on one day much has nothing to do with each other.
        boolean same = shared.stream().anyMatch(name -> Gazetteer.named(name).isEmpty())
                || (!shared.isEmpty() && isOfSame(later.words(), told, shared));
        return same
                && (days(later).isEmpty()
                        ? (isMove(later.words()) && isOfSame(later.words(), told, List.of()))
                                || (later.appearedAfter(earlier)
                                        && isOfSameThing(NameWords.of(later.words()), told, shared))
                        : days(later).stream()
                                .anyMatch(day -> days(earlier).stream().anyMatch(day::overlaps)));
    }

    /** "The blood bank": two words side by side that are no name mean the same thing in both. */
    private static boolean isOfSameThing(List<String> later, List<String> told, List<String> names) {
        for (int i = 1; i < later.size(); i++) {
            List<String> two = later.subList(i - 1, i + 1);
            if (two.stream().allMatch(word -> word.length() >= CONTENT && !Vocabulary.STOP.contains(word))
                    && two.stream().noneMatch(word -> names.contains(word) || CALENDAR.contains(word))
                    && Collections.indexOfSubList(told, two) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "The dinner has been moved: it begins at 8 p.m.": what names no day leaves the day as it was. */
    private static boolean isMove(String words) {
        return CLOCK.matcher(words).find();
    }

    /** The words that are written with a capital behind another word, but for those of dates. */
    private static Set<String> names(String words) {
        return NAMES.of(words, Correction::findNames);
    }

    private static Set<String> findNames(String words) {
        return NAME.matcher(words)
                .results()
                .map(name -> NameWords.fold(name.group()))
                .filter(name -> !CALENDAR.contains(name))
                .collect(Collectors.toSet());
    }

    private static List<DateRange> days(Statement statement) {
        return days(statement.words(), statement);
    }

    private static List<DateRange> days(String words, Statement statement) {
        Anchor anchor = new Anchor(statement.origin().provenance().published(), Sense.NEAREST);
        return DateFinder.find(words, anchor).stream()
                .map(DateMention::meaning)
                .filter(Meaning.Dated.class::isInstance)
                .map(meaning -> ((Meaning.Dated) meaning).range())
                .filter(range -> range.days() <= LONGEST)
                .toList();
    }
}
