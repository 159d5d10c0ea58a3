package org.attache.clause.entailment;

import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Counts;
import org.attache.clause.entailment.words.NameMatch;
import org.attache.clause.entailment.words.PlacesBefore;
import org.attache.clause.entailment.words.Pronouns;
import org.attache.clause.entailment.words.Speakers;
import org.attache.clause.entailment.words.Terms;
import org.attache.clause.entailment.words.Times;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.geography.Gazetteer;
import org.attache.people.Mention;
import org.jspecify.annotations.Nullable;

/** Whether two nouns name the same, whatever stands beside them. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class Heads {

    private static final byte SAME = 1;
    private static final byte OTHER = 2;

    private final Premises premises;
    private final Graph sentence;
    private final Terms terms;
    private final Descriptions descriptions;
    private final NameMatch names;

    // The same two are compared for every event that either may take part in.
    private final IdentityHashMap<Graph, byte[][]> compared = new IdentityHashMap<>();

    Heads(Premises premises, Graph sentence, Terms terms, Descriptions descriptions) {
        this.premises = premises;
        this.sentence = sentence;
        this.terms = terms;
        this.descriptions = descriptions;
        this.names = new NameMatch(premises.graphs());
    }

    boolean head(int s, Graph graph, int t) {
        byte[] known = compared.computeIfAbsent(graph, told -> new byte[sentence.size()][told.size()])[s];
        if (known[t] == 0) {
            known[t] = isHead(s, graph, t) ? SAME : OTHER;
        }
        return known[t] == SAME;
    }

    private boolean isHead(int s, Graph graph, int t) {
        Unit one = sentence.unit(s);
        Unit other = graph.unit(t);
        if (one.isDate() || other.isDate()) {
            return one.date() != null && other.date() != null && Times.same(one.date(), other.date());
        }
        if (samePerson(one.mention(), other.mention())) {
            return !isOffice(one) || descriptions.described(one, graph, t).contains(one.lemma());
        }
        if (one.head().small().equals(other.head().small()) && !one.isName()) {
            return true;
        }
        if (one.isPronoun()) {
            return isUnknown(one) && (other.isPronoun() || other.tag().isNoun());
        }
        if (other.isPronoun()) {
            return pronoun(one, graph, other);
        }
        if (other.head().small().equals("there") || other.head().small().equals("here")) {
            return one.isName() && PlacesBefore.isLast(premises.graphs(), one, graph, t);
        }
        if (one.isName() && !other.isName() && other.tag().isNoun()) {
            for (int d = 0; d < graph.size(); d++) {
                boolean beside = (graph.head(d) == t
                                && (graph.relation(d).equals("appos")
                                        || graph.relation(d).equals("flat")))
                        || d == t + 1;
                if (beside
                        && graph.unit(d).isName()
                        && graph.preposition(d).isEmpty()
                        && names.same(one, graph.unit(d))) {
                    return true;
                }
            }
        }
        boolean called = t > 0
                && other.isPerson()
                && graph.unit(t - 1).tag() == Tag.NN
                && !graph.unit(t - 1).isDate()
                && terms.word(one.head(), graph.unit(t - 1).head());
        if (!one.isName() && one.tag().isNoun() && other.isPerson() && (called || isSaidToBe(one, other))) {
            return true;
        }
        if (one.lemma().equals("capital") && isCapital(s, other)) {
            return true;
        }
        String country = one.words().size() == 1 ? sentence.country(one.head()) : null;
        boolean of = sentence.preposition(s).isEmpty()
                || sentence.preposition(s).equals("of")
                || sentence.preposition(s).equals("from");
        if (country != null
                && (of || (other.tag().isNoun() && graph.dependent(t, "case") >= 0))
                && other.words().size() == 1
                && country.equals(graph.country(other.head()))) {
            return true;
        }
        if (one.tag() == Tag.NNS && other.number() != null) {
            boolean part = Counts.numberOf(sentence, s) != null
                    && Counts.isPart(
                            graph, t, d -> terms.word(one.head(), graph.unit(d).head()));
            if (part || other.tag() == Tag.CD) {
                return part
                        || Pronouns.isOfCounted(
                                premises.graphs(), graph, t, counted -> terms.word(one.head(), counted.head()));
            }
        }
        if (one.isName() || other.isName()) {
            return (one.isName() && other.isName())
                    ? names.same(one, other) || hasTrade(one, graph, t)
                    : titled(one, other);
        }
        if (one.number() != null && other.number() != null) {
            return one.number().equals(other.number());
        }
        return terms.word(one.head(), other.head());
    }

    /** Whether a statement says that somebody is what the noun says. */
    boolean isSaidToBe(Unit one, Unit person) {
        return premises.graphs().stream()
                .flatMap(graph -> premises.events(graph).stream())
                .filter(event ->
                        event.kind() == Event.Kind.STATE && !event.stance().negative())
                .anyMatch(event -> terms.lemma(one.lemma(), event.lemma())
                        && event.in(Argument.Role.SUBJECT).stream()
                                .anyMatch(subject -> samePerson(
                                        event.graph().unit(subject.unit()).mention(), person.mention())));
    }

    /** "The Qatari capital" for the city that is it. */
    private boolean isCapital(int s, Unit city) {
        if (city.place() == null || !Gazetteer.isCapital(city.place().places().getFirst())) {
            return false;
        }
        return descriptions.below(s).stream()
                .flatMap(unit -> unit.words().stream())
                .map(sentence::country)
                .allMatch(country ->
                        country == null || country.equals(city.place().country()));
    }

    /** Whether a pronoun means nobody whom the sentence names. */
    private boolean isUnknown(Unit pronoun) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.unit(i).isPerson()
                    && samePerson(pronoun.mention(), sentence.unit(i).mention())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOffice(Unit unit) {
        return unit.mention() != null
                && (unit.mention().manner() == Mention.Manner.OFFICE
                        || unit.mention().manner() == Mention.Manner.DESCRIPTION);
    }

    /** "The ambassador" for "Ambassador X". */
    private boolean titled(Unit one, Unit other) {
        return !one.isName() && Descriptions.own(other).anyMatch(word -> terms.word(one.head(), word));
    }

    /** "Glazier Ruiz" where a statement has "the glazier Ana Ruiz": a trade before the name is no part of it. */
    private boolean hasTrade(Unit one, Graph graph, int t) {
        Set<String> trades = Descriptions.before(graph, t).stream()
                .map(unit -> unit.head().small())
                .collect(Collectors.toSet());
        int name = 0;
        while (name < one.words().size() - 1
                && trades.contains(one.words().get(name).small())) {
            name++;
        }
        return name > 0
                && NameMatch.names(
                        one.words().subList(name, one.words().size()),
                        graph.unit(t).words());
    }

    static boolean samePerson(@Nullable Mention one, @Nullable Mention other) {
        if (one == null || other == null) {
            return false;
        }
        return one.persons().stream().anyMatch(other.persons()::contains);
    }

    /** A pronoun of a statement may mean what was named before it. */
    private boolean pronoun(Unit one, Graph graph, Unit other) {
        if (Pronouns.isGroup(one) && Pronouns.isFirstPlural(other)) {
            return true;
        }
        boolean plural = !one.isName()
                && one.tag() == Tag.NNS
                && Pronouns.isMany(other.head().small());
        if (!plural && other.mention() != null && !other.mention().persons().isEmpty()) {
            return one.isName()
                    && other.mention().persons().stream().anyMatch(person -> NameMatch.isCalled(person, one));
        }
        String small = other.head().small();
        if (Pronouns.isFirstPlural(other)) {
            return Speakers.isIn(one, graph.speaker());
        }
        if (small.equals("i") || small.equals("my") || small.equals("me")) {
            return Speakers.isIn(one, graph.speaker());
        }
        boolean many = one.tag() == Tag.NNS || one.tag() == Tag.NNPS;
        if ((many && Pronouns.isOne(small))
                || (one.tag() == Tag.NN && Pronouns.isMany(small) && Lexicon.noun(one.lemma()) != Noun.GROUP)) {
            return false;
        }
        for (Graph before : premises.graphs()) {
            for (int i = 0; i < before.size(); i++) {
                if (before == graph && before.unit(i) == other) {
                    return false;
                }
                Unit named = before.unit(i);
                if (!named.isDate()
                        && !named.isPronoun()
                        && named.tag().isNoun()
                        && ((named.isName() && one.isName())
                                ? names.same(one, named)
                                : terms.word(one.head(), named.head()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
