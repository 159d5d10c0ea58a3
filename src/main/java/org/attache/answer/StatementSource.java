package org.attache.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.evidence.Stemmer;
import org.attache.geography.NameWords;
import org.attache.source.Provenance;
import org.attache.source.Statement;

/**
 * A statement in the forms in which sentences are compared with it.
 *
 * @param words its folded words
 * @param beside folded words of its speaker and of the title and publisher of its document
 * @param stems stems of its words
 */
record StatementSource(
        Statement statement, Passage passage, List<String> words, Set<String> beside, Set<String> stems) {

    static StatementSource of(Statement statement, Set<String> places, Stemmer stemmer) {
        Provenance provenance = statement.origin().provenance();
        String publisher = provenance.publisher() == null ? "" : provenance.publisher();
        List<String> words = NameWords.of(statement.words());
        Set<String> beside = new HashSet<>(NameWords.of(provenance.title()));
        beside.addAll(NameWords.of(publisher));
        beside.add(String.join(" ", NameWords.of(publisher)));
        beside.addAll(NameWords.of(statement.speaker() == null ? "" : statement.speaker()));
        return new StatementSource(
                statement,
                Passage.source(statement.words(), provenance.published(), places),
                words,
                beside,
                words.stream().map(stemmer::stem).collect(Collectors.toSet()));
    }
}
