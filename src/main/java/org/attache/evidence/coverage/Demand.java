package org.attache.evidence.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Tree;
import org.attache.english.VerbForms;
import org.attache.english.Word;
import org.attache.english.tagging.Parsing;
import org.attache.english.tagging.Tagging;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.coverage.telling.Amount;
import org.attache.evidence.coverage.telling.Asks;
import org.attache.geography.NameWords;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.question.Wanted;
import org.attache.question.words.Vocabulary;

/**
 * What a question wants to be told, beside who, where and when: its words of content, each with what it weighs. What is
 * asked about somebody, the predicate, weighs most; what is rare in the documents weighs more than what is common.
 *
 * @param names what must be named, however it is typed: a word that the language does not have is a name
 * @param words in the order of the question
 */
record Demand(List<Term> names, List<Asked> words) {

    /** How closely a statement has what it tells without the word: "NOK 90" a price. */
    static final double TOLD = 0.9;

    private static final double PREDICATE = 2;
    private static final double NOUN = 2;
    private static final double PARTICIPANT = 1.4;
    private static final double OTHER = 0.8;

    /** Beside a name that says whom or what is meant, where and how it is meant only ranks. */
    private static final double OTHER_OF_NAMED = 0.3;

    private static final double ATTRIBUTE = 0.4;

    /** "Get", "need", "thing": what stands beside such a word says more than it does. */
    private static final double LIGHT = 0.3;

    /** A shorter word that nobody knows is no name but slang. */
    private static final int NAME = 4;

