package org.attache.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attache.clause.Phrase.Form;
import org.attache.clause.Phrase.Kind;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/** Takes verbs into the clauses of a sentence: each makes a clause of its own or completes one. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class VerbTaker {

    private final Reading state;
    private final BareVerbTaker bare;

    VerbTaker(Reading state) {
        this.state = state;
        this.bare = new BareVerbTaker(state);
    }

    void take(VerbGroup verb) {
        switch (verb.form()) {
            case FINITE -> takeFinite(verb);
            case INFINITIVE -> bare.takeInfinitive(verb);
            case GERUND, PARTICIPLE -> {
                if (isInverted()) {
                    takeFinite(verb);
                } else if (isAttribution(verb)) {
                    takeFinite(verb.asPast());
                } else if (verb.form() == Form.GERUND) {
                    bare.takeGerund(verb);
                } else {
                    bare.takeParticiple(verb);
                }
            }
        }
        state.preposition = null;
    }

    /** "Starts a tour on Monday, the office in Oslo confirmed today": who is named behind a comma says so. */
    private boolean isAttribution(VerbGroup verb) {
        Phrase next = state.next(1);
        boolean ends = next == null
                || next instanceof Phrase.When
                || (next instanceof Phrase.Mark mark && (mark.kind() == Kind.STOP || mark.kind() == Kind.COMMA));
        return verb.form() == Form.PARTICIPLE
                && VerbGroups.sense(verb) == Verb.SAY
                && state.current.verb != null
                && state.pending != null
                && state.afterBreak(state.pending)
                && ends;
    }

    private void takeFinite(VerbGroup verb) {
        if (isInverted()) {
            VerbGroup auxiliary = state.current.verb;
            state.current.subject = state.current.objects.removeFirst();
            state.current.verb = auxiliary == null ? verb : verb.under(auxiliary);
            return;
        }
        if (state.pending == null && isSaidObject()) {
            Frame saying = state.current;
            Nouns said = saying.objects.removeLast();
            state.current = state.open(Link.COMPLEMENT, saying);
            state.current.subject = said;
            state.current.verb = verb;
            return;
        }
        if (state.isBefore(Kind.AND) || state.isBefore(Kind.BUT)) {
            state.settlePending();
        }
        Nouns subject = state.pending;
        state.pending = null;
        if (state.current.verb == null) {
            Nouns group = state.current.subject;
            Nouns chained = subject == null
                    ? null
                    : SharedSubjects.chained(state.current, subject, state.conjunctionBefore(subject) != null);
            if (chained != null) {
                state.current.subject = chained;
            } else if (subject != null && group != null && SharedSubjects.isNamed(group, subject)) {
                List<Nominal> all = new ArrayList<>(group.items());
                all.addAll(subject.items());
                state.current.subject = new Nouns(all, Phrase.Joint.AND);
            } else if (subject != null
                    && (state.current.link != Link.MAIN || subject.first().isNominative())) {
                state.current.subject = subject;
            }
            state.current.verb = verb;
            return;
        }
        Frame main = subject == null ? null : concluded(subject, verb);
        if (subject != null && main != null) {
            state.current = main;
            main.subject = subject;
            main.verb = verb;
            return;
        }
        if (subject != null) {
            boolean reported = isReporting(state.current) && !state.afterBreak(subject);
            boolean inside =
                    state.before() == subject && state.at >= 2 && state.phrases.get(state.at - 2) instanceof Nouns;
            Nominal of =
                    inside ? ((Nouns) state.phrases.get(state.at - 2)).items().getLast() : null;
            Link link = of != null ? Link.RELATIVE : reported ? Link.COMPLEMENT : Link.CONJUNCT;
            Frame above = link == Link.CONJUNCT ? outermost(state.current) : state.current;
            Frame before = state.current;
            state.current = state.open(link, above);
            state.current.subject = subject;
            state.current.antecedent = of;
            boolean aside = VerbGroups.sense(verb) == Verb.SAY && state.afterBreak(subject);
            takeOver(before, aside ? subject.until() : state.beginning(subject));
            state.current.opener = state.conjunctionBefore(subject);
            state.current.verb = verb;
            return;
        }
        Frame waiting = waiting(state.current);
        if (waiting != null && !state.isBefore(Kind.AND) && !state.isBefore(Kind.OR) && !state.isBefore(Kind.BUT)) {
            waiting.verb = verb;
            state.current = waiting;
            return;
        }
        boolean reduced = state.before() instanceof Nouns
                && verb.main().tag() == Tag.VBD
                && verb.auxiliaries().isEmpty()
                && (isPlanning(verb) || ObjectComplements.takes(state.current));
        if (reduced) {
            bare.takeParticiple(verb.asParticiple());
            return;
        }
        boolean plain = verb.main().tag() == Tag.VB && verb.auxiliaries().isEmpty();
        Frame sharing = plain ? ruling(state.current) : state.current;
        List<Word> leading = state.leadingAdverbs();
        state.current.adverbs.removeAll(leading);
        state.current = state.open(Link.CONJUNCT, sharing);
        state.current.adverbs.addAll(leading);
        state.current.subject = sharing.subject;
        state.current.antecedent = sharing.antecedent;
        state.current.opener = state.conjunction();
        VerbGroup told = isNoLonger(leading) ? verb.denied() : verb;
        state.current.verb = plain && sharing.verb != null ? told.ruledAs(sharing.verb) : told;
    }

    /**
     * "If I need advice I shall ask": what will be done under a condition that stands first; null for no such clause.
     */
    private @Nullable Frame concluded(Nouns subject, VerbGroup verb) {
        Frame main = state.current.parent;
        boolean will = verb.has("will") || verb.has("shall") || verb.has("would") || verb.has("'ll");
        return state.current.link == Link.CONDITION
                        && main != null
                        && main.verb == null
                        && main.subject == null
                        && subject.first().isNominative()
                        && will
                ? main
                : null;
    }

    private static boolean isNoLonger(List<Word> adverbs) {
        List<String> words = adverbs.stream().map(Word::small).toList();
        return Collections.indexOfSubList(words, List.of("no", "longer")) >= 0;
    }

    /** "Will see the ships lying at Brest and go on board": what an auxiliary rules goes on with its clause. */
    private static Frame ruling(Frame frame) {
        boolean bare = frame.verb != null
                && frame.link == Link.RELATIVE
                && (frame.verb.form() == Form.GERUND || frame.verb.form() == Form.PARTICIPLE);
        return bare
                        && frame.parent != null
                        && frame.parent.verb != null
                        && !frame.parent.verb.auxiliaries().isEmpty()
                ? frame.parent
                : frame;
    }

    /** "Saying she would be": what stands right behind a verb of saying is the subject of what is said. */
    private boolean isSaidObject() {
        return state.current.verb != null
                && isReporting(state.current)
                && !state.current.objects.isEmpty()
                && state.current.objects.getLast() == state.before();
    }

    /** "Her office in Riga said": what stands behind the subject belongs to its clause. */
    private void takeOver(Frame before, int from) {
        for (Adjunct adjunct : List.copyOf(before.adjuncts)) {
            boolean behind = (adjunct.nouns() != null && adjunct.nouns().from() >= from)
                    || (adjunct.when() != null && adjunct.when().from() >= from);
            if (behind) {
                before.adjuncts.remove(adjunct);
                state.current.adjuncts.add(
                        new Adjunct(adjunct.preposition(), adjunct.nouns(), adjunct.when(), adjunct.after(), true));
            }
        }
    }

    /** "Will the minister visit": an auxiliary before its subject waits for its verb. */
    private boolean isInverted() {
        VerbGroup verb = state.current.verb;
        return verb != null
                && state.current.subject == null
                && state.current.objects.size() == 1
                && state.beforeAdverbs() == state.current.objects.getFirst()
                && verb.auxiliaries().isEmpty()
                && verb.isAuxiliary();
    }

    /** "His trip to Oslo planned for Monday": whatever the tagger says, nobody plans there. */
    private static boolean isPlanning(VerbGroup verb) {
        return VerbGroups.sense(verb) == Verb.PLAN || VerbGroups.sense(verb) == Verb.EXPECT;
    }

    static boolean isReporting(Frame frame) {
        return frame.verb != null
                && switch (VerbGroups.sense(frame.verb)) {
                    case SAY, BELIEVE, HOPE, DENY, DOUBT, EXPECT, PLAN, AGREE -> true;
                    default -> false;
                };
    }

    private static Frame outermost(Frame frame) {
        Frame at = frame;
        while (at.parent != null
                && (at.link == Link.RELATIVE
                        || at.link == Link.ADVERBIAL
                        || at.link == Link.PURPOSE
                        || (at.link == Link.COMPLEMENT && at.verb != null && at.verb.form() != Form.FINITE))) {
            at = at.parent;
        }
        return at;
    }

    private static @Nullable Frame waiting(Frame frame) {
        Frame at = frame.parent;
        while (at != null && !at.awaitsVerb()) {
            at = at.parent;
        }
        return at;
    }
}
