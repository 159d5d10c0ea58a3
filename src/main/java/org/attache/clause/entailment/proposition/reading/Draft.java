package org.attache.clause.entailment.proposition.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Chunk.Verbal;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.proposition.reading.Proposition.Tie;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.jspecify.annotations.Nullable;

/** A proposition that is still being read. */
@SuppressWarnings("ReferenceEquality") // two propositions with the same words are two
final class Draft {

    @Nullable
    Verbal verb;

    final List<Phrase> before = new ArrayList<>();
    final List<Phrase> behind = new ArrayList<>();
    final List<Integer> singles = new ArrayList<>();
    String opener = "";
    String relative = "";
    boolean negated;

    @Nullable
    Draft above;

    @Nullable
    Phrase antecedent;

    Tie tie = Tie.MAIN;
    int place = -1;

    private final Graph graph;

    Draft(Graph graph) {
        this.graph = graph;
    }

    /** The propositions of drafts that have a verb, in their order. */
    static List<Proposition> whole(List<Draft> drafts) {
        List<Draft> whole = drafts.stream().filter(draft -> draft.verb != null).toList();
        for (int i = 0; i < whole.size(); i++) {
            whole.get(i).place = i;
        }
        for (Draft draft : whole) {
            while (draft.above != null && draft.above.verb == null) {
                draft.above = draft.above.above;
            }
        }
        List<Proposition> read = new ArrayList<>();
        for (Draft draft : whole) {
            Verbal verb = draft.verb;
            if (verb != null) {
                read.add(draft.made(verb));
            }
        }
        return read;
    }

    void take(Phrase phrase) {
        (verb == null ? before : behind).add(phrase);
    }

    /** Gives up the noun that stands last, with what says more of it: it belongs to the next verb. */
    List<Phrase> takeSubject() {
        List<Phrase> subject = new ArrayList<>();
        while (!behind.isEmpty() && subject.size() < 3) {
            String preposition = behind.getLast().preposition();
            boolean bare = preposition.isEmpty() || preposition.equals("of");
            if (!bare
                    || (!subject.isEmpty() && !subject.getFirst().preposition().equals("of"))) {
                break;
            }
            subject.addFirst(behind.removeLast());
        }
        return subject;
    }

    @Nullable
    Phrase last() {
        List<Phrase> phrases = behind.isEmpty() ? before : behind;
        return phrases.isEmpty() ? null : phrases.getLast();
    }

    /** Who or what takes part, subjects and objects being those of meaning. */
    Proposition made(Verbal group) {
        List<Part> parts = new ArrayList<>();
        for (int i = group.from(); i < group.until(); i++) {
            if (!group.words().get(i)) {
                singles.add(i);
            }
        }
        boolean elliptic = group.main() >= 0
                && group.lemma().equals("do")
                && behind.stream().noneMatch(phrase -> phrase.preposition().isEmpty() && !isInverted())
                && (isInverted()
                        || singles.stream()
                                .anyMatch(i -> graph.unit(i).head().small().equals("so")));
        Verbal read = elliptic
                ? new Verbal(
                        group.from(),
                        group.until(),
                        -1,
                        group.lemma(),
                        group.words(),
                        group.force(),
                        group.negative(),
                        group.passive(),
                        group.finite(),
                        group.infinitive())
                : group;
        read = Particles.joined(graph, read, singles);
        boolean passive = read.passive();
        Role subject = passive ? Role.OBJECT : Role.SUBJECT;
        boolean has = addAll(before, subject, passive, parts);
        if (isInverted()) {
            has |= addAll(behind, subject, passive, parts);
        } else {
            addAll(behind, Role.OBJECT, passive, parts);
        }
        Phrase noun = antecedent;
        if (noun != null) {
            if (relative.equals("where")) {
                parts.add(new Part(Role.OBLIQUE, "in", noun));
            } else if (relative.equals("whose")) {
                parts.add(new Part(Role.OBLIQUE, "of", noun));
            } else if (!has) {
                parts.add(new Part(subject, "", noun));
                has = true;
            } else {
                parts.add(new Part(Role.OBJECT, "", noun));
            }
        }
        if (!has) {
            inherit(subject, parts);
        }
        boolean negative = group.negative() ^ (negated || Denials.in(graph, parts, before, behind));
        return new Proposition(
                graph,
                place,
                read,
                Receivers.named(graph, read, parts),
                singles,
                opener,
                above == null ? -1 : above.place,
                tie,
                negative);
    }

    private boolean isInverted() {
        return before.isEmpty() && tie == Tie.JOINED && negated;
    }

    private boolean addAll(List<Phrase> phrases, Role bare, boolean passive, List<Part> parts) {
        boolean has = false;
        for (Phrase phrase : phrases) {
            String p = phrase.preposition();
            if (graph.unit(phrase.head()).isDate() || isTime(phrase)) {
                parts.add(new Part(Role.TIME, p, phrase));
            } else if (p.isEmpty() && phrases == behind && isDay(phrase) && role(phrase)) {
                parts.add(new Part(Role.OBLIQUE, "", phrase));
            } else if (p.isEmpty()) {
                parts.add(new Part(bare, p, phrase));
                has = true;
            } else if (p.equals("by") && passive) {
                parts.add(new Part(Role.SUBJECT, "", phrase));
            } else {
                parts.add(new Part(Role.OBLIQUE, p, phrase));
            }
        }
        return has;
    }

    private boolean isDay(Phrase phrase) {
        return Lexicon.noun(graph.unit(phrase.head()).lemma()) == Noun.DAY;
    }

    /** "That week", "the next day": no object. */
    private boolean role(Phrase phrase) {
        return switch (graph.unit(phrase.from()).tag()) {
            case DT, IN, WDT -> true;
            default -> false;
        };
    }

    /** "The next morning" of which the day was read by itself. */
    private boolean isTime(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (graph.unit(i).isDate()) {
                return true;
            }
        }
        return false;
    }

    /** Who does it is who does what it hangs on; of what somebody is asked to do, whom one asks. */
    private void inherit(Role role, List<Part> parts) {
        Draft from = above;
        int steps = 0;
        while (from != null && steps++ < 4) {
            Phrase wanted = tie == Tie.INFINITIVE && from.verb != null ? from.last() : null;
            if (wanted != null && !from.behind.isEmpty() && wanted.preposition().equals("for")) {
                parts.add(new Part(role, "", wanted));
                return;
            }
            boolean asks = tie == Tie.INFINITIVE
                    && from.verb != null
                    && from.behind.stream()
                            .anyMatch(phrase -> phrase.preposition().isEmpty());
            List<Phrase> source = asks ? from.behind : from.before;
            List<Phrase> bare = source.stream()
                    .filter(phrase -> phrase.preposition().isEmpty()
                            && !graph.unit(phrase.head()).isDate())
                    .toList();
            if (!bare.isEmpty()) {
                bare.forEach(phrase -> parts.add(new Part(role, "", phrase)));
                return;
            }
            if (from.antecedent != null && from.relative.matches("who|which|that")) {
                parts.add(new Part(role, "", from.antecedent));
                return;
            }
            from = from.above;
        }
    }
}
