package org.attache.evidence.coverage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DayOrder;
import org.attache.dates.Sense;
import org.attache.evidence.Stemmer;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Synonyms;
import org.attache.evidence.coverage.telling.Languages;
import org.attache.evidence.coverage.telling.Questions;
import org.attache.evidence.coverage.telling.ServedOffices;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.question.Term;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/** What one statement holds, in the forms in which terms are compared with it. Thread-safe. */
final class Holding {

    private static final double ASKED = 0.95;

    /** A heading belongs to what stands under it, yet a word of its own says more. */
    private static final double OVER = 0.6;

    private static final double BEFORE = 0.6;

    private final Synonyms synonyms;
    private final Stemmer stemmer;
    private final Statement statement;
    private final Surroundings context;
    private final String asserted;
    private final List<String> words;
    private final List<String> before;
    private final List<String> speaker;
    private final Set<String> othersOffices;

    private final NamePlaces places;
    private final Set<String> stems;
    private final Set<String> people;
    private final Set<String> over;
    private final String above;
    private final boolean asks;
    private volatile @Nullable Set<String> forms;
    private volatile @Nullable Set<String> countries;
    private volatile @Nullable List<DateMention> dates;
    private volatile @Nullable Holding alone;

    Holding(Statement statement, Surroundings context, Stemmer stemmer, Synonyms synonyms) {
        this.statement = statement;
        this.context = context;
        this.stemmer = stemmer;
        this.synonyms = synonyms;
        asserted = Questions.asserted(statement);
        words = words(asserted);
        before = words(context.before());
        speaker = words(context.speaker());
        othersOffices = Set.copyOf(ServedOffices.of(context.speaker()));
        List<String> title = words(statement.origin().provenance().title());
        above = context.above().text();
        asks = context.above().headings().endsWith("?")
                || !context.above().columns().isEmpty();
        List<String> labels = words(above);
        places = new NamePlaces(
                Stream.of(
                        words,
                        before,
                        speaker,
                        context.before().isEmpty() ? List.<String>of() : title,
                        words(context.bearers()),
                        labels),
                stemmer);
        stems = stems(words, speaker);
        over = stems(labels, List.of());
        people = stems(before, words(context.people()));
    }

    /** Most words are stems, which the stemmer has once for all statements. */
    private List<String> words(String text) {
        return NameWords.of(text).stream()
                .map(word -> {
                    String stem = stemmer.stem(word);
                    return stem.equals(word) ? stem : word;
                })
                .toList();
    }

    /** The same with nothing over it. */
    Holding alone() {
        Holding known = alone;
        if (known == null) {
            known = new Holding(statement, context.withoutAbove(), stemmer, synonyms);
            alone = known;
        }
        return known;
    }

    private String text() {
        return asserted + "\n" + context.before() + "\n" + context.people() + "\n" + above;
    }

    boolean holds(Term term) {
        return switch (term.kind()) {
            case NAME ->
                places.have(term.words()) || (places.mayHave(term.words()) && Surname.isIn(text(), term.words()));
            case SPEAKER -> isSpeaker(term.words());
            case RELATION -> new Relationship(words, before, text()).isTold(term.words(), stemmer, synonyms);
            case COUNTRY -> countries().contains(term.words().getFirst());
            case OFFICE -> holdsWord(term, stems) || holdsWord(term, people) || holdsWord(term, over);
            case ASKED -> holdsWord(term, stems) || holdsWord(term, over) || tells(term);
            case WORD, FRAME -> holdsWord(term, stems) || holdsWord(term, over);
        };
    }

    /** Whether a question stands over it, which it answers, or the head of a table. */
    boolean isUnderQuestion() {
        return asks;
    }

    boolean isSpoken() {
        return !speaker.isEmpty();
    }

    /** Whether it quotes somebody whom it does not name: "she says". */
    boolean isQuotation() {
        return speaker.isEmpty() && asserted.chars().anyMatch(c -> "“”\"«»".indexOf(c) >= 0);
    }

