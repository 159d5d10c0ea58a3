package org.attache.clause.entailment.proposition.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Chunk.Border;
import org.attache.clause.entailment.proposition.reading.Chunk.Kind;
import org.attache.clause.entailment.proposition.reading.Chunk.Opener;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Chunk.Single;
import org.attache.clause.entailment.proposition.reading.Chunk.Verbal;
import org.attache.clause.entailment.proposition.reading.Proposition.Tie;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.jspecify.annotations.Nullable;

/**
 * Reads the propositions of a sentence from left to right by the order of its words, without a parser: where the tree
 * of a sentence and that of a statement are built apart, the order of the words still tells who does what.
 */
public final class Propositions {

    private final Graph graph;
    private final List<Chunk> chunks;
    private final List<Draft> drafts = new ArrayList<>();
    private Draft current;
    private @Nullable Chunk previous;
    private boolean joined;
    private boolean excluded;
    private boolean isOr;

    private Propositions(Graph graph, Thesaurus words) {
        this.graph = graph;
        this.chunks = Chunks.of(graph, words);
        this.current = new Draft(graph);
        drafts.add(current);
    }

    public static List<Proposition> of(Graph graph, Thesaurus words) {
        return new Propositions(graph, words).read();
    }

    private List<Proposition> read() {
        for (int at = 0; at < chunks.size(); at++) {
            Chunk chunk = chunks.get(at);
            switch (chunk) {
                case Verbal verbal -> verb(verbal);
                case Phrase phrase -> phrase(phrase);
                case Single single -> single(single, at);
                case Opener opener -> open(opener);
                case Border border -> border(border, at);
            }
            previous = chunk;
        }
        return Draft.whole(drafts);
    }

    private Draft begin(Tie tie, @Nullable Draft above) {
        Draft next = new Draft(graph);
        next.tie = tie;
        next.above = above;
        drafts.add(next);
        current = next;
        joined = false;
        return next;
    }

    private void verb(Verbal verbal) {
        Verbal held = current.verb;
        if (held == null
                && !verbal.finite()
                && !verbal.infinitive()
                && current.opener.isEmpty()
                && current.tie != Tie.JOINED) {
            Phrase noun = previous instanceof Border ? null : current.last();
            boolean fronted = current.before.isEmpty();
            if (noun != null || fronted) {
                Draft participle = begin(Tie.PARTICIPLE, fronted ? null : current);
                participle.verb = verbal;
                participle.antecedent = noun;
                return;
            }
        }
        if (held == null) {
            current.verb = verbal;
            return;
        }
        Draft open = current.tie == Tie.PARTICIPLE ? current.above : null;
        if (open != null && open.verb == null && verbal.finite()) {
            current = open;
            current.verb = verbal;
            return;
        }
        Draft around = current.tie == Tie.RELATIVE && !Ruling.governsClause(held) ? current.above : null;
        if (around != null && around.verb == null && !around.before.isEmpty() && verbal.finite()) {
            current = around;
            current.verb = verbal;
            return;
        }
        if (verbal.infinitive()) {
            begin(Tie.INFINITIVE, current).verb = verbal;
            return;
        }
        boolean fronted = current.above == null && (!current.opener.isEmpty() || current.tie == Tie.PARTICIPLE);
        if (fronted && verbal.finite() && previous instanceof Phrase) {
            Draft before = current;
            Draft main = begin(Tie.MAIN, null);
            main.before.addAll(before.takeSubject());
            main.verb = verbal;
            before.above = main;
            return;
        }
        Draft above = current;
        if (!verbal.finite()) {
            Phrase noun = previous instanceof Phrase phrase
                            && !graph.unit(phrase.head()).isDate()
                    ? phrase
                    : null;
            Draft participle = begin(Tie.PARTICIPLE, above);
            participle.verb = verbal;
            participle.antecedent = noun;
            return;
        }
        List<Phrase> subjects = above.takeSubject();
        Draft next =
                begin(Ruling.governsClause(held) ? Tie.COMPLEMENT : subjects.isEmpty() ? Tie.JOINED : Tie.MAIN, above);
        next.verb = verbal;
        next.before.addAll(subjects);
    }

