package org.attache.clause;

import org.attache.clause.Phrase.Form;
import org.attache.clause.Phrase.Kind;
import org.attache.clause.Phrase.Mark;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.clause.Phrase.When;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.jspecify.annotations.Nullable;

/** Takes nouns and times into the clauses of a sentence. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class NounTaker {

    private final Reading state;

    NounTaker(Reading state) {
        this.state = state;
    }

    void take(Nouns nouns) {
        Adjunct parallel = state.preposition == null ? parallel(nouns) : null;
        if (parallel != null && parallel.preposition().isEmpty()) {
            state.current.objects.add(nouns);
        } else if (parallel != null) {
            state.current.adjuncts.add(new Adjunct(parallel.preposition(), nouns, null, null, false));
        } else if (state.preposition != null && state.isInTitle()) {
            state.preposition = null;
        } else if (state.preposition != null) {
            state.current.adjuncts.add(new Adjunct(
                    state.preposition.word().small(),
                    nouns,
                    null,
                    state.beforePreposition(),
                    state.current.verb == null));
            state.preposition = null;
        } else if (state.current.verb == null) {
            takeBeforeVerb(nouns);
        } else if (state.before() instanceof VerbGroup
                || (state.before() instanceof Mark mark && mark.kind() == Kind.ADVERB && !isNextSubject(nouns))) {
            state.current.objects.add(nouns);
        } else {
            state.settlePending();
            state.pending = nouns;
        }
        state.last = nouns.items().getLast();
    }

    void take(When when) {
        boolean repeated = state.before() instanceof Nouns each && isEach(each);
        String word = repeated
                ? "every"
                : state.isBefore(Kind.OR)
                        ? "or"
                        : state.preposition == null
                                ? ""
                                : state.preposition.word().small();
        word = word.isEmpty() ? ofArticle() : word;
        takeGap();
        state.preposition = null;
        if (ownsAnother()) {
            return;
        }
        Nominal after = state.before() instanceof Nouns nouns ? nouns.items().getLast() : state.beforePreposition();
        String led = word.equals("of") ? ofPartOfDay(after) : word;
        state.current.adjuncts.add(new Adjunct(led, null, when, after, state.current.verb == null));
    }

    /** "Until the Tuesday": the article before a time is no noun; what leads to it leads to the time. */
    private String ofArticle() {
        boolean article = state.before() instanceof Nouns nouns
                && nouns.items().size() == 1
                && nouns.first().head().tag() == Tag.DT
                && nouns.first().head().small().equals("the");
        Adjunct last = state.current.adjuncts.isEmpty() ? null : state.current.adjuncts.getLast();
        if (!article || last == null || last.nouns() != state.before()) {
            return "";
        }
        state.current.adjuncts.removeLast();
        return last.preposition();
    }

    /** "On the evening of 20 May", "until the evening of 20 May": what leads to the evening leads to the day. */
    private String ofPartOfDay(@Nullable Nominal part) {
        boolean isPart = part != null
                && switch (part.head().lemma()) {
                    case "morning", "afternoon", "evening", "night" -> true;
                    default -> false;
                };
        Adjunct before = isPart && !state.current.adjuncts.isEmpty() ? state.current.adjuncts.getLast() : null;
        boolean leads = before != null
                && before.nouns() != null
                && before.nouns().items().getLast() == part;
        return leads && before != null ? before.preposition() : "of";
    }

    /** "For Thursday's meeting": the day is that of what it owns, unless that is a visit. */
    private boolean ownsAnother() {
        return state.next(1) instanceof Mark mark
                && mark.word().tag() == Tag.POS
                && state.next(2) instanceof Nouns owned
                && switch (Lexicon.noun(owned.first().head().lemma())) {
                    case VISIT, ARRIVAL, DEPARTURE -> false;
                    default -> true;
                };
    }

    /**
     * "To Athens, May 7-8 and Sofia, May 9-10": a place behind a time goes on with the places before it; null where it
     * does not, an adjunct without a preposition where they are the objects of the verb.
     */
    private @Nullable Adjunct parallel(Nouns nouns) {
        int back = state.at - 1;
        while (back > 0 && state.phrases.get(back) instanceof Mark mark && isSeparator(mark)) {
            back--;
        }
        boolean behindTime = back < state.at - 1 && state.phrases.get(back) instanceof When;
        boolean place = nouns.first().place() != null && !nouns.first().isPeople();
        boolean joined = state.isBefore(Kind.AND) || state.isBefore(Kind.STOP);
        if (!behindTime
                || !joined
                || !place
                || state.current.verb == null
                || !(state.next(1) instanceof When || state.next(2) instanceof When)) {
            return null;
        }
        boolean object = state.current.objects.stream()
                .anyMatch(list -> list.first().place() != null && !list.first().isPeople());
        return object
                ? new Adjunct("", nouns, null, null, false)
                : state.current.adjuncts.reversed().stream()
                        .filter(adjunct -> adjunct.nouns() != null
                                && adjunct.nouns().first().place() != null)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isSeparator(Mark mark) {
        return mark.kind() == Kind.AND || mark.kind() == Kind.COMMA || mark.kind() == Kind.STOP;
    }

    /** "Oslo from 15 to 17 October; Riga on 4 November": behind a semicolon another place with its time follows. */
    boolean isParallel() {
        int next = state.next(1) instanceof Mark mark && mark.kind() == Kind.AND ? 2 : 1;
        return state.before() instanceof When
                && state.current.verb != null
                && state.next(next) instanceof Nouns place
                && place.first().place() != null
                && !place.first().isPeople()
                && (state.next(next + 1) instanceof When || state.next(next + 2) instanceof When);
    }

    /** "So I am staying", ", so Prior Haas goes": what stands before a verb there begins the next clause. */
    private boolean isNextSubject(Nouns nouns) {
        boolean behindComma = state.at >= 2
                && state.phrases.get(state.at - 2) instanceof Mark mark
                && isSeparator(mark)
                && nouns.first().isPeople();
        return (nouns.first().isNominative() || behindComma)
                && state.next(1) instanceof VerbGroup verb
                && verb.form() == Form.FINITE;
    }

    private void takeBeforeVerb(Nouns nouns) {
        Nouns subject = state.current.subject;
        if (subject == null) {
            state.current.subject = nouns;
        } else if (state.before() instanceof Nouns && nouns.first().isReflexive()) {
            // "I myself": it only stresses the subject.
            return;
        } else if (state.before() instanceof Nouns) {
            state.current = state.open(Link.RELATIVE, state.current);
            state.current.antecedent = subject.items().getLast();
            state.current.subject = nouns;
        } else if (nouns.first().isPeople() && !subject.first().isPeople()) {
            state.current.subject = nouns;
        } else {
            state.settlePending();
            state.pending = nouns;
        }
    }

    /** "Arrives on 6 May and Senator Berg on 8 May": people with a time share the verb before. */
    private void takeGap() {
        Nouns people = state.pending;
        boolean shares = people != null
                && people.first().isPeople()
                && state.current.verb != null
                && state.current.verb.form() == Form.FINITE
                && state.current.objects.isEmpty()
                && state.conjunctionBefore(people) != null
                && state.indexOf(people) >= state.at - 2
                && !(state.next(1) instanceof VerbGroup);
        if (shares && people != null) {
            Frame sharing = state.current;
            state.pending = null;
            state.current = state.open(Link.CONJUNCT, sharing);
            state.current.subject = people;
            state.current.verb = sharing.verb;
            state.current.opener = state.conjunctionBefore(people);
        }
    }

    private static boolean isEach(Nouns nouns) {
        return switch (nouns.first().head().small()) {
            case "every", "each" -> true;
            default -> false;
        };
    }
}
