package org.attache.clause;

import java.util.List;
import org.attache.clause.Phrase.Kind;
import org.attache.clause.Phrase.Mark;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.clause.Phrase.When;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/** Takes commas, conjunctions, relatives and other single words, which begin and end clauses. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class MarkTaker {

    private final Reading state;
    private final NounTaker nouns;
    private final SharedVerbs shared;

    MarkTaker(Reading state, NounTaker nouns) {
        this.state = state;
        this.nouns = nouns;
        this.shared = new SharedVerbs(state);
    }

    void take(Mark mark) {
        Word word = mark.word();
        switch (mark.kind()) {
            case PREPOSITION -> state.preposition = mark;
            case RELATIVE -> takeRelative(word);
            case THAT -> takeThat(word);
            case SUBORDINATOR -> takeSubordinator(word);
            case COMMA -> takeComma(word);
            case STOP -> takeStop(word);
            case QUOTE -> {
                state.quoted = !state.quoted;
                if (state.current.isEmpty()) {
                    state.current.quoted = state.quoted;
                }
            }
            case BRACKET -> takeBracket(word);
            case ADVERB -> takeAdverb(word);
            case ADJECTIVE -> takeAdjective(word);
            case AND, OR, BUT -> {}
            case OTHER -> state.current.unread.add(word);
        }
    }

    /** A time before a colon is that of what follows: "12 March: the minister visits". */
    private void takeStop(Word word) {
        if (word.text().equals(";") && nouns.isParallel()) {
            return;
        }
        state.settlePending();
        state.preposition = null;
        Frame heading = state.current;
        boolean dated = word.text().equals(":")
                && heading.verb == null
                && heading.subject == null
                && heading.adjuncts.stream().allMatch(adjunct -> adjunct.when() != null);
        state.current = state.open(Link.MAIN, null);
        if (dated) {
            heading.adjuncts.stream().filter(adjunct -> adjunct.when() != null).forEach(state.current.adjuncts::add);
            state.frames.remove(heading);
        }
        state.last = null;
    }

    /** "Not from the 6th but from the 8th": what a lone negation stands before is not meant. */
    private void takeAdverb(Word word) {
        boolean aside = state.current.verb == null && state.current.subject != null && state.isBefore(Kind.COMMA);
        boolean denies = Lexicon.isAdverb(word.small(), "negator") && (state.current.verb != null || aside);
        int thing = state.next(1) instanceof Mark mark && mark.kind() == Kind.PREPOSITION ? 2 : 1;
        if (denies && (state.next(thing) instanceof Nouns || state.next(thing) instanceof When)) {
            boolean self = state.next(thing + 1) instanceof Nouns nouns
                    && nouns.first().head().small().endsWith("self");
            state.at += self ? thing + 1 : thing;
            state.preposition = null;
            return;
        }
        shared.deny(word);
        state.current.adverbs.add(word);
    }

    private void takeAdjective(Word word) {
        if (state.current.verb != null
                && state.current.verb.main().lemma().equals("be")
                && state.current.adjective == null) {
            state.current.adjective = word;
        } else {
            state.current.unread.add(word);
        }
    }

    private void takeRelative(Word word) {
        state.settlePending();
        boolean place = word.small().equals("where") || word.small().equals("when");
        boolean comma = state.isBefore(Kind.COMMA);
        Nominal of = state.last;
        boolean attached = of != null
                && (state.before() instanceof Nouns
                        || state.isBefore(Kind.COMMA)
                        || state.preposition != null
                        || state.before() instanceof When);
        Frame above = state.current;
        state.current = state.open(attached ? Link.RELATIVE : Link.COMPLEMENT, above);
        state.current.opener = word;
        state.current.antecedent = attached && of != null
                ? place ? of : antecedent(of, above, word.small().startsWith("who"))
                : null;
        state.current.inserted = comma && attached;
        if (word.small().equals("when") && state.before() != null) {
            times(above).forEach(state.current.adjuncts::add);
        }
        if (attached && place && of != null && !word.small().equals("when")) {
            state.current.adjuncts.add(
                    new Adjunct("in", new Nouns(List.of(of), Phrase.Joint.SINGLE), null, null, true));
        }
        state.preposition = null;
    }

    /** "On 26 May, when she spoke": the time right before is that of what follows. */
    private List<Adjunct> times(Frame above) {
        Phrase before = state.isBefore(Kind.COMMA) && state.at >= 2 ? state.phrases.get(state.at - 2) : state.before();
        return above.adjuncts.stream()
                .filter(adjunct -> adjunct.when() != null && adjunct.when() == before)
                .toList();
    }

    private void takeThat(Word word) {
        Frame above = state.current;
        Phrase before = state.before();
        boolean relative = before instanceof Nouns nouns
                && !(above.verb != null
                        && VerbTaker.isReporting(above)
                        && !Lexicon.noun(nouns.items().getLast().head().lemma()).equals(Noun.VISIT));
        state.settlePending();
        state.current = state.open(relative ? Link.RELATIVE : Link.COMPLEMENT, above);
        state.current.opener = word;
        state.current.claim = relative
                && before instanceof Nouns claim
                && isClaim(claim.items().getLast());
        state.current.antecedent = relative && state.last != null ? antecedent(state.last, above, false) : null;
        state.preposition = null;
    }

    /** "Proof that he was there"; so with any noun that no rule knows and that a whole clause follows. */
    private boolean isClaim(Nominal noun) {
        Noun kind = Lexicon.noun(noun.head().lemma());
        boolean reports =
                noun.head().small().equals("reports") && noun.determiner().isEmpty();
        boolean unknown = kind == Noun.OTHER && noun.place() == null && !noun.isPeople();
        boolean whole =
                state.next(1) instanceof Nouns subject && subject.first().isPeople();
        return reports || kind == Noun.CLAIM || (unknown && whole);
    }

    /** Of "the visit to Maputo that", the visit; of "the mayor of Gdynia, who", the mayor: who is asked for decides. */
    private static Nominal antecedent(Nominal last, Frame above, boolean people) {
        Nominal found = last;
        for (Adjunct adjunct : above.adjuncts.reversed()) {
            boolean fits = people ? found.isPeople() : found.place() == null && !found.isPeople();
            if (fits
                    || adjunct.nouns() == null
                    || adjunct.nouns().items().getLast() != found
                    || adjunct.after() == null) {
                break;
            }
            found = adjunct.after();
        }
        return found;
    }

    private void takeSubordinator(Word word) {
        state.settlePending();
        boolean comma = state.isBefore(Kind.COMMA);
        Link link = Lexicon.isConjunction(word.small(), "condition") ? Link.CONDITION : Link.ADVERBIAL;
        state.current = state.open(link, state.current);
        state.current.inserted = comma;
        state.current.opener = word;
        state.preposition = null;
    }

    /** A comma ends a clause that stands before its main clause. */
    private void takeComma(Word word) {
        state.preposition = null;
        if (!word.text().equals(",") && isDateline(state.current)) {
            state.current.subject = null;
            state.current.adjuncts.clear();
            return;
        }
        Frame inserted = inserted(state.current);
        if (inserted != null && inserted.parent != null) {
            state.settlePending();
            state.current = inserted.parent;
            return;
        }
        Frame above = state.current.parent;
        if (above != null && shared.goesOn(above)) {
            state.current = above;
            return;
        }
        boolean led = (state.current.link == Link.ADVERBIAL || state.current.link == Link.CONDITION)
                && state.current.verb != null;
        if (led && above != null && above.verb == null && above.subject == null) {
            state.settlePending();
            state.current = above;
        }
    }

    /** "Riga, April 29 (Agency) --": the place and day of a report, which are not those of what it tells. */
    private static boolean isDateline(Frame frame) {
        return frame.parent == null
                && frame.verb == null
                && frame.subject != null
                && frame.subject.first().place() != null
                && !frame.subject.first().isPeople()
                && frame.adjuncts.stream()
                        .allMatch(adjunct ->
                                adjunct.when() != null && adjunct.when().from() > frame.subject.from());
    }

    /** The relative clause between commas that a frame belongs to, with its verb; null where it is in none. */
    private static @Nullable Frame inserted(Frame frame) {
        Frame at = frame;
        while (at != null && !(at.inserted && at.verb != null)) {
            boolean inner = at.link == Link.COMPLEMENT
                    || at.link == Link.PURPOSE
                    || at.link == Link.CONJUNCT
                    || at.link == Link.RELATIVE;
            at = inner ? at.parent : null;
        }
        return at;
    }

    private void takeBracket(Word word) {
        state.settlePending();
        if (word.text().equals("(") || word.text().equals("[")) {
            state.current = state.open(Link.ASIDE, state.current);
        } else {
            Frame aside = state.current;
            while (aside.parent != null && aside.link != Link.ASIDE) {
                aside = aside.parent;
            }
            state.current = aside.parent == null ? state.current : aside.parent;
        }
    }
}