    boolean denies() {
        return holdsAny(Denied.NEGATIONS) || words.stream().anyMatch(word -> word.endsWith("n't"));
    }

    /** Whether it has the very word, in some inflection, and not merely one that stands for it. */
    boolean holdsItself(Term term) {
        return term.kind() != Term.Kind.WORD
                || term.words().stream().map(stemmer::stem).allMatch(stems::contains);
    }

    /** How closely it has a word: itself, in what stands over it or before it, or in its title. */
    double closeness(Kinship word) {
        double own = word.closest(forms());
        double labelled = Math.max(own, (asks ? ASKED : OVER) * word.closest(over));
        return Math.max(labelled, BEFORE * word.closest(people));
    }

    /** The same of a part of its own words alone. */
    double closeness(Kinship word, String part) {
        return word.closest(Forms.of(part, stemmer));
    }

    /** The same of its own words, with the question or the head of the table over it. */
    double ownCloseness(Kinship word) {
        return Math.max(word.closest(forms()), asks ? word.closest(over) : 0);
    }

    /** Whether it tells what is asked for without the word: which language, which nationality. */
    boolean tells(Term term) {
        return Languages.isAsked(term.words().getFirst()) && (!countries().isEmpty() || Languages.isNamed(words));
    }

    /**
     * Whether it tells more than a question asks.
     *
     * @param numbers whether a number is such a word
     */
    boolean adds(Set<String> asked, boolean numbers) {
        return (asks || !Addition.isHeading(asserted, words)) && Addition.isIn(words, asked, numbers, stemmer);
    }

    /** Whether it tells that something was done or happened of which a question does not speak. */
    boolean addsDeed(Set<String> asked) {
        return Addition.isDeed(asserted, asked, stemmer);
    }

    private Set<String> forms() {
        Set<String> known = forms;
        if (known == null) {
            Set<String> all = Forms.of(asserted, stemmer);
            all.addAll(stems);
            known = Set.copyOf(all);
            forms = known;
        }
        return known;
    }

    String asserted() {
        return asserted;
    }

    /** The dates that the statement names, as of the day on which it appeared; else those that stand over it. */
    List<DateMention> dates() {
        List<DateMention> known = dates;
        if (known == null) {
            Provenance provenance = statement.origin().provenance();
            Anchor anchor = new Anchor(
                    statement.written(), Sense.NEAREST, DayOrder.usual(provenance.language(), provenance.timezone()));
            known = DateFinder.find(asserted, anchor);
            known = known.isEmpty() && !above.isEmpty() ? DateFinder.find(above, anchor) : known;
            dates = known;
        }
        return known;
    }

    private Set<String> countries() {
        Set<String> known = countries;
        if (known == null) {
            known = Countries.find(text()).stream()
                    .map(Countries.Found::country)
                    .collect(Collectors.toUnmodifiableSet());
            countries = known;
        }
        return known;
    }

    boolean holdsAny(Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    private boolean holdsWord(Term term, Set<String> place) {
        return term.words().stream()
                .map(stemmer::stem)
                .allMatch(stem -> synonyms.of(stem).stream().anyMatch(place::contains));
    }

    private boolean isSpeaker(List<String> name) {
        return !speaker.isEmpty()
                && name.stream().noneMatch(othersOffices::contains)
                && (NameOrder.isIn(NameOrder.parts(speaker), NameOrder.parts(name))
                        || new HashSet<>(NameOrder.parts(speaker)).containsAll(NameOrder.parts(name)));
    }

    /** Of double words also those of their parts. */
    private Set<String> stems(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream())
                .flatMap(word -> word.indexOf('-') < 0
                        ? Stream.of(word)
                        : Stream.concat(Stream.of(word), Arrays.stream(word.split("-"))))
                .map(stemmer::stem)
                .collect(Collectors.toUnmodifiableSet());
    }
}
