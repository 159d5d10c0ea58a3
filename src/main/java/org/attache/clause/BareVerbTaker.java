package org.attache.clause;

import org.attache.clause.Phrase.Form;
import org.attache.clause.Phrase.Kind;
import org.attache.clause.Phrase.Mark;
import org.attache.clause.Phrase.Nouns;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.jspecify.annotations.Nullable;

/** Takes verbs without a tense: infinitives, gerunds and participles. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class BareVerbTaker {

    private final Reading state;

    BareVerbTaker(Reading state) {
        this.state = state;
    }

    void takeInfinitive(VerbGroup verb) {
        state.settlePending();
        Frame above = state.current;
        boolean coordinated = (state.isBefore(Kind.AND) || state.isBefore(Kind.OR) || state.isBefore(Kind.COMMA))
                && state.current.verb != null
                && state.current.verb.form() == Form.INFINITIVE;
        Nouns told = above.verb == null && state.last != null ? above.subject : null;
        Link link = coordinated
                ? Link.CONJUNCT
                : told != null ? Link.RELATIVE : takesInfinitive(above) ? Link.COMPLEMENT : Link.PURPOSE;
        state.current = state.open(link, above);
        state.current.verb = verb;
        if (told != null) {
            state.current.antecedent = told.items().getLast();
            return;
        }
        state.current.subject = coordinated ? above.subject : controller(above);
        state.current.antecedent = state.current.subject == null ? above.antecedent : null;
    }

    /** Whose deed an infinitive is: of "invite", "ask" the object, else the subject. */
    private static @Nullable Nouns controller(Frame above) {
        boolean byObject = above.verb != null
                && !above.verb.passive()
                && !above.objects.isEmpty()
                && switch (VerbGroups.sense(above.verb)) {
                    case INVITE, ASK, BRING, NAME, HOPE, EXPECT ->
                        above.objects.getLast().first().isPeople();
                    default -> false;
                };
        return byObject ? above.objects.getLast() : above.subject;
    }

    private boolean takesInfinitive(Frame above) {
        if (isBehindAim()) {
            return false;
        }
        if (state.before() instanceof Nouns nouns && above.verb != null) {
            Noun noun = Lexicon.noun(nouns.items().getLast().head().lemma());
            if (noun == Noun.PLAN || noun == Noun.INVITATION) {
                return true;
            }
        }
        if (above.adjective != null || isInvited(above)) {
            return true;
        }
        return above.verb != null
                && switch (VerbGroups.sense(above.verb)) {
                    case PLAN,
                            EXPECT,
                            HOPE,
                            CONSIDER,
                            INVITE,
                            ASK,
                            DECLINE,
                            AGREE,
                            SAY,
                            BEGIN,
                            CANCEL,
                            BELIEVE,
                            NAME,
                            DENY -> true;
                    default ->
                        switch (above.verb.main().lemma()) {
                            case "be", "have", "go", "need", "seem", "appear", "use" ->
                                state.before() instanceof VerbGroup;
                            default -> false;
                        };
                };
    }

    /** "Renewed his invitation to the queen to come": what an invitation is to, whoever stands between. */
    private boolean isInvited(Frame above) {
        return above.verb != null
                && !above.objects.isEmpty()
                && state.before() instanceof Nouns nouns
                && nouns.first().isPeople()
                && Lexicon.noun(above.objects.getLast().items().getLast().head().lemma()) == Noun.INVITATION;
    }

    /** "Cancelled the trip in order to vote": the infinitive is what the rest is done for. */
    private boolean isBehindAim() {
        return state.before() instanceof Nouns nouns
                && nouns.first().head().small().equals("order")
                && state.at >= 2
                && state.phrases.get(state.at - 2) instanceof Mark mark
                && mark.word().small().equals("in");
    }

    void takeGerund(VerbGroup verb) {
        state.settlePending();
        Frame above = state.current;
        boolean direct = state.before() instanceof VerbGroup;
        if (state.preposition != null) {
            state.current = state.open(Link.ADVERBIAL, above);
            state.current.opener = state.preposition.word();
            state.current.subject = above.subject;
        } else if (state.before() instanceof Nouns nouns) {
            state.current = state.open(Link.RELATIVE, above);
            state.current.antecedent = nouns.items().getLast();
        } else {
            state.current = state.open(direct ? Link.COMPLEMENT : Link.ADVERBIAL, above);
            state.current.subject = above.subject;
        }
        state.current.verb = verb;
    }

    /** "Takes part as planned from 4 to 7 May": what follows belongs to the clause before. */
    private static boolean isManner(Frame above) {
        return above.verb == null
                && above.subject == null
                && above.adjuncts.isEmpty()
                && above.opener != null
                && above.opener.small().equals("as")
                && above.parent != null;
    }

    /** "The minister on Tuesday ruled out a levy": behind a time no participle says more of a noun. */
    private boolean isPast(Frame above) {
        return above.verb == null
                && above.subject != null
                && above.subject.first().isPeople()
                && state.before() instanceof Phrase.When;
    }

    void takeParticiple(VerbGroup verb) {
        state.settlePending();
        Frame above = state.current;
        int back = state.at - 1;
        while (back > 0 && state.phrases.get(back) instanceof Mark adverb && adverb.kind() == Kind.ADVERB) {
            back--;
        }
        boolean comma = back > 0 && state.phrases.get(back) instanceof Mark mark && mark.kind() == Kind.COMMA;
        boolean ofNoun = back >= 0 && state.phrases.get(comma ? back - 1 : back) instanceof Nouns && state.last != null;
        if (ofNoun && state.last != null) {
            state.current = state.open(Link.RELATIVE, above);
            state.current.inserted = comma;
            state.current.antecedent = state.last;
            state.current.verb = verb;
        } else if (isManner(above)) {
            above.verb = verb;
            state.current = above.parent == null ? above : above.parent;
        } else if (isPast(above)) {
            above.verb = verb.asPast();
        } else if (above.verb != null && state.isBefore(Kind.AND)) {
            state.current = state.open(Link.CONJUNCT, above);
            state.current.subject = above.subject;
            state.current.verb = verb;
        } else if (above.verb == null) {
            state.current = state.open(Link.ADVERBIAL, above);
            state.current.verb = verb;
        } else {
            above.adjective = verb.main();
        }
    }
}
