package org.attache.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.geography.NameWords;
import org.attache.people.Gender;
import org.attache.question.discourse.Acquaintance;
import org.attache.source.Statement;

/** Names as the statements of a snapshot write them. */
public final class WrittenNames implements Acquaintance {

    /** So many statements tell how a word is written, and by which pronouns somebody goes. */
    private static final int READ = 8;

    private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "she", "her", "mr", "mrs", "ms");

    private final StatementIndex statements;

    public WrittenNames(StatementIndex statements) {
        this.statements = statements;
    }

    @Override
    public boolean isName(String word) {
        if (statements.frequency(word) == 0) {
            return false;
        }
        Pattern written = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?:['’]?s)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        boolean inside = false;
        for (Hit hit : statements.search(new StatementSearch(word, null, READ))) {
            Matcher found = written.matcher(hit.statement().words());
            while (found.find()) {
                if (!Character.isUpperCase(hit.statement().words().codePointAt(found.start()))) {
                    return false;
                }
                inside |= found.start() > 0 && !isOpening(hit.statement().words(), found.start());
            }
        }
        return inside;
    }

    /** Whether a capital there says nothing. */
    private static boolean isOpening(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    @Override
    public Gender gender(String name) {
        List<String> words = NameWords.of(name);
        if (words.isEmpty()) {
            return Gender.UNKNOWN;
        }
        String surname = words.getLast();
        int male = 0;
        int female = 0;
        for (Hit hit : statements.search(new StatementSearch(name + " he she his her", null, READ))) {
            Statement statement = hit.statement();
            boolean named = NameWords.of(statement.words()).contains(surname);
            if (named || NameWords.of(statements.around(statement).before()).contains(surname)) {
                for (String word : statement.words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                    Gender gender = PRONOUNS.contains(word) ? Gender.of(word) : Gender.UNKNOWN;
                    male += gender == Gender.MALE ? 1 : 0;
                    female += gender == Gender.FEMALE ? 1 : 0;
                }
            }
        }
        return male > female ? Gender.MALE : female > male ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
