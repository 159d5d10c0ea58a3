package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.clause.entailment.proposition.reading.Force;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Counterparts;
import org.attache.clause.entailment.reading.Counterparts.Shift;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Paraphrases;
import org.attache.english.Thesaurus.Relation;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Whether what one proposition says to happen follows from what another one does. */
final class Predicates {

    private final Terms terms;

    Predicates(Terms terms) {
        this.terms = terms;
    }

    /** What the statement says with the roles that the verb of the sentence has; null where it says something else. */
    @Nullable
    Variant told(Variant said, Variant told) {
        if (said.lemma().isEmpty() || told.lemma().isEmpty()) {
            return said.lemma().isEmpty() ? told : null;
        }
        if (isSame(said, told)) {
            return told;
        }
        Variant other = Reversals.of(said, told);
        if (other != null) {
            return other;
        }
        Optional<Shift> shift =
                said.nominal() || told.nominal() ? Optional.empty() : Counterparts.shift(told.lemma(), said.lemma());
        if (shift.isPresent()) {
            return turned(told, shift.get());
        }
        return said.nominal() || told.nominal()
                ? null
                : Counterparts.shift(said.lemma(), told.lemma())
                        .map(way -> turnedBack(told, way))
                        .orElse(null);
    }

    /** Whether one denies what the other says. */
    boolean isOpposite(Variant said, Variant told) {
        boolean contrary = !said.nominal()
                && !told.nominal()
                && !told.of().negative()
                && Paraphrases.areContrary(said.lemma(), told.lemma());
        if (contrary) {
            return true;
        }
        return !said.lemma().isEmpty()
                && said.nominal() == told.nominal()
                && terms.relation(said.lemma(), told.lemma(), !said.nominal()) == Relation.OPPOSITE;
    }

    private boolean isSame(Variant said, Variant told) {
        String s = said.lemma();
        String t = told.lemma();
        if (s.equals(t) || base(s, "on").equals(base(t, "on"))) {
            return true;
        }
        if (!said.nominal() && !told.nominal()) {
            Relation known = Paraphrases.relation(s, t, true);
            if (known == Relation.SAME || known == Relation.NARROWER) {
                return true;
            }
        }
        Verb one = sense(said);
        Verb other = sense(told);
        boolean there = isThere(said) && isLocated(said);
        if (there && !said.of().negative()) {
            boolean moves = switch (other) {
                case ARRIVE, GO, COME, VISIT, STAY, ACT -> true;
                default -> false;
            };
            if (moves) {
                return true;
            }
        }
        boolean lasts = one == Verb.STAY
                && (other == Verb.ARRIVE || other == Verb.VISIT || other == Verb.COME)
                && said.parts().stream()
                        .anyMatch(part -> part.role() == Role.OBJECT
                                && Lexicon.noun(said.of()
                                                .graph()
                                                .unit(part.head())
                                                .lemma())
                                        == Noun.DAY);
        if (lasts) {
            return true;
        }
        boolean stays = isThere(told) && isLocated(told);
        if (stays && (one == Verb.STAY || one == Verb.VISIT || (said.force() == Force.PLANNED && one == Verb.COME))) {
            return true;
        }
        if (one == other && (one == Verb.MEET || one == Verb.HOPE) && isLike(s, t)) {
            return true;
        }
        if (one != Verb.OTHER && Terms.classes(one, other) && (one == other || isGeneral(said, one))) {
            return true;
        }
        if (terms.relation(s, t, true) == Relation.SAME && !said.nominal() && !told.nominal()) {
            return true;
        }
        if (Terms.exclude(one, other)) {
            return false;
        }
        if (s.indexOf('_') > 0 || t.indexOf('_') > 0) {
            return terms.relation(s, t, true) == Relation.SAME || terms.isKin(s, t, true);
        }
        String stem = Terms.stem(s);
        if (said.nominal() != told.nominal() && stem.length() > 3 && stem.equals(Terms.stem(t))) {
            return true;
        }
        Relation relation = terms.relation(s, t, true);
        boolean nouns = said.nominal() && told.nominal();
        Relation second = nouns ? terms.relation(s, t, false) : relation;
        return relation == Relation.SAME
                || relation == Relation.NARROWER
                || second == Relation.SAME
                || second == Relation.NARROWER
                || terms.isKin(s, t, true);
    }

