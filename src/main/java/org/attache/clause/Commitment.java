package org.attache.clause;

import java.util.List;
import org.attache.clause.Phrase.Form;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/**
 * How far a sentence commits itself to what one of its clauses says.
 *
 * @param negative whether it says that it is not so
 * @param source who says it, where it is reported; null for the text itself
 */
@SuppressWarnings("ReferenceEquality") // two clauses with the same words are two
public record Commitment(Modality modality, boolean negative, Phrase.@Nullable Nouns source) {

    /**
     * The commitment to a clause, from its own verb and from the clauses above it.
     *
     * @param clauses all clauses of its sentence
     * @param asked whether the sentence is a question
     */
    public static Commitment of(Clause clause, List<Clause> clauses, boolean asked) {
        Commitment found = governed(clause, 0);
        Modality modality = found.modality;
        if (asked && clause.link() != Link.RELATIVE && !clause.quoted()) {
            modality = Modality.weaker(modality, Modality.ASKED);
        }
        if (isClaimed(clause)) {
            modality = Modality.weaker(modality, Modality.POSSIBLE);
        }
        if (isConditional(clause, clauses)) {
            modality = Modality.weaker(modality, Modality.CONDITIONAL);
        }
        Phrase.Nouns source = found.source != null ? found.source : reporter(clause, clauses);
        return new Commitment(modality, found.negative, source);
    }

    /** "The visit is off, the palace said": a clause of saying that stands behind and says nothing else. */
    private static Phrase.@Nullable Nouns reporter(Clause clause, List<Clause> clauses) {
        Clause whole = clause;
        while ((whole.link() == Link.COMPLEMENT || whole.link() == Link.PURPOSE) && whole.parent() != null) {
            whole = whole.parent();
        }
        if (whole.link() != Link.MAIN && whole.link() != Link.CONJUNCT) {
            return null;
        }
        int index = clauses.indexOf(whole);
        for (Clause later : clauses.subList(index + 1, clauses.size())) {
            boolean bare = later.link() == Link.CONJUNCT
                    && later.sense() == Verb.SAY
                    && (later.objects().isEmpty()
                            || (whole.quoted()
                                    && later.objects().getFirst().first().isPeople()));
            boolean complement =
                    clauses.stream().anyMatch(other -> other.parent() == later && other.link() == Link.COMPLEMENT);
            if (bare && !complement && later.subject() != whole.subject()) {
                return later.subject() == null && !later.objects().isEmpty()
                        ? later.objects().getFirst()
                        : later.subject();
            }
        }
        return null;
    }