    private void phrase(Phrase phrase) {
        Phrase last = current.last();
        boolean list = (previous instanceof Border border && border.kind() == Kind.JOINT)
                || current.verb != null
                || last == null
                || last.preposition().isEmpty();
        boolean shares = joined
                && list
                && phrase.preposition().isEmpty()
                && !graph.unit(phrase.head()).isDate();
        Phrase read = shares && last != null ? phrase.with(last.preposition()) : phrase;
        current.take(excluded ? read.with(("not " + read.preposition()).strip()) : read);
        excluded = false;
        joined = false;
        String first = graph.unit(phrase.from()).head().small();
        current.negated |= Lexicon.isAdverb(first, "negator") && !first.equals("neither");
    }

    private void single(Single single, int at) {
        String small = graph.unit(single.from()).head().small();
        boolean excludes = Lexicon.isAdverb(small, "negator")
                && current.verb != null
                && at + 1 < chunks.size()
                && chunks.get(at + 1) instanceof Phrase;
        if (excludes) {
            excluded = true;
        } else if (Lexicon.isAdverb(small, "negator")) {
            current.negated = !current.negated;
        } else if (!graph.relation(single.from()).equals("punct")
                || graph.unit(single.from()).tag() != Tag.POS) {
            current.singles.add(single.from());
        }
    }

    private void open(Opener opener) {
        Draft above = current;
        boolean fronted = above.verb == null && above.before.isEmpty() && above.opener.isEmpty();
        if (opener.relative()) {
            Phrase noun = Around.antecedent(graph, above, opener.word());
            Draft next = begin(Tie.RELATIVE, above);
            next.relative = opener.word();
            next.antecedent = noun;
            return;
        }
        boolean said = opener.word().equals("that") || opener.word().equals("whether");
        Draft next = begin(said ? Tie.COMPLEMENT : Tie.OPENED, fronted ? null : above);
        next.opener = opener.word();
    }

    private void border(Border border, int at) {
        if (border.kind() == Kind.STRONG) {
            begin(Tie.MAIN, null);
            return;
        }
        String small = graph.unit(border.from()).head().small();
        isOr = small.equals("or");
        boolean negates = small.equals("nor") || small.equals("neither");
        if (current.verb == null) {
            joined = true;
            current.negated |= small.equals("neither");
            return;
        }
        int next = at + 1;
        while (next < chunks.size() && chunks.get(next) instanceof Single) {
            next++;
        }
        if (next >= chunks.size()) {
            return;
        }
        if (chunks.get(next) instanceof Verbal verbal && (border.kind() == Kind.JOINT || verbal.finite())) {
            resume(verbal, border.kind(), negates);
            return;
        }
        if (border.kind() == Kind.JOINT && Around.startsVerb(chunks, next)) {
            begin(Tie.JOINED, current);
            return;
        }
        boolean clause = Around.startsClause(chunks, next);
        if (clause) {
            Draft before = current;
            Draft main = begin(Tie.MAIN, null);
            if ((before.tie == Tie.OPENED || before.tie == Tie.PARTICIPLE) && before.above == null) {
                before.above = main;
            } else if (before.tie == Tie.COMPLEMENT && border.kind() == Kind.JOINT) {
                main.tie = Tie.COMPLEMENT;
                main.above = before.above;
            }
            main.negated = negates;
            return;
        }
        joined = true;
    }

    /** "Who had been due on Monday, now comes": the verb of the clause around; else one more with the same subject. */
    private void resume(Verbal verbal, Kind kind, boolean negates) {
        Draft open = current.above;
        while (open != null && open.verb != null) {
            open = open.above;
        }
        if (kind == Kind.COMMA && open != null) {
            current = open;
            joined = false;
            return;
        }
        Draft before = current;
        Draft base = !verbal.finite() || (before.tie != Tie.PARTICIPLE && before.tie != Tie.INFINITIVE)
                ? before
                : before.above == null ? before : before.above;
        boolean same = before.tie == Tie.INFINITIVE || before.tie == Tie.COMPLEMENT || before.tie == Tie.OPENED;
        Draft next = begin(Tie.JOINED, base);
        if (same && base == before) {
            next.opener = before.opener;
        }
        boolean denied = graph.unit(verbal.from()).tag() == Tag.VB && before.verb != null && before.verb.negative();
        next.negated = negates || (denied && isOr);
    }
}
