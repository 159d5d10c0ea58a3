package org.attache.clause.entailment;

import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.ClauseEvents;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Events;
import org.attache.clause.entailment.reading.Frame;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.reading.Anonymity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.dates.DateRange;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Whether a sentence follows from statements. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
public final class Entailment {

    private final Premises premises;
    private final Terms terms;
    private final Graph sentence;
    private final List<Event> events;
    private final Nouns nouns;
    private final Alignment alignment;
    private final Rigour rigour;
    private final Changes changes;

    enum Rigour {
        STRICT,
        LOOSE,
        DOUBT
    }

    private Entailment(Premises premises, Graph sentence, List<Event> events, Thesaurus thesaurus, Rigour rigour) {
        this.rigour = rigour;
        this.changes = new Changes(premises);
        this.premises = premises;
        this.terms = new Terms(thesaurus);
        this.sentence = sentence;
        this.events = events;
        this.nouns = new Nouns(premises, sentence, terms);
        this.alignment = new Alignment(premises, sentence, nouns, terms, rigour == Rigour.DOUBT);
    }

    /** Whether a sentence follows. */
    static Judgement judge(Premises premises, Graph sentence, Thesaurus thesaurus) {
        if (failure(premises, sentence, thesaurus, Rigour.STRICT).isEmpty()) {
            return new Judgement.Follows();
        }
        Optional<String> loose = failure(premises, sentence, thesaurus, Rigour.LOOSE);
        if (loose.isEmpty()) {
            return new Judgement.Follows();
        }
        return failure(premises, sentence, thesaurus, Rigour.DOUBT)
                .<Judgement>map(Judgement.Fails::new)
                .orElseGet(() -> new Judgement.Open(loose.get()));
    }

    private static Optional<String> failure(Premises premises, Graph sentence, Thesaurus thesaurus, Rigour rigour) {
        List<Event> tree = equivalent(Events.of(sentence));
        Optional<String> failure = new Entailment(premises, sentence, tree, thesaurus, rigour).failure(true);
        if (failure.isEmpty()) {
            return failure;
        }
        List<Event> clauses = new ArrayList<>(equivalent(ClauseEvents.of(sentence)));
        List<Event> both = new ArrayList<>(tree);
        both.addAll(clauses);
        tree.stream().filter(event -> event.kind() == Event.Kind.NOUN).forEach(clauses::add);
        boolean second = java.util.stream.Stream.of(clauses, both)
                .anyMatch(events -> !events.isEmpty()
                        && new Entailment(premises, sentence, events, thesaurus, rigour)
                                .failure(false)
                                .isEmpty());
        return second ? Optional.empty() : failure;
    }

    /** Without what follows from another event but does not prove it: who is received somewhere is there. */
    private static List<Event> equivalent(List<Event> events) {
        return events.stream()
                .filter(event -> event.kind() != Event.Kind.PLACE
                        || events.stream()
                                .noneMatch(other -> other != event
                                        && other.head() == event.head()
                                        && other.kind() == Event.Kind.VERB
                                        && Lexicon.verb(other.lemma()) == Verb.RECEIVE))
                .toList();
    }

