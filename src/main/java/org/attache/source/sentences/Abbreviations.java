package org.attache.source.sentences;

import java.util.Set;
import java.util.regex.Pattern;

/** Knows full stops that shorten a word. Where such a word may also end a sentence, what follows decides. */
final class Abbreviations {

    private static final Set<String> BEFORE_MORE = Set.of("""
            Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cpt Sgt Adm Brig Cmdr Cdr Sen Sens Rep Reps Gov Govs Gens Pres Amb Rev Hon
            Fr Messrs Mme Mlle Mt Ft Supt Insp Sec Dep Asst Atty vs v e.g i.e cf viz approx ca Lt.Gen
            Maj.Gen Brig.Gen Lt.Col""".split("\\s+"));
    private static final Set<String> BEFORE_NUMBER = Set.of("""
            No Nos no nos Nr p pp Vol vol Art art Fig fig sec Ch ch Para para Jan Feb Mar Apr Jun Jul Aug
            Sep Sept Oct Nov Dec""".split("\\s+"));
    private static final Set<String> BEFORE_NAME = Set.of("""
            Jr Sr Inc Ltd Co Corp Bros St Ave Dept Univ Assn Ph.D al""".split("\\s+"));
    private static final Set<String> HOURS = Set.of("a.m", "p.m", "A.M", "P.M", "am", "pm");

    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})+|\\p{Lu}");
    private static final Pattern DAY_OR_ZONE = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}"
            + "|(?:January|February|March|April|May|June|July|August|September|October|November|December)");

    private Abbreviations() {}

    /** Whether the sentence goes on after an abbreviation. */
    static boolean join(Boundary boundary) {
        String text = boundary.text();
        int from = boundary.wordStart();
        if (text.charAt(boundary.mark()) != '.' || from == boundary.mark()) {
            return false;
        }
        String word = text.substring(from, boundary.mark());
        String next = boundary.nextWord();
        if (BEFORE_MORE.contains(word)) {
            return true;
        }
        if (BEFORE_NUMBER.contains(word)) {
            return Character.isDigit(boundary.nextCharacter());
        }
        if (HOURS.contains(word)) {
            return DAY_OR_ZONE.matcher(next).matches();
        }
        return (BEFORE_NAME.contains(word) || INITIALS.matcher(word).matches()) && goesOnWithName(boundary, word, next);
    }

    private static boolean goesOnWithName(Boundary boundary, String word, String next) {
        boolean initial = word.length() == 1;
        boolean nextIsInitial = boundary.text().startsWith(next + ".", boundary.next()) && next.length() == 1;
        boolean capital = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        boolean quoted = boundary.quotations().opensAt(boundary.next());
        return capital && (nextIsInitial || !Openers.contains(next)) && (initial || !quoted);
    }
}
