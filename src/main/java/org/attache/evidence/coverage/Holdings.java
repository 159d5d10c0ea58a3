package org.attache.evidence.coverage;

import org.attache.english.Thesaurus;
import org.attache.evidence.Recent;
import org.attache.evidence.Stemmer;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Synonyms;
import org.attache.source.Statement;

/** What statements hold, worked out once of those that questions come upon again and again. Thread-safe. */
public final class Holdings {

    /** Each takes some kilobytes. */
    private static final int REMEMBERED = 1_500;

    private final Thesaurus thesaurus;
    private final Stemmer stemmer;
    private final Synonyms synonyms;
    private final Recent<Told, Holding> recent = new Recent<>(REMEMBERED);

    private record Told(Statement statement, Surroundings surroundings) {}

    /** Those of statements compared with a stemmer alone. */
    public Holdings(Stemmer stemmer) {
        this(stemmer, Thesaurus.NONE);
    }

    public Holdings(Stemmer stemmer, Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
        this.stemmer = stemmer;
        this.synonyms = new Synonyms(stemmer);
    }

    Holding of(Statement statement, Surroundings surroundings) {
        return recent.of(
                new Told(statement, surroundings),
                told -> new Holding(told.statement(), told.surroundings(), stemmer, synonyms));
    }

    Kinship kinship(String word, String lemma) {
        return Kinship.of(word, lemma, stemmer, synonyms, thesaurus);
    }

    /** Whether a word is none of the language, and so a name. */
    boolean isForeign(String word) {
        return !thesaurus.knows(word);
    }

    Stemmer stemmer() {
        return stemmer;
    }

    Synonyms synonyms() {
        return synonyms;
    }
}