    private Optional<String> failure(boolean alone) {
        BitSet read = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            if (isFunction(i)) {
                read.set(i);
            }
        }
        BitSet anonymous = Anonymity.read(sentence, premises.graphs());
        read.or(anonymous);
        for (Event event : events) {
            if (event.kind() == Event.Kind.NOUN
                    || anonymous.get(event.head())
                    || isModifier(event)
                    || event.own().isEmpty()
                    || isConverse(event)) {
                continue;
            }
            BitSet found = match(event);
            if (found == null && !isLightFor(event) && !governs(event) && !isSaidOtherwise(event)) {
                return Optional.of("nothing cited says that: " + words(event.head()));
            }
            if (found != null && !isLinked(event)) {
                return Optional.of("nothing cited gives this as the reason or the time: " + words(event.head()));
            }
            if (found != null) {
                read.or(found);
            } else if (isSaidOtherwise(event)) {
                events.stream()
                        .filter(other -> other.head() == event.head())
                        .map(this::match)
                        .filter(java.util.Objects::nonNull)
                        .forEach(read::or);
            } else if (!isLightFor(event)) {
                read.or(event.own());
                event.arguments().forEach(argument -> markBelow(argument.unit(), read));
            }
        }
        for (Event event : events) {
            boolean stands = event.kind() == Event.Kind.NOUN
                    && !event.stance().governor().equals("noun");
            BitSet found = stands ? match(event) : null;
            if (found != null) {
                read.or(found);
            }
        }
        for (Unit day : sentence.days()) {
            boolean said = premises.graphs().stream()
                    .flatMap(graph -> graph.sentence().dates().stream())
                    .anyMatch(date -> day.date() != null && Times.same(day.date(), date));
            if (!said) {
                return Optional.of("nobody cited says it on this day: " + day.text());
            }
        }
        for (int open = read.nextClearBit(0); open < sentence.size(); open = read.nextClearBit(open + 1)) {
            if (rigour != Rigour.STRICT && alignment.isLength(open)) {
                continue;
            }
            if (rigour != Rigour.STRICT && !alignment.isHard(open) && alignment.isBeside(open)) {
                continue;
            }
            boolean hard = alignment.isHard(open);
            boolean verb = sentence.isVerbal(open);
            if (rigour == Rigour.DOUBT && !verb && (!hard || (alone && alignment.isSaid(open)))) {
                continue;
            }
            if (rigour != Rigour.DOUBT || hard || verb) {
                return Optional.of("nothing cited says: " + sentence.unit(open).text());
            }
        }
        return Optional.empty();
    }

    /** The words of the clause of a verb. */
    private String words(int head) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isBelow(i, head) && !Frame.isStop(sentence.unit(i))) {
                words.append(words.isEmpty() ? "" : " ").append(sentence.unit(i).text());
            }
        }
        return words.toString();
    }

    /** A verb that says how sure another one is, and nothing else: the other one's stance has it. */
    private boolean governs(Event event) {
        boolean speaks = switch (event.sense()) {
            case SAY, DENY, PLAN, EXPECT -> true;
            default -> event.kind() == Event.Kind.STATE && Lexicon.isAdjective(event.lemma(), "due");
        };
        boolean passive =
                event.in(Role.SUBJECT).isEmpty() && event.in(Role.OBJECT).size() == 1;
        boolean bare = event.arguments().stream()
                .allMatch(argument -> argument.role() == Role.SUBJECT
                        || event.kind() == Event.Kind.STATE
                        || (passive && argument.role() == Role.OBJECT)
                        || (event.sense() == Verb.SAY && stands(argument)));
        if (!speaks || !bare) {
            return false;
        }
        return events.stream()
                .anyMatch(other -> sentence.head(other.head()) == event.head()
                        && (sentence.relation(other.head()).equals("ccomp")
                                || sentence.relation(other.head()).equals("xcomp"))
                        && match(other) != null);
    }

    /** Whether what else is said of speaking stands in a statement: "told reporters on Monday". */
    private boolean stands(Argument argument) {
        Unit unit = sentence.unit(argument.unit());
        for (Graph graph : premises.graphs()) {
            boolean found = unit.isDate()
                    ? graph.sentence().dates().stream()
                            .anyMatch(date -> date.nearest()
                                    .words()
                                    .equalsIgnoreCase(java.util.Objects.requireNonNull(unit.date())
                                            .nearest()
                                            .words()))
                    : graph.sentence().words().stream().anyMatch(word -> terms.word(unit.head(), word));
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** A light verb is read with its noun, "take place" and "run" with theirs. */
    private boolean isLightFor(Event verb) {
        return events.stream()
                .anyMatch(event -> event.kind() == Event.Kind.NOUN
                        && !event.stance().governor().equals("noun")
                        && event.own().get(verb.head())
                        && match(event) != null);
    }

    /** Whether it says the same in other words as an event of the sentence that is found. */
    private boolean isSaidOtherwise(Event event) {
        return events.stream()
                .anyMatch(other -> other != event
                        && other.head() == event.head()
                        && other.kind() != Event.Kind.NOUN
                        && events.indexOf(other) > events.indexOf(event)
                        && match(other) != null);
    }

    /** What follows from another event of the sentence need not be found twice. */
    private boolean isConverse(Event event) {
        return events.stream()
                .anyMatch(other -> other != event
                        && other.head() == event.head()
                        && events.indexOf(other) < events.indexOf(event)
                        && other.kind() != Event.Kind.NOUN
                        && (match(other) != null || match(event) == null));
    }

    /** A participle beside a noun is read with the noun. */
    private boolean isModifier(Event event) {
        return sentence.relation(event.head()).equals("amod");
    }

    /** A reason must be given as one, and "before" and "after" must stand in the statement. */
    private boolean isLinked(Event event) {
        String mark = mark(sentence, event.head());
        if (mark.isEmpty()) {
            return true;
        }
        boolean cause = isCause(mark);
        if ((mark.equals("after") || mark.equals("before")) && isInOrder(event, mark)) {
            return true;
        }
        for (Graph graph : premises.graphs()) {
            for (Event other : premises.events(graph)) {
                String told = mark(graph, other.head());
                boolean same = cause
                        ? isCause(told)
                                || (other.kind() == Event.Kind.NOUN
                                        && graph.preposition(other.head()).equals("at"))
                        : told.equals(mark);
                if (same && match(event, other) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Although", "whereas", "while": both happen, and nothing is said of why or when. */
    private static boolean isContrast(String mark) {
        return mark.equals("while") || (Lexicon.isConjunction(mark, "cause") && !mark.equals("because"));
    }

    /** Whether the days of the statements put the two events in that order. */
    private boolean isInOrder(Event event, String mark) {
        List<DateRange> first = days(event);
        List<DateRange> second = events.stream()
                .filter(other -> other.head() == clauseAbove(event.head()))
                .flatMap(other -> days(other).stream())
                .toList();
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream()
                        .allMatch(one -> second.stream()
                                .allMatch(other -> mark.equals("after")
                                        ? one.last().isBefore(other.first())
                                        : other.last().isBefore(one.first())));
    }

    private int clauseAbove(int head) {
        int at = sentence.head(head);
        while (at >= 0 && !sentence.isVerbal(at)) {
            at = sentence.head(at);
        }
        return at;
    }

    /** When the statements say that it happened. */
    private List<DateRange> days(Event event) {
        List<DateRange> days = new ArrayList<>();
        for (Graph graph : premises.graphs()) {
            for (Event other : premises.events(graph)) {
                if (match(event, other) != null) {
                    other.in(Role.TIME).stream()
                            .flatMap(argument -> Times.range(graph.unit(argument.unit())).stream())
                            .forEach(days::add);
                }
            }
        }
        return days;
    }

    private static boolean isCause(String mark) {
        return mark.equals("because") || mark.equals("since") || mark.equals("as");
    }

    /** "Because", "before" and the like; empty for what needs no other event. */
    private static String mark(Graph graph, int head) {
        for (int d : graph.dependents(head)) {
            String small = graph.unit(d).head().small();
            boolean joins = graph.relation(d).equals("mark")
                    && graph.unit(d).tag() == Tag.IN
                    && !small.equals("that")
                    && !small.equals("to")
                    && !small.equals("whether")
                    && !isContrast(small)
                    && !Lexicon.isConjunction(small, "condition");
            if (joins) {
                return small;
            }
        }
        return "";
    }

    /** What is quoted word for word follows, where the same one says it. */
    private @Nullable BitSet quoted(Event event) {
        int at = sentence.unit(event.head()).head().start();
        for (int[] span : Quotations.spans(sentence.sentence().text())) {
            boolean main = sentence.head(event.head()) < 0 || event.stance().source() >= 0;
            if (at < span[0] || at >= span[1] || !main) {
                continue;
            }
            for (Graph graph : premises.graphs()) {
                for (Event other : premises.events(graph)) {
                    boolean same = graph.unit(other.head())
                            .text()
                            .equals(sentence.unit(event.head()).text());
                    if (same && new EventMatch(premises, sentence, nouns, terms).source(event, other)) {
                        BitSet read = new BitSet();
                        for (int i = 0; i < sentence.size(); i++) {
                            int start = sentence.unit(i).head().start();
                            if (start >= span[0] && start < span[1]) {
                                read.set(i);
                            }
                        }
                        return read;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable BitSet match(Event event) {
        BitSet verbatim = quoted(event);
        if (verbatim != null) {
            return verbatim;
        }
        for (Graph graph : premises.graphs()) {
            for (Event other : premises.events(graph)) {
                BitSet found = match(event, other);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable BitSet match(Event event, Event other) {
        if (event.stance().modality() != org.attache.clause.Modality.FORMERLY_PLANNED && changes.overtake(other)) {
            return null;
        }
        if (rigour == Rigour.STRICT) {
            return new EventMatch(premises, sentence, nouns, terms).match(event, other);
        }
        Finding finding = alignment.compare(event, other);
        if (finding.clashes() || (rigour == Rigour.LOOSE && !finding.holds())) {
            return null;
        }
        BitSet both = (BitSet) finding.read().clone();
        both.or(finding.open());
        return both;
    }

    private void markBelow(int top, BitSet read) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isBelow(i, top)) {
                read.set(i);
            }
        }
    }

    private boolean isFunction(int i) {
        Unit unit = sentence.unit(i);
        if (unit.isDate() || unit.number() != null) {
            return false;
        }
        Tag tag = unit.tag();
        return switch (tag) {
            case DT,
                    IN,
                    TO,
                    CC,
                    PRP,
                    PRPS,
                    POS,
                    EX,
                    WP,
                    WDT,
                    WRB,
                    WPS,
                    COMMA,
                    STOP,
                    COLON,
                    HYPH,
                    OPEN_BRACKET,
                    CLOSE_BRACKET,
                    OPEN_QUOTE,
                    CLOSE_QUOTE -> !Quantifiers.is(unit);
            default -> sentence.relation(i).equals("punct");
        };
    }
}
