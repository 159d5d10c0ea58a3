package org.attache.dates;

import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether days in digits begin with the day or with the month, as in {@code 04/12/2026}. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Both are possible. */
    UNKNOWN;

    private static final int MONTHS = 12;

    private static final Pattern DAY =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})(?:/(\\d{1,2})/(?:\\d{4}|\\d{2})|-(\\d{1,2})-\\d{4})(?![\\d/])");

    /** Without its year a day counts only in a stay, such as {@code 28/06-03/07}. */
    private static final Pattern STAY = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})\\s?(?:[-–—]|to|until)\\s?(\\d{1,2})/(\\d{1,2})(?![\\d/])");

    /** English without a country says nothing: its readers live on both sides of the Atlantic. */
    private static final String ENGLISH = "en";

    /** Parts of the world whose countries put the day first; of the others some do and some do not. */
    private static final Pattern DAY_FIRST_ZONES = Pattern.compile("(?:Europe|Africa|Australia)/.*");

    private static final Pattern MONTH_FIRST_ZONES = Pattern.compile("US/.*|America/(?:New_York|Chicago|Denver|Phoenix"
            + "|Los_Angeles|Anchorage|Detroit|Boise|Juneau|Nome|Indiana/.*|Kentucky/.*|North_Dakota/.*)"
            + "|Pacific/Honolulu");

    /**
     * What the days in digits of a text prove that can be read in one way only; {@link #UNKNOWN} where there are none,
     * or some of each.
     */
    public static DayOrder provenBy(CharSequence text) {
        if (!mayHoldDay(text)) {
            return UNKNOWN;
        }
        Set<DayOrder> proven = EnumSet.noneOf(DayOrder.class);
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            proven.add(order(day.group(1), day.group(2) != null ? day.group(2) : day.group(3)));
        }
        Matcher stay = STAY.matcher(text);
        while (stay.find()) {
            proven.add(order(stay.group(1), stay.group(2)));
            proven.add(order(stay.group(3), stay.group(4)));
        }
        proven.remove(UNKNOWN);
        return proven.size() == 1 ? proven.iterator().next() : UNKNOWN;
    }

    /** Whether a digit stands before a slash or a hyphen: most texts have none, and are long. */
    private static boolean mayHoldDay(CharSequence text) {
        for (int i = 1; i < text.length(); i++) {
            char mark = text.charAt(i);
            if ((mark == '/' || mark == '-') && Character.isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static DayOrder order(String one, String other) {
        int first = Integer.parseInt(one);
        int second = Integer.parseInt(other);
        if (first > MONTHS == second > MONTHS) {
            return UNKNOWN;
        }
        return first > MONTHS ? DAY_FIRST : MONTH_FIRST;
    }

    /**
     * What is usual in a language, or else in a time zone.
     *
     * @param language a BCP 47 tag; null where it is not known
     */
    public static DayOrder usual(@Nullable String language, ZoneId zone) {
        Locale locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
        boolean isOpen = locale.getLanguage().isEmpty()
                || (locale.getLanguage().equals(ENGLISH) && locale.getCountry().isEmpty());
        return isOpen ? in(zone) : of(locale);
    }

    private static DayOrder of(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        int day = pattern.indexOf('d');
        int month = Math.max(pattern.indexOf('M'), pattern.indexOf('L'));
        boolean yearFirst = pattern.startsWith("y") || pattern.startsWith("u");
        return day < 0 || month < 0 || yearFirst ? UNKNOWN : day < month ? DAY_FIRST : MONTH_FIRST;
    }

    private static DayOrder in(ZoneId zone) {
        if (DAY_FIRST_ZONES.matcher(zone.getId()).matches()) {
            return DAY_FIRST;
        }
        return MONTH_FIRST_ZONES.matcher(zone.getId()).matches() ? MONTH_FIRST : UNKNOWN;
    }
}
