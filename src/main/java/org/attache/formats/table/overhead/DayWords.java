package org.attache.formats.table.overhead;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.grammar.CalendarWords;
import org.attache.english.Lexicon;

/** Says days in English that a table has in another language: "lundi 3 mai 2027", "3. Mai". */
public final class DayWords {

    private static final Set<String> WORDS =
            CalendarWords.set("january february march april may june july august september october november december"
                    + " monday tuesday wednesday thursday friday saturday sunday");

    private static final Pattern WORD = Pattern.compile("\\p{L}++\\.?(?![\\p{L}\\p{N}])");
    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,2})(?:\\.|º|er)(?=\\s?+(?:\\p{L}|[-–—]|$))");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{L}) (?:de|del|di) (?=(?:19|20)\\d\\d)");
    private static final Pattern OF = Pattern.compile("(?<=\\d) (?:de|di) (?=\\p{Lu})");

    private DayWords() {}

    /** The text with the names of months and weekdays in English; as it is where it has none of another language. */
    public static String english(String text) {
        String said = WORD.matcher(text).replaceAll(DayWords::translated);
        if (said.equals(text)) {
            return text;
        }
        String of = ORDINAL.matcher(said).replaceAll("$1");
        return OF.matcher(BETWEEN.matcher(of).replaceAll(" ")).replaceAll(" ");
    }

    private static String translated(MatchResult found) {
        String word = found.group().replace(".", "").toLowerCase(Locale.ROOT);
        String english = name(word);
        return Matcher.quoteReplacement(english.isEmpty() ? found.group() : english);
    }

    private static String name(String word) {
        if (CalendarWords.isOne(word)) {
            return "";
        }
        String shortened = Lexicon.calendar(word);
        String full = shortened == null ? full(word) : shortened;
        return full.isEmpty() ? "" : full.substring(0, 1).toUpperCase(Locale.ROOT) + full.substring(1);
    }

    private static String full(String word) {
        return Lexicon.translations(word).stream()
                .filter(WORDS::contains)
                .findFirst()
                .orElse("");
    }
}
