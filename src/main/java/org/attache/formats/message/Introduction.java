package org.attache.formats.message;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The sentence above a quoted mail: "On Tue, 8 Apr 2025 at 10:15, Ada Holm wrote:".
 *
 * @param day null where it cannot be read
 */
public record Introduction(
        @Nullable String sender, @Nullable StampDay day) {

    private static final int LONGEST = 500;

    private static final Pattern FORM =
            Pattern.compile("(?s)[\\s>]*(?:On|Am|Le|El|Il|Op|Den|Em|Dne|W dniu)\\b(?<about>.{4,400}?)[\\s\\h]*"
                    + "(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|skrev"
                    + "|escreveu|napsal\\(a\\)|napisał\\(a\\))"
                    + "(?<rest>.{0,200}?)[\\s\\h]*:[\\s\\h]*");
    private static final Pattern MOMENT = Pattern.compile("(?s)^[\\s\\h]*(?:" + StampDay.DAY
            + "|.*\\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[,\\s]))(?:[,\\s\\h]*"
            + "(?:at|um|à|kl\\.?|om|alle|ore|o|a las)?[,\\s\\h]*"
            + StampDay.TIME + ")?(?: Uhr)?,?");

    /** Reads what may be one; null where it is none. */
    public static @Nullable Introduction of(String words) {
        if (words.length() > LONGEST) {
            return null;
        }
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            return null;
        }
        String about = form.group("about").replaceAll("\\s+", " ");
        String sender = MOMENT.matcher(about).replaceFirst("").strip() + " "
                + form.group("rest").strip();
        String name = MailHead.name(sender.strip().replaceFirst("^[,;]+", "").replaceFirst(",$", ""));
        return new Introduction(
                name.isEmpty() || name.chars().anyMatch(Character::isDigit) ? null : name, StampDay.in(about));
    }

    /**
     * Who wrote the mail and when.
     *
     * @param latest the day of the mail that it stands in; null where that is not known
     */
    public Writing writing(@Nullable LocalDate latest) {
        return new Writing(day == null ? null : day.upTo(latest), sender);
    }
}
