package org.attache.formats.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DayOrder;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.attache.dates.Years;
import org.jspecify.annotations.Nullable;

/** The day that a short text means: ISO 8601, a mail header (RFC 5322) or words. */
public final class WrittenDay {

    private static final int LONGEST = 60;
    private static final Pattern OFFSET =
            Pattern.compile("(?<=\\d)\\s*(?:Z|UTC|GMT)$|(?<=:\\d\\d(?:\\.\\d{1,9})?)\\s*([+-]\\d\\d):?(\\d\\d)$");
    private static final Pattern MAIL = Pattern.compile("(?:\\w{3}, ?)?\\d{1,2} \\w{3} \\d{4} .*");
    private static final Pattern TIME =
            Pattern.compile("(?<=\\d)(?:,|\\s)\\s*\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?$");
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,2}([/.-])\\d{1,2}\\1\\d{2,4}.*");

    private WrittenDay() {}

    /**
     * The day that a cell or a property means, if it means exactly one; null otherwise.
     *
     * @param zone where a moment's day is looked for; null for the zone that the moment itself is written in
     */
    public static @Nullable LocalDate of(@Nullable String text, @Nullable ZoneId zone) {
        return of(text, zone, DayOrder.MONTH_FIRST);
    }

    /**
     * The same.
     *
     * @param order of days in digits that can be read in two ways; without it they mean none
     */
    public static @Nullable LocalDate of(@Nullable String text, @Nullable ZoneId zone, DayOrder order) {
        String day = text == null ? "" : text.strip();
        if (day.isEmpty() || day.length() > LONGEST) {
            return null;
        }
        try {
            LocalDate parsed = day.length() == 10 ? LocalDate.parse(day) : moment(day, zone);
            return Years.canBeMeant(parsed) ? parsed : null;
        } catch (DateTimeException e) {
            return inWords(TIME.matcher(day).replaceFirst(""), order);
        }
    }

    /** Whether a text means one day in one order and another day in the other. */
    public static boolean isOpen(String text) {
        LocalDate day = of(text, null, DayOrder.DAY_FIRST);
        return day != null && of(text, null, DayOrder.UNKNOWN) == null;
    }

    /** The order in which a text has day and month, where it can be read in one way only. */
    public static DayOrder order(String text) {
        return text.length() > LONGEST ? DayOrder.UNKNOWN : DayOrder.provenBy(text);
    }

    /** The first for what programs write, where days in digits may begin with the day or the month: those mean none. */
    public static @Nullable LocalDate unambiguous(@Nullable String text, @Nullable ZoneId zone) {
        return text == null || AMBIGUOUS.matcher(text.strip()).matches() ? null : of(text, zone);
    }

    private static LocalDate moment(String text, @Nullable ZoneId zone) {
        if (MAIL.matcher(text).matches()) {
            String plain = text.replaceAll("\\s*\\([^)]*\\)$", "").replaceAll("(?:UTC?|Z)$", "GMT");
            return day(OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME), zone);
        }
        String iso = OFFSET.matcher(text.replaceFirst("(?<=\\d) +(?=\\d\\d:)", "T"))
                .replaceFirst(match -> match.group(1) == null ? "Z" : match.group(1) + ":" + match.group(2));
        return iso.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)")
                ? day(OffsetDateTime.parse(iso), zone)
                : LocalDateTime.parse(iso).toLocalDate();
    }

    private static LocalDate day(OffsetDateTime moment, @Nullable ZoneId zone) {
        return zone == null
                ? moment.toLocalDate()
                : moment.atZoneSameInstant(zone).toLocalDate();
    }

    private static @Nullable LocalDate inWords(String text, DayOrder order) {
        List<DateMention> found = DateFinder.find(text, new Anchor(null, Sense.NEAREST, order));
        return found.size() == 1
                        && found.getFirst().words().strip().equals(text)
                        && found.getFirst().meaning() instanceof Meaning.Dated dated
                        && dated.precision() == Precision.DAY
                        && dated.range().days() == 1
                ? dated.range().first()
                : null;
    }
}
