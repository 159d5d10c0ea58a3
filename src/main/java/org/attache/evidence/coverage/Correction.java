package org.attache.evidence.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.geography.NameWords;
import org.attache.question.words.Vocabulary;
import org.attache.source.Statement;

/**
 * A later statement that puts an earlier one of another document right: "at 16:00, not at 14:00" where the earlier one
 * has it at 14:00.
 */
public final class Correction {

    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|instead of|rather than)\\s+(?<what>[^,;.]*?\\S)(?=[,;.](?:\\s|$)|\\s+(?:and|but)\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private Correction() {}

    /** Whether one statement puts another right. */
    public static boolean corrects(Statement later, Statement earlier) {
        LocalDate then = earlier.origin().provenance().published();
        LocalDate now = later.origin().provenance().published();
        boolean before = then != null && now != null && now.isBefore(then);
        if (before || later.origin().path().equals(earlier.origin().path())) {
            return false;
        }
        List<String> told = NameWords.of(earlier.words());
        Matcher denied = DENIED.matcher(later.words());
        while (denied.find()) {
            List<String> what = NameWords.of(denied.group("what")).stream()
                    .filter(word -> !Vocabulary.STOP.contains(word))
                    .toList();
            if (!what.isEmpty() && told.containsAll(what)) {
                return true;
            }
        }
        return false;
    }
}
