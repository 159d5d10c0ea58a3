package org.attache.formats.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.stream.Field;
import org.attache.dates.Years;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.WrittenDay;
import org.attache.source.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The day of a mail: RFC 5322, section 3.3, with the names of zones and the short years of section 4.3, which programs
 * still write. mime4j's own lenient parser takes EST for UTC.
 */
final class MailDate {

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern DATE = Pattern.compile("(?:(\\p{Alpha}{3})\\p{Alpha}*,?\\s+)?(\\d{1,2})[\\s-]+"
            + "(\\p{Alpha}{3})\\p{Alpha}*\\.?[\\s-]+(\\d{2,4})[\\s,]+(\\d{1,2}):(\\d\\d)(?::\\d\\d)?"
            + "(?:\\s*([+-]\\d{4}|\\p{Alpha}{1,5}))?");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Hours from UTC; a letter alone says nothing for sure. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("Z", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    private static final int SECONDS = 60;
    /** Minutes from UTC. */
    private static final int HAWAII = -600;

    private static final int EASTERN = -240;
    private static final int YANGON = 390;
    private static final int ADELAIDE = 570;

    private MailDate() {}

    /**
     * Adds the day on which a mail was sent; where it does not say so itself, that on which it was received first.
     *
     * @param zone where the day is looked for; null for the zone of the mail itself
     */
    static void describe(Header header, @Nullable ZoneId zone, OwnMetadata metadata) {
        Field date = header.getField("Date");
        if (date != null) {
            add(date.getBody(), Certainty.STATED, zone, metadata);
        }
        List<Field> received = header.getFields("Received");
        if (!received.isEmpty()) {
            String hop = received.getLast().getBody();
            add(hop.substring(hop.lastIndexOf(';') + 1), Certainty.INFERRED, zone, metadata);
        }
    }

    private static void add(String text, Certainty certainty, @Nullable ZoneId zone, OwnMetadata metadata) {
        String plain = COMMENT.matcher(text).replaceAll(" ").strip();
        Matcher date = DATE.matcher(plain);
        if (!date.matches()) {
            metadata.published(WrittenDay.unambiguous(plain, zone), certainty);
            return;
        }
        try {
            LocalDateTime written = LocalDateTime.of(
                    year(date.group(4)),
                    MONTHS.indexOf(date.group(3).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(date.group(2)),
                    Integer.parseInt(date.group(5)),
                    Integer.parseInt(date.group(6)));
            ZoneOffset offset = offset(date.group(7));
            LocalDate day = offset == null || zone == null
                    ? written.toLocalDate()
                    : written.atOffset(offset).atZoneSameInstant(zone).toLocalDate();
            boolean sure = (offset != null || zone == null) && isOn(written, date.group(1));
            if (Years.canBeMeant(day)) {
                metadata.published(day, sure ? certainty : Certainty.INFERRED);
            }
        } catch (DateTimeException e) {
            // A day that no calendar has says nothing.
        }
    }

    /**
     * The English of the part of the world in which the sender's clock goes; null where several are possible. The hours
     * of the United States are those of Canada too, which writes days in digits in either way.
     */
    static @Nullable String english(Header header) {
        Field field = header.getField("Date");
        Matcher date = DATE.matcher(
                field == null
                        ? ""
                        : COMMENT.matcher(field.getBody()).replaceAll(" ").strip());
        ZoneOffset offset = date.matches() ? offset(date.group(7)) : null;
        if (offset == null) {
            return null;
        }
        int minutes = offset.getTotalSeconds() / SECONDS;
        boolean isAmerican = minutes >= HAWAII && minutes <= EASTERN;
        boolean isDayFirst = (minutes > 0 && minutes <= YANGON) || minutes >= ADELAIDE;
        return isAmerican ? "en-US" : isDayFirst ? "en-001" : null;
    }

    /** Whether the weekday that is written with the day is the right one. */
    private static boolean isOn(LocalDateTime written, @Nullable String weekday) {
        return weekday == null || written.getDayOfWeek().name().startsWith(weekday.toUpperCase(Locale.ROOT));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : digits.length() == 2 && year < 50 ? year + 2000 : year + 1900;
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        Integer hours = ZONES.get(zone.toUpperCase(Locale.ROOT));
        return Character.isLetter(zone.charAt(0))
                ? hours == null ? null : ZoneOffset.ofHours(hours)
                : ZoneOffset.of(zone);
    }
}