    private static final Set<String> PARTICIPANTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "csubj");

    /** What part of the question a word is. */
    enum Part {
        /** What is asked about somebody: "drive" in "Who drives her?", "married" in "Is she married?". */
        PREDICATE,
        /** The noun that is asked for. */
        NOUN,
        /** Who or what takes part in it. */
        PARTICIPANT,
        OTHER,
        /** "New" in "her new book". */
        ATTRIBUTE
    }

    /**
     * A word of content.
     *
     * @param light whether what stands beside it says more
     * @param asks what it asks for without naming it
     */
    record Asked(Term term, Part part, double weight, Kinship kinship, boolean light, Set<Asks> asks) {}

    Demand {
        names = List.copyOf(names);
        words = List.copyOf(words);
    }

    static Demand of(Interpretation.TextSearch search, Holdings holdings, StatementIndex index) {
        Tree tree = Parsing.tree(VerbForms.mended(Tagging.words(search.terms().question())));
        Map<String, Part> parts = parts(tree);
        List<Term> names = new ArrayList<>(
                search.terms().terms().stream().filter(Demand::isName).toList());
        boolean named = !names.isEmpty();
        boolean ranks = named && !isWhether(search.wanted());
        List<Asked> words = new ArrayList<>();
        for (Term term : terms(search, tree)) {
            String word = term.words().getFirst();
            if (term.kind() == Term.Kind.WORD && holdings.isForeign(word)) {
                if (index.frequency(word) > 0 || word.length() >= NAME) {
                    names.add(new Term(term.words(), Term.Kind.NAME));
                }
                continue;
            }
            String lemma = lemma(tree, word);
            Part part = term.kind() == Term.Kind.ASKED ? Part.NOUN : parts.getOrDefault(word, Part.OTHER);
            double rarity =
                    Math.log((index.size() + 1.0) / (index.frequency(word) + 0.5)) / Math.log(index.size() + 2.0);
            String phrase = phrase(tree, word, lemma);
            boolean phrasal = !phrase.equals(lemma);
            boolean light = !phrasal && Lexicon.isAsked(lemma, "light");
            Kinship kinship = light ? Kinship.itself(lemma, holdings.stemmer()) : holdings.kinship(word, phrase);
            double weight = Math.max(0, rarity) * weight(part, phrase, ranks);
            words.add(new Asked(term, part, weight, kinship, light, Asks.of(word, lemma, part == Part.PREDICATE)));
        }
        return new Demand(names, words);
    }

    /** Whether something is so is asked of every word. */
    private static boolean isWhether(Wanted wanted) {
        return wanted == Wanted.WHETHER || wanted == Wanted.COMES || wanted == Wanted.CAME;
    }

    private static boolean isName(Term term) {
        return switch (term.kind()) {
            case NAME, SPEAKER, RELATION, COUNTRY -> true;
            case OFFICE, ASKED, WORD, FRAME -> false;
        };
    }

    /** Its terms of content, and the predicate where the form of the question took it for one of visits alone. */
    private static List<Term> terms(Interpretation.TextSearch search, Tree tree) {
        List<Term> terms = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Term term : search.terms().terms()) {
            boolean content = !isName(term) && term.kind() != Term.Kind.FRAME;
            known.addAll(term.kind() == Term.Kind.FRAME ? List.of() : term.words());
            if (content) {
                terms.add(term);
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.word(i);
            String folded = NameWords.fold(word.text());
            boolean predicate = (isPredicate(tree, i) && word.tag().isVerb()) || isLiking(tree, i);
            boolean identity = (search.wanted() == Wanted.WHO || search.wanted() == Wanted.ROLE)
                    && isPredicate(tree, i)
                    && word.tag().isNoun();
            boolean other = Amount.isAsked(search.terms().question()) || tree.dependent(i, "obj") >= 0;
            if (identity && !known.contains(folded) && !isOfAnybody(folded)) {
                terms.add(new Term(List.of(folded), Term.Kind.WORD));
            }
            if (predicate
                    && !known.contains(folded)
                    && (isPhrasal(tree, i) || !isOfVisits(folded, word.lemma(), other))) {
                terms.add(new Term(List.of(folded), Term.Kind.WORD));
            }
        }
        return terms.isEmpty() && search.wanted() == Wanted.ANYTHING ? all(tree) : terms;
    }

    /** What says nothing but its predicate is about that: "How do they know each other?" */
    private static List<Term> all(Tree tree) {
        return tree.words().stream()
                .filter(word -> tree.head(word.index()) < 0
                        && word.tag().isVerb()
                        && !Lexicon.isHelping(word.lemma())
                        && !Vocabulary.VISIT.contains(NameWords.fold(word.text())))
                .map(word -> new Term(List.of(NameWords.fold(word.text())), Term.Kind.WORD))
                .toList();
    }

    /** "Who is the patron?" is told by what speaks of a patron, but "who is the guest?" by any visit. */
    private static boolean isOfAnybody(String noun) {
        return Vocabulary.ANYBODY.contains(noun) || Vocabulary.VISIT.contains(noun);
    }

    /** "Find out": a particle makes a light verb one that says something. */
    private static boolean isPhrasal(Tree tree, int at) {
        return tree.dependent(at, "compound:prt") >= 0
                && Lexicon.isAsked(tree.word(at).lemma(), "light");
    }

    /** @param other whether it speaks of something else than a stay: "who made the cake", "how much is left" */
    private static boolean isOfVisits(String word, String lemma, boolean other) {
        return Lexicon.isHelping(lemma)
                || Vocabulary.PLAIN.contains(word)
                || Vocabulary.MEETING.contains(word)
                || (Vocabulary.VISIT.contains(word) && !other);
    }

    private static double weight(Part part, String lemma, boolean named) {
        double full = switch (part) {
            case PREDICATE -> PREDICATE;
            case NOUN -> NOUN;
            case PARTICIPANT -> PARTICIPANT;
            case OTHER -> named ? OTHER_OF_NAMED : OTHER;
            case ATTRIBUTE -> ATTRIBUTE;
        };
        boolean light = Lexicon.isAsked(lemma, "light") || lemma.chars().allMatch(Character::isDigit);
        return light ? full * LIGHT : full;
    }

    private static String lemma(Tree tree, String word) {
        return tree.words().stream()
                .filter(one -> NameWords.fold(one.text()).equals(word))
                .map(one -> NameWords.fold(one.lemma()))
                .findFirst()
                .orElse(word);
    }

    /** "Fix up": a verb with its particle. */
    private static String phrase(Tree tree, String word, String lemma) {
        for (int i = 0; i < tree.size(); i++) {
            int particle = tree.dependent(i, "compound:prt");
            if (particle >= 0 && NameWords.fold(tree.word(i).text()).equals(word)) {
                return lemma + " " + tree.word(particle).small();
            }
        }
        return lemma;
    }

    private static Map<String, Part> parts(Tree tree) {
        Map<String, Part> parts = new HashMap<>();
        for (int i = 0; i < tree.size(); i++) {
            String word = NameWords.fold(tree.word(i).text());
            if (isPredicate(tree, i) || isLiking(tree, i)) {
                parts.put(word, Part.PREDICATE);
            } else if (tree.dependent(i, "case") < 0
                    && PARTICIPANTS.contains(tree.relation(i))
                    && isPredicate(tree, tree.head(i))) {
                parts.putIfAbsent(word, Part.PARTICIPANT);
            } else if (tree.relation(i).equals("amod") || tree.word(i).tag() == Tag.RB) {
                parts.putIfAbsent(word, Part.ATTRIBUTE);
            }
        }
        return parts;
    }

    /** "Did she like it?": taken for a preposition, it leaves the question without a verb. */
    private static boolean isLiking(Tree tree, int at) {
        return tree.word(at).lemma().equals("like")
                && tree.words().subList(0, at).stream()
                        .anyMatch(word -> word.lemma().equals("do"))
                && tree.words().stream().noneMatch(word -> word.tag().isVerb() && !Lexicon.isHelping(word.lemma()));
    }

    /** The root of the sentence, and what it opens: "want to know", "going to talk". */
    private static boolean isPredicate(Tree tree, int at) {
        if (at < 0) {
            return false;
        }
        int head = tree.head(at);
        boolean adverbial = tree.word(at).tag().isNoun() && tree.dependent(at, "case") >= 0;
        return (head < 0 && !adverbial) || (tree.relation(at).equals("xcomp") && tree.head(head) < 0);
    }
}
