package org.attache.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.question.words.OfficeWords;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;
import org.attache.visit.LedgerName;

/** Finds what ties one person to another in a question: "the assistant of Horst", "Noyes' husband". */
final class RelationFinder {

    private final String text;
    private final List<Word> words;
    private final Set<Integer> names = new TreeSet<>();

    private RelationFinder(String text, List<Word> words, List<Mention> mentions) {
        this.text = text;
        this.words = words;
        mentions.stream()
                .filter(mention -> mention.kind() == LedgerName.Kind.VISITOR)
                .forEach(mention -> names.addAll(mention.positions()));
    }

    /** The terms for such ties by the position of the word that says which; its name follows as words of the term. */
    static Map<Integer, Term> find(String text, List<Word> words, List<Mention> mentions) {
        RelationFinder finder = new RelationFinder(text, words, mentions);
        Map<Integer, Term> relations = new TreeMap<>();
        Set<Integer> countries = CountryNames.positions(text, words);
        for (int i = 0; i < words.size(); i++) {
            List<Integer> name = finder.isRelation(i) ? finder.owner(i) : List.of();
            if (!name.isEmpty() && name.stream().noneMatch(countries::contains)) {
                relations.put(i, finder.term(i, name));
            }
        }
        return relations;
    }

    private boolean isRelation(int position) {
        String word = words.get(position).folded();
        return Vocabulary.RELATION.contains(word) || OfficeWords.contains(word);
    }

    /** Positions of the name of whose "deputy" or whatever the word at a position speaks; empty where of nobody's. */
    private List<Integer> owner(int relation) {
        List<Integer> name = new ArrayList<>();
        boolean office = !Vocabulary.RELATION.contains(words.get(relation).folded());
        if (relation > 0 && isPossessive(words.get(relation - 1))) {
            for (int i = relation - 1; i >= 0 && isName(i, office); i--) {
                name.addFirst(i);
            }
        } else if (relation + 1 < words.size()
                && words.get(relation + 1).folded().equals("of")) {
            for (int i = relation + 2; i < words.size() && isName(i, office); i++) {
                name.add(i);
            }
        }
        return name;
    }

    /** An office may be one of something: a "Minister of Defence" is nobody's. */
    private boolean isName(int position, boolean known) {
        Word word = words.get(position);
        return names.contains(position)
                || (!known && position > 0 && word.isCapitalised() && !Vocabulary.isKnown(word));
    }

    private Term term(int relation, List<Integer> name) {
        List<String> term = new ArrayList<>(List.of(words.get(relation).folded()));
        name.forEach(at -> term.add(words.get(at).folded()));
        return new Term(term, Term.Kind.RELATION);
    }

    private boolean isPossessive(Word word) {
        boolean apostrophe = word.end() < text.length() && "'’".indexOf(text.charAt(word.end())) >= 0;
        return apostrophe || word.text().endsWith("'s") || word.text().endsWith("’s");
    }
}
