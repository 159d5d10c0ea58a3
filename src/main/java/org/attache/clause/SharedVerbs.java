package org.attache.clause;

import org.attache.clause.Phrase.Form;
import org.attache.clause.Phrase.Kind;
import org.attache.clause.Phrase.Mark;
import org.attache.clause.Phrase.Nouns;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.english.Word;

/** Reads places that share a verb with those before: "comes to Tartu, but no longer to Riga". */
final class SharedVerbs {

    private final Reading state;

    SharedVerbs(Reading state) {
        this.state = state;
    }

    /** Begins a clause with the verb before, denied, where a word denies what follows it. */
    void deny(Word word) {
        VerbGroup verb = state.current.verb;
        boolean noLonger = word.small().equals("longer")
                && state.before() instanceof Mark no
                && no.word().small().equals("no")
                && state.next(1) instanceof Mark mark
                && mark.kind() == Kind.PREPOSITION
                && state.next(2) instanceof Nouns;
        if (noLonger && verb != null && verb.form() == Form.FINITE) {
            Frame sharing = state.current;
            state.current = state.open(Link.CONJUNCT, sharing);
            state.current.subject = sharing.subject;
            state.current.verb = verb.denied();
        }
    }

    /** "Is in Graz, having come on Monday, and in Linz": "and" with a preposition goes on with the main verb. */
    boolean goesOn(Frame above) {
        VerbGroup verb = state.current.verb;
        return state.current.link == Link.ADVERBIAL
                && verb != null
                && verb.form() == Form.GERUND
                && above.verb != null
                && state.next(1) instanceof Mark and
                && and.kind() == Kind.AND
                && state.next(2) instanceof Mark mark
                && mark.kind() == Kind.PREPOSITION;
    }
}
