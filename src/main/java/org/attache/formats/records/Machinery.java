package org.attache.formats.records;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.attache.source.Remark;

/** Tells what programs write for programs from what people read: marks of identity, addresses, and switches. */
public final class Machinery {

    /** The name of a mark, alone or as the last word of a longer name: "id", "event_id", "recurringEventId". */
    private static final Pattern MARK =
            Pattern.compile("(?:.*[^\\p{L}]|.*\\p{Ll}(?=\\p{Lu}))?(?i:id|uid|uuid|guid|etag)|@.*|.*\\.@.*");

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\p{Alpha}[\\p{Alnum}+.-]{1,20}://\\S+|urn:\\S+|data:\\S+");

    /** A long word of letters and digits mixed. */
    private static final Pattern TOKEN =
            Pattern.compile("(?=\\D*\\d)(?=\\P{L}*\\p{L})(?!\\d{4}-\\d\\d-\\d\\d)[\"\\p{Alnum}_+/=:-]{16,}");

    private static final Pattern WORD_END = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");

    private static final int MOST_NAMES = 8;

    private Machinery() {}

    /** Whether a text by itself is nothing for people. */
    public static boolean isWritten(String text) {
        String words = text.strip();
        return ADDRESS.matcher(words).matches() || TOKEN.matcher(words).matches();
    }

    /** Whether a column of a table holds nothing for people. */
    public static boolean isColumn(String name, Collection<String> cells) {
        List<String> said = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (said.isEmpty()) {
            return false;
        }
        boolean isMark = MARK.matcher(name).matches()
                && said.stream().noneMatch(cell -> cell.strip().contains(" "));
        boolean isSwitch = said.stream().allMatch(cell -> cell.equals("true") || cell.equals("false")) && !isDeed(name);
        return isMark || isSwitch || said.stream().allMatch(Machinery::isWritten);
    }

    /** Whether a switch says what was done, as "cancelled" and "isConfirmed" do. */
    private static boolean isDeed(String name) {
        String[] words = WORD_END.split(name);
        return words.length > 0 && VerbForms.verb(words[words.length - 1].toLowerCase(Locale.ROOT), "") != Verb.OTHER;
    }

    /** Says what was left out. */
    public static Remark remark(Collection<String> columns) {
        String names =
                columns.stream().limit(MOST_NAMES).map(name -> "“" + name + "”").collect(Collectors.joining(", "));
        int more = columns.size() - MOST_NAMES;
        return Remark.reading("what stands in " + names + (more > 0 ? " and " + more + " more" : "")
                + " was left out: marks, addresses and switches for programs");
    }

    /** The names of the columns that hold nothing for people; none where all do. */
    public static List<String> columns(Collection<String> names, List<Map<String, String>> rows) {
        List<String> found = names.stream()
                .filter(name -> isColumn(
                        name,
                        rows.stream().map(row -> row.getOrDefault(name, "")).toList()))
                .toList();
        return found.size() == names.size() ? List.of() : found;
    }
}
