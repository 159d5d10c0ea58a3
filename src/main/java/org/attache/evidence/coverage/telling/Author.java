package org.attache.evidence.coverage.telling;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attache.source.Statement;

/** Who writes a letter or a note, whom its "I" and "my" mean. Pure. */
public final class Author {

    private static final Pattern FIRST = Pattern.compile("\\b(?:I|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\\b");

    /** With what a letter closes before its signature. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?:with |kind |best |warm |many |my |all )*(?:regards|wishes|greetings|yours|sincerely|faithfully|truly)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*|\\(\\p{L}+\\.?\\))(?: (?:\\p{Lu}[\\p{L}.'’-]*|\\(\\p{L}+\\.?\\)|\\p{Ll}{2,3}))*");

    /** A signature stands at most so many statements before the end. */
    private static final int END = 5;

    private static final int LONGEST = 50;

    private Author() {}

    /** The name under a document, or that of its author; empty where there is none. */
    public static String of(List<Statement> document) {
        for (int at = Math.max(0, document.size() - END); at < document.size(); at++) {
            String words = document.get(at).words().strip();
            if (CLOSING.matcher(words).matches()) {
                String rest = words.replaceFirst("(?s)^[^\\n,]*[\\n,]", "").strip();
                String next =
                        at + 1 < document.size() ? document.get(at + 1).words().strip() : "";
                return isName(rest) && !rest.equals(words) ? rest : isName(next) ? next : "";
            }
        }
        String author = document.isEmpty()
                ? null
                : document.getFirst().origin().provenance().author();
        return author == null ? "" : author;
    }

    private static boolean isName(String words) {
        return words.length() <= LONGEST
                && NAME.matcher(words).matches()
                && !words.equals(words.toLowerCase(Locale.ROOT));
    }

    /** Whether some words speak of whoever writes them. */
    public static boolean isMeant(String words) {
        return FIRST.matcher(words).find();
    }
}
