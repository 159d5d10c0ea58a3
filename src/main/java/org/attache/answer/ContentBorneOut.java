package org.attache.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.evidence.Stemmer;
import org.attache.geography.NameWords;

/**
 * Most content words of a sentence stand in the cited statements in some inflection: a paraphrase may change words, not
 * the subject.
 */
final class ContentBorneOut implements Check {

    /** A faithful paraphrase in the tests keeps at least this share of its stems. */
    private static final double SHARE = 0.6;

    private final Stemmer stemmer;

    ContentBorneOut(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        List<String> content =
                NameWords.of(cited.sentence().blanked(mention -> mention.kind() == EntityMention.Kind.DATE)).stream()
                        .filter(word -> !FunctionWords.contains(word) && !Character.isDigit(word.charAt(0)))
                        .map(stemmer::stem)
                        .toList();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Set<String> stems = cited.names().stream().map(stemmer::stem).collect(Collectors.toSet());
        cited.visits()
                .forEach(source ->
                        NameWords.of(source.visit().visitor().value()).forEach(word -> stems.add(stemmer.stem(word))));
        long held = content.stream().filter(stems::contains).count();
        return held >= SHARE * content.size()
                ? Optional.empty()
                : Optional.of("only " + held + " of its " + content.size() + " content words stand in what it cites");
    }
}
