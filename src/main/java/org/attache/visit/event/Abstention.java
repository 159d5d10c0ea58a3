package org.attache.visit.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Link;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Word;

/** Why nothing is taken from a clause: words in it that change its meaning and that no rule read. */
@SuppressWarnings("ReferenceEquality") // two clauses with the same words are two
final class Abstention {

    private Abstention() {}

    /** The word that forbids to take a fact from a clause; empty where none does. */
    static Optional<String> reason(Clause clause, ReadSentence sentence) {
        for (Word word : clause.unread()) {
            if (isWeighty(word)) {
                return Optional.of(word.text());
            }
        }
        List<Word> adverbs = new ArrayList<>(clause.adverbs());
        if (clause.verb() != null) {
            adverbs.addAll(clause.verb().adverbs());
        }
        for (Word adverb : adverbs) {
            if (isWeighty(adverb)) {
                return Optional.of(adverb.text());
            }
        }
        for (Adjunct adjunct : clause.adjuncts()) {
            if ((isMeans(adjunct) && !Places.belongsToSubject(adjunct, clause)) || isTransit(adjunct, sentence)) {
                return Optional.of(adjunct.preposition());
            }
        }
        if (isInStory(clause) || isInvertedCondition(sentence) || isOnlyThen(clause, sentence)) {
            return Optional.of("condition");
        }
        if (Days.isForYears(clause)) {
            return Optional.of("since");
        }
        if (isOfNothing(clause)) {
            return Optional.of("no");
        }
        if (isOnceThen(clause, sentence)) {
            return Optional.of("within");
        }
        if (isThought(clause)) {
            return Optional.of("of");
        }
        if (isOfAnother(clause) || isOfOther(clause)) {
            return Optional.of("not");
        }
        if (isKeptOut(clause, sentence)) {
            return Optional.of("without");
        }
        return played(clause, sentence);
    }

    /** "The opera tells how the tsar came", "the novel begins when the pope lands". */
    private static boolean isInStory(Clause clause) {
        Clause above = clause.parent();
        boolean told = above != null
                && (clause.link() == Link.COMPLEMENT
                        || (clause.link() == Link.ADVERBIAL
                                && switch (above.sense()) {
                                    case BEGIN, END -> true;
                                    default -> false;
                                }));
        return told
                && above != null
                && above.subject() != null
                && !above.subject().first().isPeople()
                && Lexicon.noun(above.subject().first().head().lemma()) == Noun.FICTION;
    }

    /** "There is no truth in the report that she will come": of what there is nothing, nothing is told. */
    private static boolean isOfNothing(Clause clause) {
        Clause above = clause.parent();
        boolean that = clause.opener() != null && clause.opener().small().equals("that");
        return that
                && above != null
                && above.subject() == null
                && above.verb() != null
                && above.verb().main().lemma().equals("be")
                && (above.verb().negated()
                        || above.objects().stream()
                                .anyMatch(nouns -> nouns.first().determiner().equals("no")
                                        || nouns.first().head().small().equals("nothing")));
    }

    /** "Dreams of spending a week in Oslo", "thinks about going": no more than a thought. */
    private static boolean isThought(Clause clause) {
        Word opener = clause.opener();
        return clause.link() == Link.ADVERBIAL
                && clause.parent() != null
                && opener != null
                && (Lexicon.isPreposition(opener.small(), "of") || Lexicon.isPreposition(opener.small(), "about"))
                && switch (clause.parent().sense()) {
                    case HOPE, BELIEVE, CONSIDER, DOUBT -> true;
                    default -> false;
                };
    }

    /** "Should the vote fail, she will go". */
    private static boolean isInvertedCondition(ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        return !sentence.isQuestion()
                && !words.isEmpty()
                && words.getFirst().tag() == Tag.MD
                && words.getFirst().small().equals("should");
    }

    /** "Goes only with guarantees", "only after a vote": what must come first. */
    private static boolean isOnlyThen(Clause clause, ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        return clause.adverbs().stream()
                .filter(adverb -> Lexicon.isAdverb(adverb.small(), "only") && adverb.index() + 1 < words.size())
                .map(adverb -> words.get(adverb.index() + 1).small())
                .anyMatch(next -> Lexicon.isPreposition(next, "with")
                        || Lexicon.isConjunction(next, "condition")
                        || switch (next) {
                            case "after", "under", "when", "once" -> true;
                            default -> false;
                        });
    }

