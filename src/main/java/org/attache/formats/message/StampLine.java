package org.attache.formats.message;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with the stamp of a message, or is one.
 *
 * @param start where the line begins
 * @param words where the words of the message begin; the end of the line where they are in the lines below
 * @param day null for a stamp that has the time of day alone
 * @param timed whether it has a time of day
 * @param sender null where the line names none
 */
record StampLine(
        Kind kind,
        int start,
        int words,
        @Nullable StampDay day,
        boolean timed,
        @Nullable String sender) {

    /** What a line is by its form alone. */
    enum Kind {
        /** No other kind of text looks so. */
        MESSAGE,
        /** The line of a log, or as well an entry of a programme. */
        ENTRY,
        /** A day and nothing else. */
        HEADING,
        /** A sender and a moment, above the words. */
        BYLINE,
        /** The head of a mail within the text; without a day the day of the mail is not known. */
        MAIL,
        /** The end of a quoted mail: what follows is the document's own again. */
        END
    }

    private static final int LONGEST = 200;
    private static final int NAME = 60;
    /** No day with its time of day is longer. */
    private static final int MOMENT = 60;

    private static final String GAP = "(?:,? (?:at|um|à|kl\\.?|om|alle|o|klo) |[T,\\s\\h]+(?:- )?)";
    private static final String MARKS = "[\\s\\u200E\\u200F\\u202A-\\u202C]*"
            + "(?:(?:[-*+•]|#{1,6}|-{2,}|—|–)[\\s\\h]+)?[*_]{0,3}"
            + "(?:(?:Day changed|Log opened|Log closed|Session Start|BEGIN LOGGING AT):? )?";
    private static final Pattern STAMP = Pattern.compile(MARKS + "(?<open>[\\[(])?(?:(?<day>" + StampDay.DAY + ")(?:"
            + GAP + "(?<time>" + StampDay.TIME + ")(?<year> \\d{4})?)?|(?<time2>" + StampDay.TIME + ")(?:, (?<day2>"
            + StampDay.DAY + "))?)(?<close>[\\])])?(?<bold>[*_]{0,3})(?<mark>:)?[*_]{0,3}");
    private static final Pattern SENDER =
            Pattern.compile("[\\s\\h\\u200E]*(?:[-–—|][\\s\\h]+)?(?:<(?<nick>[^<>]{1,40})>:?"
                    + "|(?<name>[^:<>\\[\\]]{1,60}?) ?:(?!//|\\d))"
                    + "(?:[\\s\\h\\u200E]+|$)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\h]*[-–—|:.][\\s\\h]+|\\t+[\\s\\h]*");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\h*_#:.)\\]—–-]*");
    private static final Pattern BYLINE = Pattern.compile(MARKS
            + "(?:(?:Posted |Comment |Written )?[Bb]y )?(?<name>[^\\d\\[\\]()<>:]{2,60}?)"
            + "(?: says| said| wrote| writes)?[\\s\\h]*[:,•·|—–-]?[\\s\\h]*(?:on )?"
            + "(?<open>[\\[(])?(?:(?<day>" + StampDay.DAY
            + ")(?:" + GAP + "(?<time>" + StampDay.TIME + "))?|(?<time2>" + StampDay.TIME
            + "))[\\])]?[*_]{0,3}:?[\\s\\h]*");
    private static final Pattern SAYS = Pattern.compile("(?<name>[^\\d\\[\\]()<>:]{2,60}?)(?: says| wrote)?:?");
    /** What stands before the day of a file or a task, and is nobody. */
    private static final Set<String> LABELS = Set.of(
            "created",
            "updated",
            "edited",
            "modified",
            "published",
            "posted",
            "date",
            "due",
            "time",
            "start",
            "end",
            "deadline",
            "when",
            "from",
            "until");

    private static final Pattern NUMBER = Pattern.compile("\\+\\d[\\d\\s\\h()-]{5,20}");

    /** The same with another form of its day. */
    StampLine on(StampDay other) {
        return new StampLine(kind, start, words, other, timed, sender);
    }

    /** Reads a line; null where it has no stamp. */
    static @Nullable StampLine of(String text, int start, int end) {
        int until = Math.min(end, start + LONGEST);
        int digit = start;
        while (digit < until && !Character.isDigit(text.charAt(digit))) {
            digit++;
        }
        if (digit == until) {
            return null;
        }
        Matcher stamp = STAMP.matcher(text).region(start, until);
        StampLine line = digit - start <= NAME && stamp.lookingAt() ? stamped(text, start, end, stamp) : null;
        return line == null && end - digit <= MOMENT ? byline(text, start, end) : line;
    }

    private static @Nullable StampLine stamped(String text, int start, int end, Matcher stamp) {
        String written = stamp.group("day") != null ? stamp.group("day") : stamp.group("day2");
        boolean timed = stamp.group("time") != null || stamp.group("time2") != null;
        boolean bracketed = stamp.group("open") != null && stamp.group("close") != null;
        if (stamp.group("open") == null && stamp.group("close") != null) {
            return null;
        }
        StampDay day = written == null
                ? null
                : StampDay.in(stamp.group("year") == null ? written : written + stamp.group("year"));
        if (written != null && day == null) {
            return null;
        }
        int behind = stamp.end();
        String rest = text.substring(behind, Math.min(end, behind + LONGEST));
        if (day != null && NOTHING.matcher(rest).matches() && behind + rest.length() == end) {
            return new StampLine(Kind.HEADING, start, end, day, timed, null);
        }
        Matcher sender = SENDER.matcher(text).region(behind, Math.min(end, behind + LONGEST));
        String name = stamp.group("mark") == null && sender.lookingAt() ? name(sender) : null;
        if (name != null) {
            boolean nick = sender.group("nick") != null;
            boolean digits = written != null && !Character.isLetter(written.charAt(0)) && written.indexOf(' ') < 0;
            boolean sure = bracketed || nick || (timed && digits);
            return day == null && !bracketed && !nick
                    ? null
                    : new StampLine(sure ? Kind.MESSAGE : Kind.ENTRY, start, sender.end(), day, timed, name);
        }
        if (day == null) {
            return null;
        }
        Matcher gap = SEPARATOR.matcher(text).region(stamp.group("mark") == null ? behind : stamp.end("bold"), end);
        boolean parted = gap.lookingAt();
        int words = parted ? gap.end() : behind;
        boolean space = words < end && (parted || Character.isWhitespace(text.charAt(words)));
        return !space || !(parted || bracketed || timed)
                ? null
                : new StampLine(bracketed && timed ? Kind.MESSAGE : Kind.ENTRY, start, words, day, timed, null);
    }

    private static @Nullable StampLine byline(String text, int start, int end) {
        if (end - start > LONGEST) {
            return null;
        }
        Matcher byline = BYLINE.matcher(text).region(start, end);
        if (!byline.matches()) {
            return null;
        }
        String name = byline.group("name").strip();
        boolean timed = byline.group("time") != null || byline.group("time2") != null;
        StampDay day = byline.group("day") == null ? null : StampDay.in(byline.group("day"));
        boolean dated = byline.group("day") == null || day != null;
        return dated && (timed || byline.group("open") != null) && isName(name) && MonthNames.month(name) == null
                ? new StampLine(Kind.BYLINE, start, end, day, timed, name)
                : null;
    }

    /** The sender in a line of its own, "Ane Holm" or "Ane Holm says:"; null where the line is no name. */
    static @Nullable String sender(String line) {
        Matcher says = SAYS.matcher(line.strip());
        return says.matches() && isName(says.group("name")) ? says.group("name").strip() : null;
    }

    private static @Nullable String name(Matcher sender) {
        if (sender.group("nick") != null) {
            return sender.group("nick").replaceFirst("^[@+%~& ]+", "");
        }
        String name = sender.group("name")
                .strip()
                .replaceFirst("^[~*_]+[\\s\\h]*", "")
                .replaceFirst("[*_]+$", "");
        return isName(name) || NUMBER.matcher(name).matches() ? name : null;
    }

    /** One word, or a few of which the first and the last are written as names are. */
    private static boolean isName(String name) {
        String[] words = name.strip().split("[\\s\\h]+");
        String first = words[0];
        String last = words[words.length - 1];
        return name.length() <= NAME
                && !LABELS.contains(last.toLowerCase(Locale.ROOT))
                && !first.isEmpty()
                && (Character.isLetter(first.codePointAt(0)) || first.startsWith("@"))
                && (words.length == 1 || (words.length <= 4 && isCapital(first) && isCapital(last)))
                && name.codePoints().noneMatch(c -> c == ';' || c == '?' || c == '!' || c == '"');
    }

    private static boolean isCapital(String word) {
        int c = word.codePointAt(0);
        return Character.isUpperCase(c) || !Character.isLowerCase(c);
    }
}