    /** Verbs of meeting and of wishing that say no more than each other. */
    private static boolean isLike(String said, String told) {
        String plain = "meet|hold_talks|talk|confer|hope|wish|want|like";
        return said.matches(plain) && told.matches(plain);
    }

    private static boolean isThere(Variant variant) {
        return variant.lemma().equals("be");
    }

    private static boolean isLocated(Variant variant) {
        return variant.parts().stream()
                .anyMatch(part -> part.role() == Role.OBLIQUE
                        && (part.preposition().equals("in")
                                || part.preposition().equals("at"))
                        && variant.of().graph().unit(part.head()).isName());
    }

    private static String base(String lemma, String particle) {
        return lemma.endsWith("_" + particle) ? lemma.substring(0, lemma.length() - particle.length() - 1) : lemma;
    }

    static Verb sense(Variant variant) {
        if (variant.nominal()) {
            return switch (Lexicon.noun(variant.lemma())) {
                case VISIT -> Verb.VISIT;
                case ARRIVAL -> Verb.ARRIVE;
                case DEPARTURE -> Verb.LEAVE;
                case RETURN -> Verb.RETURN;
                case CANCELLATION -> Verb.CANCEL;
                case POSTPONEMENT -> Verb.POSTPONE;
                default -> Verb.OTHER;
            };
        }
        int cut = variant.lemma().indexOf('_');
        return cut < 0
                ? Lexicon.verb(variant.lemma())
                : Lexicon.verb(
                        variant.lemma().substring(0, cut), variant.lemma().substring(cut + 1));
    }

    private static boolean isGeneral(Variant said, Verb sense) {
        return said.nominal()
                || switch (sense) {
                    case GO -> said.lemma().equals("go") || said.lemma().equals("travel");
                    case COME -> said.lemma().equals("come");
                    case VISIT -> said.lemma().equals("visit");
                    case STAY -> said.lemma().equals("stay");
                    case MOVE -> true;
                    default -> false;
                };
    }

    /** "Lost to A": A beat them. */
    private static Variant turnedBack(Variant told, Shift shift) {
        String from = switch (shift) {
            case HANDS_OVER -> "from";
            case TURNS_TO -> "to";
            case TURNS_FOR -> "for";
            case TURNS -> "";
        };
        List<Part> parts = new ArrayList<>();
        for (Part part : told.parts()) {
            boolean doer = shift == Shift.TURNS
                    ? part.role() == Role.OBJECT
                    : part.role() == Role.OBLIQUE && part.preposition().equals(from);
            if (doer) {
                parts.add(new Part(Role.SUBJECT, "", part.phrase()));
            } else if (part.role() == Role.SUBJECT) {
                parts.add(
                        shift == Shift.HANDS_OVER
                                ? new Part(Role.OBLIQUE, "to", part.phrase())
                                : new Part(Role.OBJECT, "", part.phrase()));
            } else {
                parts.add(part);
            }
        }
        return new Variant(told.of(), told.lemma(), told.nominal(), parts, told.force(), told.own());
    }

    private static Variant turned(Variant told, Shift shift) {
        List<Part> parts = new ArrayList<>();
        boolean handed = shift == Shift.HANDS_OVER;
        for (Part part : told.parts()) {
            boolean receiver =
                    handed && part.role() == Role.OBLIQUE && part.preposition().equals("to");
            if (receiver || (!handed && part.role() == Role.OBJECT)) {
                parts.add(new Part(Role.SUBJECT, "", part.phrase()));
            } else if (part.role() == Role.SUBJECT) {
                parts.add(
                        switch (shift) {
                            case HANDS_OVER -> new Part(Role.OBLIQUE, "from", part.phrase());
                            case TURNS -> new Part(Role.OBJECT, "", part.phrase());
                            case TURNS_TO -> new Part(Role.OBLIQUE, "to", part.phrase());
                            case TURNS_FOR -> new Part(Role.OBLIQUE, "for", part.phrase());
                        });
            } else {
                parts.add(part);
            }
        }
        return new Variant(told.of(), told.lemma(), told.nominal(), parts, told.force(), told.own());
    }
}