    /** "It was not the minister who opened the fair". */
    private static boolean isOfAnother(Clause clause) {
        Clause above = clause.parent();
        return above != null
                && above.verb() != null
                && above.verb().negated()
                && above.subject() != null
                && above.subject().first().head().small().equals("it")
                && clause.antecedent() != null
                && above.objects().stream().anyMatch(nouns -> nouns.items().contains(clause.antecedent()));
    }

    /** "Not the minister but her deputy came": what is denied of the one is told of the other. */
    private static boolean isOfOther(Clause clause) {
        return clause.subject() != null
                && clause.adverbs().stream()
                        .anyMatch(adverb -> Lexicon.isAdverb(adverb.small(), "negator")
                                && adverb.index() + 1 == clause.subject().from());
    }

    /** "Promised to come within a month of winning": the time hangs on what must happen first. */
    private static boolean isOnceThen(Clause clause, ReadSentence sentence) {
        return clause.adjuncts().stream()
                        .anyMatch(adjunct -> adjunct.preposition().equals("within"))
                && sentence.clauses().stream()
                        .anyMatch(other -> other.parent() == clause
                                && other.link() == Link.ADVERBIAL
                                && other.verb() != null
                                && other.verb().form() == Phrase.Form.GERUND
                                && other.opener() != null
                                && Lexicon.isPreposition(other.opener().small(), "of"));
    }

    /** "By video", "on the stream", "via Teams", "from her desk": somebody does something without being there. */
    private static boolean isMeans(Adjunct adjunct) {
        Nominal noun = adjunct.nouns() == null ? null : adjunct.nouns().first();
        if (noun == null) {
            return false;
        }
        boolean remote = Lexicon.noun(noun.head().lemma()) == Noun.REMOTE;
        return switch (adjunct.preposition()) {
            case "on" ->
                remote
                        || (noun.head().small().equals("paper")
                                && noun.determiner().isEmpty());
            case "by", "over" -> remote;
            case "via" -> noun.place() == null;
            case "from" ->
                switch (noun.head().lemma()) {
                    case "desk", "office", "home", "kitchen", "studio", "sofa", "bed" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    /** "In transit", "in the transit hall". */
    private static boolean isTransit(Adjunct adjunct, ReadSentence sentence) {
        Nouns nouns = adjunct.nouns();
        return nouns != null
                && sentence
                        .sentence()
                        .words()
                        .subList(nouns.first().from(), nouns.first().until())
                        .stream()
                        .anyMatch(word -> Lexicon.noun(word.small()) == Noun.TRANSIT);
    }

    /** "Without entering Turkey", "without leaving the airport": what is not done is that which makes it a visit. */
    private static boolean isKeptOut(Clause clause, ReadSentence sentence) {
        return sentence.clauses().stream()
                .anyMatch(other -> other.parent() == clause
                        && other.opener() != null
                        && Lexicon.isPreposition(other.opener().small(), "without")
                        && switch (other.sense()) {
                            case VISIT, GO, ARRIVE, LEAVE -> true;
                            default ->
                                other.verb() != null
                                        && other.verb().main().lemma().equals("enter");
                        });
    }

    /** Whoever is played by an actor is so in a story. */
    private static Optional<String> played(Clause clause, ReadSentence sentence) {
        boolean acted = sentence.clauses().stream()
                .anyMatch(other -> other.verb() != null
                        && other.verb().passive()
                        && (other.verb().main().lemma().equals("play")
                                || other.verb().main().lemma().equals("portray"))
                        && other.antecedent() != null
                        && clause.subject() != null
                        && clause.subject().items().contains(other.antecedent()));
        return acted ? Optional.of("in a story") : Optional.empty();
    }

    private static boolean isWeighty(Word word) {
        String small = word.small();
        return Lexicon.isConjunction(small, "condition")
                || (Lexicon.isAdverb(small, "distribution") && !small.equals("respectively"))
                || Lexicon.isAdverb(small, "virtual")
                || (Lexicon.isAdverb(small, "negator")
                        && !small.equals("not")
                        && !small.equals("n't")
                        && !small.equals("never"));
    }
}
