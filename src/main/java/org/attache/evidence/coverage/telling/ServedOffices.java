package org.attache.evidence.coverage.telling;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.geography.NameWords;
import org.attache.question.words.OfficeWords;

/** Tells whose offices an introduction names that are not the speaker's own. */
public final class ServedOffices {

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Set<String> LINKS = Set.of("of", "to", "for");

    private ServedOffices() {}

    /** "President" in "spokesperson of the president" and "the president's spokesperson": whom the speaker serves. */
    public static Set<String> of(String introduction) {
        Set<String> others = new HashSet<>();
        Set<String> own = new HashSet<>();
        for (String line : introduction.split("\\n")) {
            boolean served = false;
            for (String word : line.split("\\s+")) {
                String folded = String.join(" ", NameWords.of(word));
                boolean office = OfficeWords.contains(folded);
                served |= LINKS.contains(folded) && !own.isEmpty();
                if (office) {
                    (served || POSSESSIVE.matcher(word).find() ? others : own).add(folded);
                }
            }
        }
        others.removeAll(own);
        return others;
    }
}
