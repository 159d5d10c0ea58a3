package org.attache.visit.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.attache.geography.Gazetteer;
import org.attache.visit.StatusWords;
import org.jspecify.annotations.Nullable;

/**
 * A short line that names people and says little else: "15:00 Ada Moreau: scything", "7 May – Ada Moreau – Oslo".
 *
 * @param days what it says of when; null for nothing
 * @param place what it says of where; null for nothing
 * @param isHome whether the place may be where they come from: it stands right behind the name
 * @param purpose the words behind the name that say something else; empty for none
 */
record Entry(
        List<String> people,
        Days.@Nullable Told days,
        @Nullable String place,
        boolean isHome,
        String purpose) {

    private static final int LONGEST = 220;
    private static final int MOST_PARTS = 8;

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s+[–—|·•-]+\\s+|:\\s+|;\\s+|(?<=\\p{L}[\\p{L}.]{0,20}|\\d),\\s+|\\s+(?=\\()|(?<=\\)),?\\s*");
    private static final Pattern TIME = Pattern.compile(
            "(?:(?:at|from)\\s+)?\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?"
                    + "(?:\\s?(?:-|–|—|to)\\s?\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?)?(?:\\s?(?:h|hrs|uhr))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMED = Pattern.compile("\\d{1,2}[:.]\\d{2}|\\d{1,2}\\s?[ap]\\.?m");
    /** A verb in the present, but for "is", "has" and "was". */
    private static final Pattern DOING = Pattern.compile(
            "(?<who>\\p{Lu}\\S*+(?: \\p{Lu}\\S*+| \\p{Ll}{2,3}(?= \\p{Lu})){1,4}) (?<verb>\\p{Ll}{3,}s)(?= )(?<!was)");

    private static final Pattern LEADING_TIME = Pattern.compile("^(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]m)?"
            + "(?:\\s?[-–—]\\s?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]m)?)?,?\\s+(?=\\p{Lu})");

    /**
     * Reads a line.
     *
     * @return null where it is no entry that names somebody
     */
    static @Nullable Entry of(String words, Names names, Days above) {
        String line =
                words.replaceFirst("^\\|\\s*", "").replaceFirst("[.|]\\s*$", "").strip();
        if (line.length() > LONGEST || line.endsWith("?") || line.endsWith("!")) {
            return null;
        }
        String[] parts = BETWEEN.split(line);
        List<String> people = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        Days.Told days = null;
        String place = null;
        boolean isHome = false;
        boolean isTimed = TIMED.matcher(line).lookingAt();
        for (int i = 0; i < parts.length && i < MOST_PARTS; i++) {
            String part = LEADING_TIME.matcher(parts[i].strip()).replaceFirst("");
            Days.Told date = days == null ? above.of(part) : null;
            if (date != null) {
                days = date;
            } else if (isTime(part)) {
                isTimed = true;
            } else if (place == null && isPlace(part)) {
                place = part.replaceFirst("^(?:in|at)\\s+", "");
                isHome = !people.isEmpty() && rest.isEmpty() && days == null && isBehindComma(line, part);
            } else if (rest.isEmpty() && !names.in(part).isEmpty()) {
                people.addAll(names.in(part));
            } else if (rest.isEmpty()
                    && people.isEmpty()
                    && isTimed
                    && !doer(part, names).isEmpty()) {
                String doer = doer(part, names);
                people.add(doer);
                rest.add(part.substring(doer.length()).strip());
            } else if (people.isEmpty() && !canLead(part)) {
                return null;
            } else if (!people.isEmpty() && StatusWords.calledOff(part, "") == null) {
                rest.add(part.replaceAll("^\\(|\\)$", ""));
            }
        }
        return people.isEmpty() ? null : new Entry(people, days, place, isHome, String.join(", ", rest));
    }

    private static boolean isTime(String part) {
        return part.isEmpty() || (TIME.matcher(part).matches() && part.matches(".*[:.apAP].*|.*\\d{2}"));
    }

    /** "15:00 Ada Moreau talks about flax": who does something then; empty where nobody is named so. */
    private static String doer(String part, Names names) {
        Matcher doing = DOING.matcher(part);
        boolean does = doing.lookingAt()
                && switch (VerbForms.verb(doing.group("verb"), "")) {
                    case CANCEL, POSTPONE, DECLINE, MOVE -> false;
                    default -> names.in(doing.group("who")).size() == 1;
                };
        return does ? doing.group("who") : "";
    }

    private static boolean isBehindComma(String line, String part) {
        return line.contains(", " + part);
    }

    private static boolean isPlace(String part) {
        String name = part.replaceFirst("^(?:in|at)\\s+", "");
        return !name.isEmpty()
                && Character.isUpperCase(name.codePointAt(0))
                && !Gazetteer.named(name).isEmpty();
    }

    /** What may stand before a name: what they come for, or that it is off. */
    private static boolean canLead(String part) {
        String[] words = part.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        String last = words.length == 0 ? "" : words[words.length - 1];
        Noun noun = Lexicon.nounForm(last);
        String column = String.valueOf(Lexicon.column(last));
        Verb verb = VerbForms.verb(last, "");
        return noun == Noun.EVENT
                || noun == Noun.VISIT
                || noun == Noun.ARRIVAL
                || column.equals("guest")
                || column.equals("visitor")
                || verb == Verb.CANCEL
                || verb == Verb.POSTPONE;
    }
}
