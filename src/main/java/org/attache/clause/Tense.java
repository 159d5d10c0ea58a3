package org.attache.clause;

import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Phrase.Form;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.english.Word;

/** How surely a verb tells something by its own form, its adverbs and what stands beside it. */
final class Tense {

    private Tense() {}

    /** The commitment of the verb alone. */
    static Commitment own(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb == null) {
            return new Commitment(Modality.PRESENT, false, null);
        }
        boolean negative = verb.negated()
                || hasNoSubject(clause)
                || clause.adverbs().stream().anyMatch(Tense::negates);
        return new Commitment(qualified(clause, tense(clause, verb, negative)), negative, null);
    }

    private static boolean negates(Word adverb) {
        return Lexicon.isAdverb(adverb.small(), "negator");
    }

    private static boolean hasNoSubject(Clause clause) {
        Phrase.Nouns subject = clause.subject();
        return subject != null
                && (subject.first().determiner().equals("no")
                        || subject.first().determiner().equals("neither")
                        || switch (subject.first().head().lemma()) {
                            case "nobody", "none", "nothing" -> true;
                            default -> false;
                        });
    }

    /** The modality of a verb; "cannot come" says what will not be, where "may not come" leaves it open. */
    private static Modality tense(Clause clause, VerbGroup verb, boolean negative) {
        for (String auxiliary : verb.auxiliaries()) {
            switch (auxiliary) {
                case "would" -> {
                    Clause above = clause.parent();
                    boolean reported = clause.link() == Link.COMPLEMENT
                            || (clause.link() == Link.CONJUNCT && above != null && above.link() == Link.COMPLEMENT);
                    return verb.has("have")
                            ? Modality.COUNTERFACTUAL
                            : reported ? Modality.PLANNED : Modality.CONDITIONAL;
                }
                case "can" -> {
                    return negative ? Modality.PLANNED : Modality.POSSIBLE;
                }
                case "may", "might", "could", "should", "must", "ought" -> {
                    return verb.has("have") && auxiliary.equals("could") ? Modality.COUNTERFACTUAL : Modality.POSSIBLE;
                }
                case "will", "shall", "'ll", "wo", "sha" -> {
                    return Modality.PLANNED;
                }
                default -> {}
            }
        }
        if (verb.has("have") || (verb.past() && verb.form() == Form.FINITE)) {
            return Modality.DONE;
        }
        return Modality.PRESENT;
    }

    /** What adverbs and what is told of take away from it. */
    private static Modality qualified(Clause clause, Modality tense) {
        Modality modality = tense;
        VerbGroup verb = clause.verb();
        for (Word adverb : verb == null ? clause.adverbs() : concat(clause.adverbs(), verb.adverbs())) {
            if (Lexicon.isAdverb(adverb.small(), "hedge")) {
                modality = Modality.weaker(modality, Modality.POSSIBLE);
            }
            if (Lexicon.isConjunction(adverb.small(), "condition")) {
                modality = Modality.weaker(modality, Modality.CONDITIONAL);
            }
            if (Lexicon.isAdverb(adverb.small(), "habit")) {
                modality = Modality.weaker(modality, Modality.HABITUAL);
            }
        }
        if (isRate(clause)) {
            modality = Modality.weaker(modality, Modality.HABITUAL);
        }
        for (Adjunct adjunct : clause.adjuncts()) {
            if (adjunct.preposition().equals("every")) {
                modality = Modality.weaker(modality, Modality.HABITUAL);
            }
            boolean within = switch (adjunct.preposition()) {
                case "in", "of", "during", "throughout", "on" -> clause.sense() != Verb.SAY;
                default -> false;
            };
            boolean fiction = within
                    && adjunct.nouns() != null
                    && Lexicon.noun(adjunct.nouns().first().head().lemma()) == Noun.FICTION;
            if (fiction && clause.adjuncts().stream().noneMatch(other -> isOf(other, adjunct))) {
                modality = Modality.FICTIONAL;
            }
        }
        return modality;
    }

    /** "Twice a year": how often it happens in each; not "a year later". */
    private static boolean isRate(Clause clause) {
        boolean spent = clause.sense() == Verb.STAY || clause.sense() == Verb.LAST;
        return !spent
                && clause.objects().stream()
                        .map(Phrase.Nouns::first)
                        .anyMatch(noun -> Lexicon.noun(noun.head().lemma()) == Noun.DAY
                                && (noun.determiner().equals("a")
                                        || noun.determiner().equals("an"))
                                && noun.until() - noun.from() == 2
                                && clause.adverbs().stream().noneMatch(adverb -> adverb.index() == noun.until()));
    }

    /** "A series of meetings" is no story. */
    private static boolean isOf(Adjunct other, Adjunct whole) {
        return other.preposition().equals("of")
                && whole.nouns() != null
                && other.after() != null
                && whole.nouns().items().contains(other.after());
    }

    private static List<Word> concat(List<Word> one, List<Word> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** "Was to have stayed until Friday": how long somebody was there, it was not so long. */
    static boolean isCutShort(Clause clause) {
        return clause.sense() == Verb.STAY
                && clause.verb() != null
                && clause.verb().form() == Form.INFINITIVE
                && clause.verb().has("have");
    }
}
