package org.attache.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.evidence.Stemmer;
import org.attache.evidence.Synonyms;

/**
 * Each clause of a sentence is borne out by one source: by one cited statement, with whom its pronouns mean, or by one
 * visit. Nothing is put together of what two sources say of different things.
 */
final class SameSource implements Check {

    /** A faithful clause in the tests has at least this share of its content words in its source, or synonyms. */
    private static final double SHARE = 0.5;

    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:he|she|they|his|her|their|him|them|it|its)\\b", Pattern.CASE_INSENSITIVE);

    private final Stemmer stemmer;
    private final Synonyms synonyms;

    SameSource(Stemmer stemmer) {
        this.stemmer = stemmer;
        this.synonyms = new Synonyms(stemmer);
    }

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        if (cited.isRole()) {
            return Optional.empty();
        }
        return Clauses.of(cited.sentence(), stemmer).stream()
                .filter(clause -> cited.statements().stream().noneMatch(source -> isBorneOut(clause, source, cited))
                        && cited.visits().stream().noneMatch(source -> isBorneOut(clause, source)))
                .findFirst()
                .map(clause -> "no single source says “" + clause.text() + "”");
    }

    private boolean isBorneOut(Clauses.Clause clause, StatementSource source, Cited cited) {
        return holds(clause, source.stems())
                && hasJourney(clause, Clauses.verbs(source.words()))
                && clause.mentions().stream()
                        .allMatch(mention -> source.passage().names(mention)
                                || mention.keys().stream().anyMatch(source.beside()::contains)
                                || leans(mention, clause, source, cited));
    }

    private boolean isBorneOut(Clauses.Clause clause, VisitSource source) {
        return holds(clause, source.stems())
                && clause.mentions().stream()
                        .allMatch(mention -> source.has(mention)
                                || source.passage().names(mention)
                                || mention.keys().stream().anyMatch(source.words()::contains));
    }

    private boolean holds(Clauses.Clause clause, Set<String> stems) {
        long held = clause.content().stream()
                .filter(stem -> synonyms.of(stem).stream().anyMatch(stems::contains))
                .count();
        return held >= SHARE * clause.content().size();
    }

    /** Nobody leaves by a source that tells of no leaving, nor comes by one that tells of nothing else. */
    private static boolean hasJourney(Clauses.Clause clause, List<String> verbs) {
        boolean leaving = clause.verbs().stream().anyMatch(VerbModes::isOfLeaving);
        return clause.verbs().isEmpty()
                || verbs.isEmpty()
                || verbs.stream().anyMatch(verb -> VerbModes.isOfLeaving(verb) == leaving);
    }

    /**
     * Whether a statement means with its pronouns what statements before it name; days are none of it, and places only
     * where no place of its own gives way to them.
     */
    private static boolean leans(EntityMention mention, Clauses.Clause clause, StatementSource source, Cited cited) {
        if (mention.kind() == EntityMention.Kind.DATE
                || !PRONOUN.matcher(source.passage().text()).find()) {
            return false;
        }
        List<EntityMention> leant = new ArrayList<>();
        cited.before(source).forEach(before -> leant.addAll(before.all(mention)));
        boolean keepsPlaces = source.passage().of(EntityMention.Kind.PLACE).stream()
                .allMatch(place -> clause.mentions().stream().anyMatch(place::isSame));
        return leant.stream().anyMatch(same -> same.kind() != EntityMention.Kind.PLACE || keepsPlaces);
    }
}
