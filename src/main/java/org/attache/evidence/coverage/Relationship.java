package org.attache.evidence.coverage;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.evidence.Stemmer;
import org.attache.evidence.Synonyms;
import org.attache.question.words.OfficeWords;
import org.attache.question.words.Word;

/**
 * Tells whether a text speaks of what somebody is to a named person.
 *
 * @param words its words, folded
 * @param before those of the statements that it leans on
 * @param text all of it, as it is written
 */
record Relationship(List<String> words, List<String> before, String text) {

    /** A name stands at most so many words behind what its bearer has: "deputy of the minister Grace Wanjiru". */
    private static final int REACH = 7;

    private static final Set<String> LINKS = Set.of("of", "to", "for");
    private static final Set<String> OWNERS = Set.of("his", "her", "their");

    /** "The deputy of Wanjiru", "Wanjiru's deputy", or "her deputy" where the statement before names her. */
    boolean isTold(List<String> relation, Stemmer stemmer, Synonyms synonyms) {
        Set<String> kinds = synonyms.of(stemmer.stem(relation.getFirst()));
        List<String> name = relation.subList(1, relation.size());
        for (int i = 0; i < words.size(); i++) {
            if (kinds.contains(stemmer.stem(words.get(i))) && isBoundTo(name, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Her husband", "the minister's husband": of somebody whom what stands before names. */
    static boolean isOfNeighbour(String text, String relation, Stemmer stemmer) {
        List<Word> read = Word.of(text);
        String kind = stemmer.stem(relation);
        for (int i = 1; i < read.size(); i++) {
            String owner = read.get(i - 1).folded();
            String office = owner.replaceFirst("['’]s?$", "");
            boolean owned = OWNERS.contains(owner) || (!office.equals(owner) && OfficeWords.contains(office));
            if (owned && stemmer.stem(read.get(i).folded()).equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBoundTo(List<String> name, int at) {
        boolean linked = at + 1 < words.size() && LINKS.contains(words.get(at + 1));
        List<String> behind = words.subList(Math.min(words.size(), at + 2), Math.min(words.size(), at + REACH));
        boolean owned = at > 0 && words.get(at - 1).equals(name.getLast()) && isOwner(name.getLast());
        boolean theirs = at > 0
                && OWNERS.contains(words.get(at - 1))
                && NameOrder.isIn(NameOrder.parts(before), NameOrder.parts(name));
        return (linked && behind.contains(name.getLast())) || owned || theirs;
    }

    /** "Noyes, Assistant Secretary" is no "Noyes' assistant". */
    private boolean isOwner(String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "['’]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
