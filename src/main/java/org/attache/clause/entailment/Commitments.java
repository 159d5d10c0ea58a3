package org.attache.clause.entailment;

import java.util.List;
import java.util.Set;
import org.attache.clause.Modality;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Stance;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;

/** Whether a sentence commits itself to an event no further than a statement does, and on the word of the same one. */
final class Commitments {

    private final Graph sentence;
    private final Nouns nouns;
    private final Terms terms;

    Commitments(Graph sentence, Nouns nouns, Terms terms) {
        this.sentence = sentence;
        this.nouns = nouns;
        this.terms = terms;
    }

    boolean stance(Event event, Event other) {
        Stance s = event.stance();
        Stance t = other.stance();
        if (s.governor().equals("noun")) {
            return true;
        }
        if (t.governor().equals("noun")) {
            return false;
        }
        if (isDenial(s, t)) {
            return source(event, other) && t.condition() < 0;
        }
        if (s.negative() != t.negative()) {
            return false;
        }
        if (!modality(s, t, event, other)) {
            return false;
        }
        if (!source(event, other)) {
            return false;
        }
        return t.condition() < 0 || (s.condition() >= 0 && sameCondition(s.condition(), other.graph(), t.condition()));
    }

    /** Who denies something says that it is not so; that it is not so, nobody else says. */
    private boolean isDenial(Stance s, Stance t) {
        boolean says = s.negative() && (s.source() >= 0 || !sentence.source().isEmpty());
        return says
                && t.modality() == Modality.DENIED
                && !t.negative()
                && (s.modality() == Modality.DONE || s.modality() == Modality.PRESENT);
    }

    /** Of two conditions that a text names, the sentence must have the one of this event. */
    private boolean sameCondition(int s, Graph graph, int t) {
        int light = sentence.dependent(s, "obj");
        boolean named = terms.word(sentence.unit(s).head(), graph.unit(t).head())
                || (light >= 0
                        && terms.word(sentence.unit(light).head(), graph.unit(t).head()));
        if (!named) {
            return false;
        }
        int one = sentence.dependent(s, "nsubj", "nsubj:pass");
        int told = graph.dependent(t, "nsubj", "nsubj:pass");
        return one < 0 || told < 0 || nouns.heads().head(one, graph, told);
    }

    private boolean modality(Stance s, Stance t, Event event, Event other) {
        if (s.governor().equals("possible") && t.governor().isEmpty()) {
            return s.modality() == Modality.POSSIBLE
                    && t.modality() == Modality.POSSIBLE
                    && modal(other).matches("may|might|could");
        }
        if (!s.governor().equals(t.governor()) && !terms.lemma(s.governor(), t.governor())) {
            return false;
        }
        Modality one = s.modality();
        Modality told = t.modality();
        boolean never = s.negative() && told == Modality.POSSIBLE && cannot(other);
        return switch (one) {
            case DONE ->
                told == Modality.DONE
                        || (told == Modality.PRESENT && isShifted(event))
                        || (told == Modality.PRESENT && isState(event) && isState(other));
            case PRESENT ->
                told == Modality.PRESENT
                        || told == Modality.PLANNED
                        || (told == Modality.DONE && !isOffice(event))
                        || never;
            case PLANNED -> told == Modality.PLANNED || told == Modality.PRESENT || never;
            case FORMERLY_PLANNED -> told == Modality.FORMERLY_PLANNED || told == Modality.PLANNED;
            case POSSIBLE -> told == Modality.POSSIBLE && sameModal(event, other);
            default -> one == told;
        };
    }

    /** Who was something need not be it still. */
    private static boolean isOffice(Event event) {
        boolean state = event.kind() == Event.Kind.STATE && isOffice(event.lemma());
        return state
                || (event.lemma().equals("be")
                        && event.arguments().stream()
                                .filter(argument -> argument.role() != Argument.Role.SUBJECT)
                                .anyMatch(argument -> isOffice(
                                        event.graph().unit(argument.unit()).lemma())));
    }

    private static boolean isOffice(String lemma) {
        return switch (Lexicon.noun(lemma)) {
            case OFFICE, PERSON -> true;
            default -> false;
        };
    }

    /** What somebody said in the present is told in the past: "said that the door was open". */
    private boolean isShifted(Event event) {
        boolean perfect = false;
        for (int i = event.own().nextSetBit(0); i >= 0; i = event.own().nextSetBit(i + 1)) {
            perfect |= sentence.unit(i).lemma().equals("have");
        }
        return !perfect && (event.stance().source() >= 0 || isWithinSpeech(event.head()));
    }

    /** Whether it belongs to what somebody said: "said that she had seen nothing that worried her". */
    private boolean isWithinSpeech(int word) {
        for (int at = sentence.head(word); at >= 0; at = sentence.head(at)) {
            if (at < word
                    && sentence.unit(at).tag() == Tag.VBD
                    && Lexicon.verb(sentence.unit(at).lemma()) == Verb.SAY) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is passive: what has been done is done. */
    private static boolean isState(Event event) {
        return event.kind() == Event.Kind.VERB
                && event.in(Role.SUBJECT).isEmpty()
                && !event.in(Role.OBJECT).isEmpty()
                && event.graph().unit(event.head()).tag() == Tag.VBN;
    }

    /** What cannot happen does not. */
    private static boolean cannot(Event event) {
        return modal(event).equals("can") || modal(event).equals("ca");
    }

    private boolean sameModal(Event event, Event other) {
        String s = modal(event);
        String t = modal(other);
        if (s.isEmpty() != t.isEmpty()) {
            return s.isEmpty() ? event.stance().negative() && t.matches("may|can|ca") : s.matches("may|can");
        }
        return s.equals(t) || Set.of("may", "might", "could", "can").containsAll(List.of(s, t));
    }

    private static String modal(Event event) {
        for (int i = event.own().nextSetBit(0); i >= 0; i = event.own().nextSetBit(i + 1)) {
            Unit unit = event.graph().unit(i);
            if (unit.tag() == Tag.MD) {
                return switch (unit.lemma()) {
                    case "ought" -> "should";
                    case "will", "would", "shall" -> "";
                    default -> unit.lemma();
                };
            }
        }
        return "";
    }

    /** Whether who says the sentence also says this of it. */
    private boolean isMain(Event event) {
        for (int at = event.head(); sentence.head(at) >= 0; at = sentence.head(at)) {
            switch (sentence.relation(at)) {
                case "acl", "acl:relcl", "advcl", "ccomp", "xcomp", "csubj", "amod" -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    boolean source(Event event, Event other) {
        int said = event.stance().source();
        List<Unit> framed = sentence.source();
        if (said < 0 && (framed.isEmpty() || !isMain(event))) {
            return true;
        }
        return framed.isEmpty() ? Sources.match(sentence, said, other, nouns) : Sources.match(framed, other, nouns);
    }
}
