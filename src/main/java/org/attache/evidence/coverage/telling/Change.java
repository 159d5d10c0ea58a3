package org.attache.evidence.coverage.telling;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Token;
import org.attache.english.Tokenizer;
import org.attache.geography.Gazetteer;
import org.attache.geography.NameWords;
import org.attache.geography.Place;
import org.attache.source.Statement;
import org.attache.visit.StatusWords;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.jspecify.annotations.Nullable;

/**
 * What a later statement does to a visit: it withdraws it ("will not come to Oslo after all", "cannot make the 12th")
 * or moves it ("comes a day later, on 12 March", "it's the 24th, not the 23rd"). Pure.
 *
 * @param days the new days; null where it is withdrawn
 */
public record Change(@Nullable DateRange days) {

    /** A visit that is moved further is another one. */
    private static final int FARTHEST = 62;

    private static final Set<String> GOALS = Set.of("to", "in", "at");

    private static final int LONGEST = 14;

    private static final Pattern NUMBERED =
            Pattern.compile("\\bthe (?<day>\\d{1,2})(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|instead of|rather than|was|were|originally|previously|formerly|moved from)\\s+"
                    + "(?:(?:on|the|for|planned|\\p{Alpha}{3,6}day,?)\\s+){0,3}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MOVED = Pattern.compile(
            "\\b(?:\\w+\\s+(?:days?|weeks?)\\s+(?:later|earlier)|instead|now|rescheduled|moved|postponed|brought forward"
                    + "|put off|shifted)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANOTHER =
            Pattern.compile("\\b(?:again|also|too|another|second|once more|back)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * What a statement does to a visit.
     *
     * @param later a statement that names the visitor, or answers one that does
     * @return null where it leaves the visit as it is
     */
    public static @Nullable Change of(Statement later, Visit visit) {
        DateRange days = VisitDays.of(visit).orElse(null);
        LocalDate written = later.written();
        String words = later.words();
        if (days == null
                || words.strip().endsWith("?")
                || (written != null && days.last().isBefore(written))
                || isElsewhere(words, visit)) {
            return null;
        }
        List<DateRange> denied = new ArrayList<>();
        List<DateRange> told = new ArrayList<>();
        read(words, written, days, denied, told);
        boolean isDenied = denied.stream().anyMatch(days::overlaps);
        List<DateRange> others =
                told.stream().filter(range -> !range.overlaps(days)).distinct().toList();
        Assertion said = Assertion.of(words, written, visit.visitor().value());
        boolean isOff = said.deniesComing() || (isCalledOff(words, visit) && said.callsOff());
        if (others.size() == 1 && isNear(others.getFirst(), days, written)) {
            boolean moves = isDenied || (MOVED.matcher(words).find() && !isOff);
            return moves && said.isFirm() && !ANOTHER.matcher(words).find() ? new Change(others.getFirst()) : null;
        }
        boolean isOfIt = others.isEmpty() && (denied.isEmpty() || isDenied);
        return isOff && isOfIt ? new Change(null) : null;
    }

    /** "Her visit is cancelled"; a dinner of hers may be, too, and she comes all the same. */
    private static boolean isCalledOff(String words, Visit visit) {
        return StatusWords.calledOff(words, visit.visitor().value()) != null
                && NameWords.of(words).stream().noneMatch(word -> Lexicon.nounForm(word) == Noun.EVENT);
    }

    private static boolean isNear(DateRange range, DateRange days, @Nullable LocalDate written) {
        return Math.abs(ChronoUnit.DAYS.between(range.first(), days.first())) <= FARTHEST
                && (written == null || !range.last().isBefore(written));
    }

    private static void read(
            String words, @Nullable LocalDate written, DateRange days, List<DateRange> denied, List<DateRange> told) {
        List<DateMention> mentions = new ArrayList<>(DateFinder.find(words, new Anchor(written, Sense.FUTURE)));
        Matcher numbered = NUMBERED.matcher(words);
        while (numbered.find()) {
            int start = numbered.start();
            int end = numbered.end();
            boolean isOther = mentions.stream().anyMatch(mention -> mention.start() < end && mention.end() > start);
            YearMonth month = YearMonth.from(days.first());
            int day = Integer.parseInt(numbered.group("day"));
            if (!isOther && month.isValidDay(day)) {
                DateRange range = DateRange.on(month.atDay(day));
                mentions.removeIf(mention -> mention.end() <= start
                        && words.substring(mention.end(), start).matches(",?\\s+")
                        && mention.words().toLowerCase(Locale.ROOT).endsWith("day"));
                mentions.add(
                        new DateMention(start, end, numbered.group(), new Meaning.Dated(range, Precision.DAY, false)));
            }
        }
        for (DateMention mention : mentions) {
            if (mention.meaning() instanceof Meaning.Dated dated
                    && dated.range().days() <= LONGEST) {
                boolean isDenied =
                        DENIED.matcher(words.substring(0, mention.start())).find();
                (isDenied ? denied : told).add(dated.range());
            }
        }
    }

    /** Whether it speaks of another place alone. */
    private static boolean isElsewhere(String words, Visit visit) {
        List<String> tokens = Tokenizer.tokens(words).stream().map(Token::text).toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Gazetteer.Match match = Gazetteer.match(tokens, i);
            if (match != null) {
                boolean isGoal = i > 0 && GOALS.contains(tokens.get(i - 1));
                if ((match.certain() || isGoal) && !match.adjective()) {
                    match.places().stream().map(Place::name).forEach(names::add);
                    names.add(String.join(" ", tokens.subList(i, i + match.length())));
                }
                i += match.length() - 1;
            }
        }
        String place = visit.place() == null ? "" : visit.place().value();
        String country = visit.country() == null ? "" : visit.country().value();
        List<String> here =
                NameWords.of(place + " " + country + " " + visit.visitor().value());
        return !names.isEmpty()
                && !here.isEmpty()
                && names.stream().noneMatch(name -> here.containsAll(NameWords.of(name)));
    }
}
