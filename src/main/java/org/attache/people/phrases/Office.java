package org.attache.people.phrases;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Noun;

/**
 * What somebody is: an office, a relation or a kind of person.
 *
 * @param role as the document words it, without article
 * @param words the content words of it, in small letters and the singular
 * @param noun its head: "minister"
 * @param kind the class of the head
 */
public record Office(String role, Set<String> words, String noun, Noun kind) {

    /** Reads the words of a role. */
    public static Office of(WordClasses words, int from, int until, int head) {
        Set<String> content = new LinkedHashSet<>();
        for (int i = from; i < until; i++) {
            boolean counts = words.tag(i).isNoun()
                    || words.tag(i).isVerb()
                    || words.tag(i).name().startsWith("JJ");
            if (counts && words.place(i) == null && !Lexicon.isAdjective(words.small(i), "plain")) {
                content.add(words.lemma(i));
            }
        }
        content.add(words.lemma(head));
        String role = words.isPlural(head)
                ? words.slice(from, head)
                        + (head > from && !words.adjoins(head) ? " " : "")
                        + singularAsWritten(words, head)
                        + (head + 1 < until && !words.adjoins(head + 1) ? " " : "")
                        + words.slice(head + 1, until)
                : words.slice(from, until);
        return new Office(role, content, words.lemma(head), words.noun(head));
    }

    /** The same office without a wording of its own, as the name has it: "the Duke of Arlen". */
    public Office unsaid() {
        return new Office("", words, noun, kind);
    }

    private static String singularAsWritten(WordClasses words, int i) {
        String singular = words.lemma(i);
        String written = words.at(i).text();
        if (written.toLowerCase(Locale.ROOT).startsWith(singular)) {
            return written.substring(0, singular.length());
        }
        return words.isCapital(i) ? Character.toUpperCase(singular.charAt(0)) + singular.substring(1) : singular;
    }
}