    /** "As proof that he was there", "despite rumours that she will come". */
    private static boolean isClaimed(Clause clause) {
        for (Clause at = clause; at != null; at = at.parent()) {
            if (at.claim()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConditional(Clause clause, List<Clause> clauses) {
        Clause at = clause;
        while (at != null) {
            Clause above = at;
            if (at.link() == Link.CONDITION
                    || clauses.stream().anyMatch(other -> other.parent() == above && other.link() == Link.CONDITION)) {
                return true;
            }
            boolean inherits = at.link() == Link.CONJUNCT || at.link() == Link.PURPOSE || at.link() == Link.COMPLEMENT;
            at = inherits ? at.parent() : null;
        }
        return false;
    }

    private static Commitment governed(Clause clause, int depth) {
        Commitment own = Tense.own(clause);
        Clause above = clause.parent();
        if (above == null || depth > 8) {
            return own;
        }
        return switch (clause.link()) {
            case COMPLEMENT -> under(own, clause, above, governed(above, depth + 1));
            case PURPOSE -> {
                Commitment outer = governed(above, depth + 1);
                yield new Commitment(
                        Modality.weaker(Modality.PLANNED, outer.modality),
                        own.negative || outer.negative,
                        outer.source);
            }
            case CONJUNCT -> {
                boolean bare = clause.verb() != null && clause.verb().form() != Form.FINITE;
                Commitment outer = governed(above, depth + 1);
                yield bare
                        ? new Commitment(outer.modality, own.negative || outer.negative, outer.source)
                        : above.link() == Link.COMPLEMENT && above.verb() != null
                                ? new Commitment(
                                        Modality.weaker(own.modality, reported(outer.modality)),
                                        own.negative,
                                        outer.source)
                                : own;
            }
            case RELATIVE, ADVERBIAL -> {
                Form form = clause.verb() == null ? Form.FINITE : clause.verb().form();
                boolean bare = form != Form.FINITE;
                Commitment beside = governed(above, depth + 1);
                Commitment outer = form == Form.INFINITIVE
                        ? new Commitment(
                                Modality.weaker(Modality.PLANNED, beside.modality), beside.negative, beside.source)
                        : beside;
                yield ObjectComplements.isOne(clause, above)
                        ? under(own, clause, above, outer)
                        : bare ? new Commitment(outer.modality, own.negative, outer.source) : own;
            }
            case MAIN, CONDITION, ASIDE -> own;
        };
    }

    /** What a clause beside it, under the same report, takes over from the report. */
    private static Modality reported(Modality outer) {
        return outer.compareTo(Modality.POSSIBLE) >= 0 ? outer : Modality.DONE;
    }

    private static Commitment under(Commitment own, Clause clause, Clause above, Commitment outer) {
        VerbGroup verb = above.verb();
        boolean infinitive = clause.verb() != null && clause.verb().form() != Form.FINITE;
        if (verb == null) {
            return new Commitment(Modality.POSSIBLE, own.negative, outer.source);
        }
        Modality plan = Tense.isCutShort(clause) ? Modality.ABANDONED : planned(verb, outer.modality);
        boolean negative = own.negative != (infinitive && outer.negative);
        Word adjective = above.adjective();
        boolean performs = infinitive
                && clause.sense() == Verb.SAY
                && !negative
                && (adjective != null || VerbGroups.sense(verb) == Verb.HOPE);
        if (performs) {
            return new Commitment(Modality.DONE, false, outer.source);
        }
        if (adjective != null) {
            if (infinitive && Lexicon.isAdjective(adjective.small(), "glad")) {
                return new Commitment(outer.modality, negative, outer.source);
            }
            boolean unable = Lexicon.isAdjective(adjective.small(), "unable");
            boolean due = Lexicon.isAdjective(adjective.small(), "due") || isPlanning(Lexicon.verb(adjective.lemma()));
            return new Commitment(
                    due ? plan : unable ? outer.modality : Modality.POSSIBLE, negative != unable, outer.source);
        }
        return switch (VerbGroups.sense(verb)) {
            case PLAN, AGREE, NAME ->
                new Commitment(
                        verb.main().lemma().equals("decide")
                                        || verb.main().lemma().equals("agree")
                                ? Modality.weaker(
                                        infinitive ? promised(verb) : Modality.PLANNED, reported(outer.modality))
                                : plan,
                        negative,
                        outer.source);
            case EXPECT -> new Commitment(infinitive ? plan : Modality.POSSIBLE, negative, outer.source);
            case SAY -> said(own, above, outer, infinitive);
            case DENY -> new Commitment(Modality.DENIED, own.negative, above.subject());
            case HOPE -> new Commitment(Modality.HOPED, negative, outer.source);
            case INVITE -> new Commitment(Modality.INVITED, negative, outer.source);
            case ASK -> new Commitment(infinitive ? Modality.INVITED : Modality.ASKED, negative, outer.source);
            case DECLINE -> new Commitment(outer.modality, !negative, outer.source);
            case BEGIN, END -> new Commitment(outer.modality, negative, outer.source);
            case CANCEL -> new Commitment(outer.modality, true, outer.source);
            case DOUBT, BELIEVE, CONSIDER -> new Commitment(Modality.POSSIBLE, negative, above.subject());
            default ->
                switch (verb.main().lemma()) {
                    case "be", "go" ->
                        infinitive || isCleft(clause, above)
                                ? new Commitment(infinitive ? plan : own.modality, negative, outer.source)
                                : new Commitment(Modality.POSSIBLE, negative, outer.source);
                    default -> new Commitment(Modality.POSSIBLE, negative, outer.source);
                };
        };
    }

    /** "It was on 17 October that she came". */
    private static boolean isCleft(Clause clause, Clause above) {
        return clause.opener() != null
                && clause.opener().small().equals("that")
                && above.subject() != null
                && above.subject().first().head().small().equals("it")
                && above.objects().isEmpty()
                && above.adjective() == null
                && !above.adjuncts().isEmpty();
    }

    private static Commitment said(Commitment own, Clause above, Commitment outer, boolean infinitive) {
        VerbGroup verb = above.verb();
        if (verb == null || outer.negative || !outer.modality.isFirm() || isOrder(above)) {
            return new Commitment(Modality.POSSIBLE, own.negative, above.subject());
        }
        if (verb.passive() && infinitive) {
            return new Commitment(Modality.POSSIBLE, own.negative, outer.source);
        }
        return new Commitment(infinitive ? promised(verb) : own.modality, own.negative, above.subject());
    }

    /** "Tell them that I am in Geneva": what somebody is to say need not be so. */
    private static boolean isOrder(Clause saying) {
        VerbGroup verb = saying.verb();
        return verb != null
                && saying.subject() == null
                && saying.antecedent() == null
                && verb.form() == Form.FINITE
                && verb.main().tag() == Tag.VB
                && verb.auxiliaries().isEmpty();
    }

    /** "Promised to come" still stands; of what somebody "had promised" that is not said. */
    private static Modality promised(VerbGroup verb) {
        return verb.past() && verb.has("have") ? Modality.ABANDONED : Modality.PLANNED;
    }

    private static boolean isPlanning(Verb sense) {
        return sense == Verb.PLAN || sense == Verb.EXPECT;
    }

    /** Whether a plan stands, stood, or was given up, by the tense of the verb that tells it. */
    private static Modality planned(VerbGroup verb, Modality outer) {
        if (!outer.isFirm()) {
            return outer;
        }
        if (verb.past()) {
            return verb.has("have") ? Modality.ABANDONED : Modality.FORMERLY_PLANNED;
        }
        return Modality.PLANNED;
    }
}
