package org.attache.evidence.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.english.Thesaurus;
import org.attache.english.Token;
import org.attache.english.Tokenizer;
import org.attache.evidence.Recent;
import org.attache.evidence.Stemmer;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Synonyms;
import org.attache.geography.Countries;
import org.attache.geography.Gazetteer;
import org.attache.geography.NameWords;
import org.attache.source.Statement;

/** What statements hold, worked out once of those that questions come upon again and again. Thread-safe. */
public final class Holdings {

    /** Each takes a kilobyte or two. */
    private static final int REMEMBERED = 4_000;

    /** Statements beside those that were found: of them less is looked at. */
    private static final int BESIDE = 2_000;

    private final Thesaurus thesaurus;
    private final Stemmer stemmer;
    private final Synonyms synonyms;
    private final Recent<Told, Holding> recent = new Recent<>(REMEMBERED);

    private final Recent<String, Set<String>> stems = new Recent<>(BESIDE);
    private final Recent<String, Set<String>> countries = new Recent<>(BESIDE);
    private final Recent<String, Set<String>> homelands = new Recent<>(BESIDE);

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

    /** The stems of the words of a text. */
    Set<String> stems(String text) {
        return stems.of(text, this::findStems);
    }

    private Set<String> findStems(String text) {
        return NameWords.of(text).stream().map(stemmer::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** The countries that a text names. */
    Set<String> countries(String text) {
        return countries.of(text, Holdings::findCountries);
    }

    private static Set<String> findCountries(String text) {
        return Countries.find(text).stream().map(Countries.Found::country).collect(Collectors.toUnmodifiableSet());
    }

    /** The same with those in which the cities lie that it names. */
    Set<String> homelands(String text) {
        return homelands.of(text, this::findHomelands);
    }

    private Set<String> findHomelands(String text) {
        Set<String> all = new HashSet<>(countries(text));
        List<String> tokens = Tokenizer.tokens(text).stream().map(Token::text).toList();
        for (int i = 0; i < tokens.size(); i++) {
            Gazetteer.Match match = Gazetteer.match(tokens, i);
            if (match != null && match.certain()) {
                match.places().stream()
                        .limit(1)
                        .flatMap(place -> Stream.ofNullable(place.country()))
                        .forEach(all::add);
                i += match.length() - 1;
            }
        }
        return Set.copyOf(all);
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
