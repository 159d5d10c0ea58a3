package org.attache.clause.entailment.distortion;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/** Who is "the wife of the mayor" or "the mayor's deputy" is not the mayor. */
final class Titles {

    private final Thesaurus words;

    private Titles(Thesaurus words) {
        this.words = words;
    }

    static boolean areBorrowed(Graph sentence, List<List<Word>> told, Thesaurus words) {
        return new Titles(words).areBorrowed(sentence, told);
    }

    private boolean areBorrowed(Graph sentence, List<List<Word>> told) {
        return IntStream.range(0, sentence.size())
                .mapToObj(sentence::unit)
                .filter(unit -> unit.isPerson() || isSomebody(unit.head()))
                .anyMatch(unit -> unit.words().stream()
                        .filter(this::isSomebody)
                        .anyMatch(title -> isAnothers(title, sentence.sentence().words(), told)));
    }

    /** Whether statements have an office only behind the noun for somebody else, whom the sentence does not name so. */
    private boolean isAnothers(Word title, List<Word> said, List<List<Word>> told) {
        boolean any = false;
        for (List<Word> statement : told) {
            for (int i = 0; i < statement.size(); i++) {
                if (statement.get(i).small().equals(title.small())) {
                    Word holder = holder(statement, i);
                    boolean named = holder == null
                            || said.stream().anyMatch(word -> word.lemma().equals(holder.lemma()));
                    if (named) {
                        return false;
                    }
                    any = true;
                }
            }
        }
        return any;
    }

    /** "Wife" of "the wife of the mayor" and of "the mayor's wife"; null where nobody stands so to the office. */
    private @Nullable Word holder(List<Word> told, int office) {
        int at = office - 1;
        while (at > 0 && (told.get(at).tag() == Tag.DT || told.get(at).tag() == Tag.JJ)) {
            at--;
        }
        String small = Content.small(told, at);
        if (at > 0 && (small.equals("of") || small.equals("for")) && isSomebody(told.get(at - 1))) {
            return told.get(at - 1);
        }
        int behind = office + 1;
        if (behind >= told.size() || told.get(behind).tag() != Tag.POS) {
            return null;
        }
        int noun = behind + 1;
        while (noun < told.size() && told.get(noun).tag() == Tag.JJ) {
            noun++;
        }
        return noun < told.size() && isSomebody(told.get(noun)) ? told.get(noun) : null;
    }

    private boolean isSomebody(Word word) {
        String lemma = Content.lemma(word);
        return word.tag().isNoun()
                && switch (Lexicon.noun(lemma)) {
                    case OFFICE, PERSON, FAMILY, HONORIFIC -> true;
                    case OTHER -> words.relation("person", lemma, false) == Thesaurus.Relation.NARROWER;
                    default -> false;
                };
    }
}
