package org.attache.clause;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.Mention;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/** Words of a sentence that stand together, in its order; each word belongs to one phrase. */
public sealed interface Phrase {

    /** Index of its first word. */
    int from();

    /** Index after its last word. */
    int until();

    /**
     * A noun with what stands before it.
     *
     * @param head its main word
     * @param mention the people it means; null where it means none
     * @param place the place it names; null where it names none
     * @param owner what it belongs to: "Minister Roth" of "Minister Roth's visit"
     * @param number how many there are, as the words say; null where they do not
     * @param determiner "the", "a", "no", "his" and the like, in small letters; empty for none
     */
    record Nominal(
            int from,
            int until,
            Word head,
            @Nullable Mention mention,
            @Nullable PlaceSpan place,
            @Nullable Nominal owner,
            @Nullable Integer number,
            String determiner)
            implements Phrase {

        /** Whether it is a pronoun that can be nothing but a subject. */
        boolean isNominative() {
            return switch (head.small()) {
                case "i", "he", "she", "we", "they" -> true;
                default -> false;
            };
        }

        /** "Myself", "themselves". */
        boolean isReflexive() {
            return head.tag() == Tag.PRP
                    && (head.small().endsWith("self") || head.small().endsWith("selves"));
        }

        /** Whether it is a name or pronoun of people, or a noun that stands for some. */
        public boolean isPeople() {
            return mention != null;
        }
    }

    /** Nominals joined by commas, "and" or "or". */
    record Nouns(List<Nominal> items, Joint joint) implements Phrase {

        public Nouns {
            items = List.copyOf(items);
        }

        @Override
        public int from() {
            return items.getFirst().from();
        }

        @Override
        public int until() {
            return items.getLast().until();
        }

        /** The first of them. */
        public Nominal first() {
            return items.getFirst();
        }
    }

    /** How the parts of a list belong together. */
    enum Joint {
        /** There is one part only. */
        SINGLE,
        AND,
        OR,
        /** "A, not B" and the like: the second is denied. */
        NOT
    }

    /**
     * A verb with its auxiliaries, its negation and the adverbs between them.
     *
     * @param main the verb that carries the meaning
     * @param particle "off" of "called off"; empty for none
     * @param auxiliaries lemmas of the auxiliaries in their order
     * @param negated whether "not" or "never" stands in it
     * @param form what it is in grammar
     * @param adverbs the other adverbs in it
     */
    record VerbGroup(
            int from,
            int until,
            Word main,
            String particle,
            List<String> auxiliaries,
            boolean past,
            boolean negated,
            boolean passive,
            Form form,
            List<Word> adverbs)
            implements Phrase {

        public VerbGroup {
            auxiliaries = List.copyOf(auxiliaries);
            adverbs = List.copyOf(adverbs);
        }

        /** Whether its only verb can be an auxiliary of another one. */
        boolean isAuxiliary() {
            return main.tag() == Tag.MD
                    || switch (main.lemma()) {
                        case "be", "have", "do" -> true;
                        default -> false;
                    };
        }

        /** The same ruled by an auxiliary that stands apart from it, as in a question. */
        VerbGroup under(VerbGroup auxiliary) {
            List<String> all = new ArrayList<>(List.of(auxiliary.main().lemma()));
            all.addAll(auxiliaries);
            boolean byBe = auxiliary.main().lemma().equals("be") && main.tag() == Tag.VBN;
            return new VerbGroup(
                    auxiliary.from(),
                    until,
                    main,
                    particle,
                    all,
                    auxiliary.past(),
                    negated || auxiliary.negated(),
                    passive || byBe,
                    Form.FINITE,
                    adverbs);
        }

        /** The same with the auxiliaries of a verb before: "will arrive and depart". */
        VerbGroup ruledAs(VerbGroup other) {
            return new VerbGroup(
                    from,
                    until,
                    main,
                    particle,
                    other.auxiliaries(),
                    other.past() && !other.auxiliaries().isEmpty(),
                    negated || other.negated(),
                    false,
                    form,
                    adverbs);
        }

        /** The same denied. */
        VerbGroup denied() {
            return new VerbGroup(from, until, main, particle, auxiliaries, past, true, passive, form, adverbs);
        }

        /** The same as said of the noun before it. */
        VerbGroup asParticiple() {
            return new VerbGroup(
                    from, until, main, particle, auxiliaries, false, negated, true, Form.PARTICIPLE, adverbs);
        }

        /** The same as the past of a clause of its own. */
        VerbGroup asPast() {
            return new VerbGroup(from, until, main, particle, auxiliaries, true, negated, false, Form.FINITE, adverbs);
        }

        public boolean has(String auxiliary) {
            return auxiliaries.contains(auxiliary);
        }
    }

    /** What a verb is in grammar. */
    enum Form {
        FINITE,
        /** "to visit". */
        INFINITIVE,
        /** "visiting" without an auxiliary. */
        GERUND,
        /** "visited" without an auxiliary, of what it is done to. */
        PARTICIPLE
    }

    /** A time; several days of one list are several. */
    record When(int from, int until, DateSpan date) implements Phrase {}

    /** A single word that joins or qualifies others. */
    record Mark(int from, Kind kind, Word word) implements Phrase {

        @Override
        public int until() {
            return from + 1;
        }
    }

    /** What a {@link Mark} is. */
    enum Kind {
        PREPOSITION,
        COMMA,
        /** A stop, a semicolon, a colon or a dash. */
        STOP,
        AND,
        OR,
        BUT,
        /** "who", "which", "where" and the like. */
        RELATIVE,
        /** "that" before a clause. */
        THAT,
        /** "if", "when", "because" and the like before a clause. */
        SUBORDINATOR,
        ADVERB,
        ADJECTIVE,
        QUOTE,
        BRACKET,
        /** A word that nothing makes use of. */
        OTHER
    }
}
