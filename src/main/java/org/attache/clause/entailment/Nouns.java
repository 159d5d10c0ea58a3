package org.attache.clause.entailment;

import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.geography.Gazetteer;
import org.attache.geography.Place;
import org.attache.people.Mention;
import org.attache.people.Person;
import org.jspecify.annotations.Nullable;

/** Whether what one noun of a sentence names is what one of a statement names. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class Nouns {

    private final Premises premises;
    private final Graph sentence;
    private final Terms terms;

    Nouns(Premises premises, Graph sentence, Terms terms) {
        this.premises = premises;
        this.sentence = sentence;
        this.terms = terms;
    }

    /** The words of the sentence that follow with the noun; null where it is another. */
    @Nullable
    BitSet match(int s, Graph graph, int t) {
        return match(s, graph, t, 0);
    }

    private @Nullable BitSet match(int s, Graph graph, int t, int depth) {
        if (depth > 5 || graph.isExcluded(t) != sentence.isExcluded(s)) {
            return null;
        }
        if (!head(s, graph, t)) {
            int members = members(graph, t);
            return members < 0 ? null : match(s, graph, members, depth + 1);
        }
        BitSet read = new BitSet();
        read.set(s);
        if (!inside(s, graph, t) || !number(s, graph, t)) {
            return null;
        }
        for (int d : sentence.dependents(s)) {
            BitSet found = modifier(s, d, graph, t, depth);
            if (found == null) {
                return null;
            }
            read.or(found);
        }
        return read;
    }

    /** Of "a group of six": the six; -1 for no group. */
    private static int members(Graph graph, int t) {
        if (Lexicon.noun(graph.unit(t).lemma()) != Noun.GROUP) {
            return -1;
        }
        for (int d : graph.dependents(t)) {
            if (graph.preposition(d).equals("of")) {
                return d;
            }
        }
        return -1;
    }

    boolean head(int s, Graph graph, int t) {
        Unit one = sentence.unit(s);
        Unit other = graph.unit(t);
        if (one.isDate() || other.isDate()) {
            return one.date() != null && other.date() != null && Times.same(one.date(), other.date());
        }
        if (samePerson(one.mention(), other.mention())) {
            return !isOffice(one) || described(one, graph, t).contains(one.lemma());
        }
        if (one.head().small().equals(other.head().small()) && !one.isName()) {
            return true;
        }
        if (one.isPronoun()) {
            return isUnknown(one)
                    && !other.isDate()
                    && (other.isPronoun() || other.tag().isNoun());
        }
        if (other.isPronoun()) {
            return pronoun(one, graph, other);
        }
        if (other.head().small().equals("there") || other.head().small().equals("here")) {
            return one.isName() && isPlaceBefore(one, graph, t);
        }
        if (one.isName() && !other.isName() && other.tag().isNoun()) {
            for (int d = 0; d < graph.size(); d++) {
                boolean beside = (graph.head(d) == t
                                && (graph.relation(d).equals("appos")
                                        || graph.relation(d).equals("flat")))
                        || d == t + 1;
                if (beside && graph.unit(d).isName() && graph.preposition(d).isEmpty() && names(one, graph.unit(d))) {
                    return true;
                }
            }
        }
        if (!one.isName() && one.tag().isNoun() && other.isPerson() && isSaidToBe(one, other)) {
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
        if (one.isName() || other.isName()) {
            return (one.isName() && other.isName()) ? names(one, other) : titled(one, other);
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
        return below(s).stream()
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

    private static boolean names(Unit one, Unit other) {
        if (one.isPerson()
                && other.isPerson()
                && !java.util.Objects.requireNonNull(one.mention()).persons().isEmpty()
                && !java.util.Objects.requireNonNull(other.mention()).persons().isEmpty()) {
            return one.words().size() > 1
                    && other.words().size() > 1
                    && Terms.names(nameOf(one), nameOf(other))
                    && nameOf(one).size() > 1;
        }
        return Terms.names(one.words(), other.words()) || place(one, other);
    }

    /** The words of a name without office and title. */
    private static List<Word> nameOf(Unit unit) {
        return unit.words().stream()
                .filter(word -> word.tag().isName() && Lexicon.noun(word.small()) == Noun.OTHER)
                .toList();
    }

    private static boolean place(Unit one, Unit other) {
        if (one.place() == null || other.place() == null) {
            return false;
        }
        Place place = one.place().places().getFirst();
        Place told = other.place().places().getFirst();
        return place.equals(told)
                || (place.kind() == Place.Kind.COUNTRY
                        && place.name().equals(told.country())
                        && other.place().certain());
    }

    /** "The ambassador" for "Ambassador X". */
    private boolean titled(Unit one, Unit other) {
        return !one.isName() && other.words().stream().anyMatch(word -> terms.word(one.head(), word));
    }

    static boolean samePerson(@Nullable Mention one, @Nullable Mention other) {
        if (one == null || other == null) {
            return false;
        }
        return one.persons().stream().anyMatch(other.persons()::contains);
    }

    /** A pronoun of a statement may mean what was named before it. */
    private boolean pronoun(Unit one, Graph graph, Unit other) {
        if (other.mention() != null && !other.mention().persons().isEmpty()) {
            return one.isName() && other.mention().persons().stream().anyMatch(person -> isCalled(person, one));
        }
        String small = other.head().small();
        if (small.equals("we") || small.equals("our") || small.equals("us")) {
            Noun noun = Lexicon.noun(one.lemma());
            return noun == Noun.ORGANISATION || noun == Noun.GROUP || isIn(one, graph.speaker());
        }
        if (small.equals("i") || small.equals("my") || small.equals("me")) {
            return isIn(one, graph.speaker());
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
                                ? names(one, named)
                                : terms.word(one.head(), named.head()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "There" is the last place that was named with "in", "at" or "to". */
    boolean isPlaceBefore(Unit one, Graph graph, int t) {
        Unit last = null;
        for (Graph before : premises.graphs()) {
            int until = before == graph ? t : before.size();
            for (int i = 0; i < until; i++) {
                boolean place = before.unit(i).isName()
                        && !before.unit(i).isPerson()
                        && !before.unit(i).isDate()
                        && (Set.of("in", "at", "to", "for").contains(before.preposition(i))
                                || (before.relation(i).equals("obj")
                                        && before.unit(i).place() != null));
                last = place ? before.unit(i) : last;
            }
            if (before == graph) {
                break;
            }
        }
        return last != null && Terms.names(one.words(), last.words());
    }

    private static boolean isIn(Unit unit, @Nullable String speaker) {
        if (speaker == null) {
            return false;
        }
        String small = speaker.toLowerCase(Locale.ROOT);
        return unit.words().stream()
                .filter(word -> word.tag().isNoun())
                .allMatch(word -> small.contains(word.small().replace(".", "")));
    }

    /** Whether somebody has the surname that stands there alone. */
    private static boolean isCalled(Person person, Unit name) {
        return name.words().size() == 1 && (" " + person.name()).endsWith(" " + name.text());
    }

    /** Titles within a name must be those that the statements give to the same one. */
    boolean inside(int s, Graph graph, int t) {
        Unit one = sentence.unit(s);
        if (one.words().size() == 1 || one.isDate() || one.number() != null) {
            return true;
        }
        Set<String> known = described(one, graph, t);
        for (Word word : one.words()) {
            boolean content = Character.isLetter(word.text().charAt(0))
                    && (word.tag().isNoun() || word.tag() == Tag.JJ || word.tag() == Tag.RB);
            if (content && !isKnown(word, known)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown(Word word, Set<String> known) {
        String country = sentence.country(word);
        if (country != null && known.contains("of " + country)) {
            return true;
        }
        String small = word.small().replace(".", "");
        return known.contains(small)
                || known.contains(word.lemma().toLowerCase(Locale.ROOT))
                || Lexicon.noun(small) == Noun.HONORIFIC
                || Abbreviations.isOne(word.text(), known)
                || (word.text().endsWith(".") && known.stream().anyMatch(longer -> longer.startsWith(small)));
    }

    /** All words that the statements have for somebody. */
    private Set<String> described(Unit one, Graph graph, int t) {
        Set<String> known = new java.util.HashSet<>();
        addWords(graph, graph.unit(t), known);
        for (int d = 0; d < graph.size(); d++) {
            boolean beside = graph.head(d) == t
                    && (graph.relation(d).equals("appos")
                            || graph.relation(d).equals("flat")
                            || graph.relation(d).equals("compound"));
            boolean next =
                    d == t + 1 && graph.unit(d).isName() && !graph.unit(t).isPronoun();
            if (beside || next) {
                addWords(graph, graph.unit(d), known);
            }
        }
        Mention mention = one.mention();
        if (mention == null) {
            return known;
        }
        for (Graph other : premises.graphs()) {
            for (int i = 0; i < other.size(); i++) {
                if (samePerson(mention, other.unit(i).mention())) {
                    before(other, i).forEach(unit -> addWords(other, unit, known));
                    phrase(other, i).forEach(unit -> addWords(other, unit, known));
                    int head = other.head(i);
                    if (other.relation(i).equals("appos") && head >= 0) {
                        addWords(other, other.unit(head), known);
                    }
                }
            }
            if (other.speaker() != null) {
                for (Person person : mention.persons()) {
                    if (other.speaker().contains(person.name())) {
                        known.addAll(
                                List.of(other.speaker().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
                    }
                }
            }
        }
        return known;
    }

    /** The nouns and adjectives right before a name: "Gabon's oil minister, X". */
    private static List<Unit> before(Graph graph, int name) {
        List<Unit> found = new ArrayList<>();
        for (int i = name - 1; i >= 0 && !graph.unit(name).isPronoun(); i--) {
            Unit unit = graph.unit(i);
            boolean inside = switch (unit.tag()) {
                case NN, NNS, NNP, NNPS, JJ, POS -> !unit.isDate() && !unit.isPerson();
                default -> false;
            };
            if (!inside) {
                break;
            }
            found.add(unit);
        }
        return found;
    }

    private static void addWords(Graph graph, Unit unit, Set<String> known) {
        for (Word word : unit.words()) {
            String country = graph.country(word);
            if (country != null) {
                known.add("of " + country);
            }
            known.add(word.small().replace(".", ""));
            known.add(word.lemma().toLowerCase(Locale.ROOT));
        }
    }

    boolean number(int s, Graph graph, int t) {
        Integer one = numberOf(sentence, s);
        if (one == null) {
            return true;
        }
        Integer other = numberOf(graph, t);
        if (other != null) {
            return one.equals(other);
        }
        return listed(graph, t) == one || (graph.list(t).size() == one && one > 1);
    }

    /** How many names a noun is said to be: "the provinces of A, B and C". */
    private static int listed(Graph graph, int noun) {
        for (int d : graph.dependents(noun)) {
            if (graph.preposition(d).equals("of")
                    && graph.unit(d).isName()
                    && graph.list(d).size() > 1) {
                return graph.list(d).size();
            }
        }
        return -1;
    }

    static @Nullable Integer numberOf(Graph graph, int noun) {
        if (graph.unit(noun).number() != null && graph.unit(noun).tag().isNoun()) {
            return graph.unit(noun).number();
        }
        for (int d : graph.dependents(noun)) {
            if (graph.relation(d).equals("nummod") && graph.unit(d).number() != null) {
                return graph.unit(d).number();
            }
        }
        return null;
    }

    @SuppressWarnings("RefactorSwitch") // the cases are of different kinds
    private @Nullable BitSet modifier(int s, int d, Graph graph, int t, int depth) {
        BitSet read = new BitSet();
        String relation = sentence.relation(d);
        Unit unit = sentence.unit(d);
        switch (relation) {
            case "case",
                    "punct",
                    "cc",
                    "cop",
                    "aux",
                    "mark",
                    "nsubj",
                    "obj",
                    "obl",
                    "acl",
                    "acl:relcl",
                    "advcl",
                    "parataxis",
                    "ccomp",
                    "xcomp",
                    "discourse",
                    "dep",
                    "orphan",
                    "iobj",
                    "expl",
                    "fixed",
                    "list",
                    "aux:pass",
                    "vocative",
                    "dislocated",
                    "csubj" -> {
                return read;
            }
            case "conj" -> {
                return sentence.isVerbal(d) ? read : item(d, graph, t, depth);
            }
            case "nummod" -> {
                read.set(d);
                return read;
            }
            case "det", "det:predet", "preconj" -> {
                if (!Quantifiers.is(unit)) {
                    return read;
                }
                read.set(d);
                return unit.head().small().equals("no") || has(graph, t, unit) ? read : null;
            }
            default -> {
                if (unit.isDate()) {
                    return read;
                }
                return found(s, d, graph, t, depth);
            }
        }
    }

    /** What is joined to a noun by "and" must be joined to it, or stand in its sentence. */
    private @Nullable BitSet item(int d, Graph graph, int t, int depth) {
        for (int i = 0; i < graph.size(); i++) {
            if (i != t && !graph.isVerbal(i)) {
                BitSet found = match(d, graph, i, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    static boolean has(Graph graph, int t, Unit quantifier) {
        for (int d : graph.dependents(t)) {
            if (graph.unit(d).head().small().equals(quantifier.head().small())) {
                return true;
            }
        }
        int head = graph.head(t);
        return head >= 0
                && graph.unit(head).head().small().equals(quantifier.head().small());
    }

    private @Nullable BitSet found(int s, int d, Graph graph, int t, int depth) {
        BitSet here = among(d, graph, t, depth);
        if (here != null) {
            return here;
        }
        if (!sentence.preposition(d).isEmpty() && sentence.unit(d).isName()) {
            for (int i = 0; i < graph.size(); i++) {
                if (graph.unit(i).head().small().equals("there") && head(d, graph, i)) {
                    BitSet read = new BitSet();
                    read.set(d);
                    return read;
                }
            }
        }
        boolean part = sentence.unit(s).number() != null;
        for (Graph other : premises.graphs()) {
            for (int i = 0; i < other.size(); i++) {
                if (part && !other.unit(i).isDate()) {
                    BitSet whole = match(d, other, i, depth + 1);
                    if (whole != null) {
                        return whole;
                    }
                }
                if ((other != graph || i != t) && isSame(s, graph, t, other, i)) {
                    BitSet there = among(d, other, i, depth);
                    if (there != null) {
                        return there;
                    }
                }
            }
        }
        return null;
    }

    /** Whether a noun elsewhere may mean the same: the same person, or the same kind of thing. */
    boolean isSame(int s, Graph graph, int t, Graph other, int i) {
        Unit one = sentence.unit(s);
        Unit two = other.unit(i);
        if (samePerson(graph.unit(t).mention(), two.mention()) || samePerson(one.mention(), two.mention())) {
            return true;
        }
        boolean common = !one.isDate()
                && !two.isDate()
                && !one.isName()
                && !two.isName()
                && two.tag().isNoun();
        return common && terms.word(one.head(), two.head());
    }

    /** The words beside a noun for an event, where those of the statement have them too; null where one is missing. */
    @Nullable
    BitSet modifiers(Event event, Event other) {
        BitSet read = new BitSet();
        for (int d : sentence.dependents(event.head())) {
            boolean argument = event.arguments().stream().anyMatch(taken -> taken.unit() == d)
                    || event.own().get(d);
            if (argument) {
                continue;
            }
            BitSet found = modifier(event.head(), d, other.graph(), other.head(), 0);
            if (found == null) {
                return null;
            }
            read.or(found);
        }
        return read;
    }

    private @Nullable BitSet among(int d, Graph graph, int t, int depth) {
        for (int i = 0; i < graph.size(); i++) {
            boolean behind = i != t
                    && !graph.preposition(i).isEmpty()
                    && !sentence.preposition(d).equals("of")
                    && graph.preposition(i).equals(sentence.preposition(d));
            boolean near = (i != t && graph.isBelow(i, t))
                    || behind
                    || (graph.head(t) == i
                            && (graph.relation(t).equals("compound")
                                    || graph.relation(t).equals("appos")));
            if (near) {
                BitSet found = match(d, graph, i, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        Unit named = graph.unit(t);
        boolean owner = named.words().stream()
                .filter(word -> word.tag() == Tag.PRPS)
                .anyMatch(word -> samePerson(sentence.unit(d).mention(), graph.mentionAt(word.index())));
        boolean all = !named.isDate()
                && named.words().size() > 1
                && below(d).stream()
                        .flatMap(unit -> unit.words().stream())
                        .filter(word -> word.tag().isNoun() || word.tag() == Tag.JJ)
                        .allMatch(word -> named.words().stream().anyMatch(told -> terms.word(word, told)));
        String country = sentence.country(sentence.unit(d).head());
        boolean of = sentence.preposition(d).isEmpty()
                || sentence.preposition(d).equals("of")
                || sentence.preposition(d).equals("from");
        boolean national = of
                && country != null
                && below(d).stream()
                        .allMatch(
                                unit -> unit == sentence.unit(d) || !unit.tag().isNoun())
                && (named.words().stream().anyMatch(word -> country.equals(graph.country(word)))
                        || (named.place() != null
                                && country.equals(named.place().country())));
        if (all || national) {
            BitSet read = new BitSet();
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isBelow(i, d)) {
                    read.set(i);
                }
            }
            return read;
        }
        if (owner
                || (named.words().size() > 1
                        && named.words().stream()
                                .anyMatch(word -> terms.word(sentence.unit(d).head(), word)))) {
            BitSet read = new BitSet();
            read.set(d);
            return read;
        }
        return null;
    }

    /** A unit with all below it. */
    List<Unit> below(int s) {
        return below(sentence, s);
    }

    /** A noun with what belongs to it alone: without what is joined by "and", and without clauses. */
    private static List<Unit> phrase(Graph graph, int top) {
        List<Unit> found = new ArrayList<>();
        found.add(graph.unit(top));
        for (int d : graph.dependents(top)) {
            String relation = graph.relation(d);
            if (!relation.equals("conj") && !graph.isVerbal(d)) {
                found.addAll(phrase(graph, d));
            }
        }
        return found;
    }

    List<Unit> below(Graph graph, int top) {
        List<Unit> found = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            if (graph.isBelow(i, top)) {
                found.add(graph.unit(i));
            }
        }
        return found;
    }

    /** Whether every content word of one description is in the other, or is said of the same person elsewhere. */
    boolean describes(List<Unit> one, List<Unit> other) {
        for (Unit unit : one) {
            boolean person = unit.isPerson()
                    && other.stream()
                            .anyMatch(told -> told.tag() != Tag.PRPS && samePerson(unit.mention(), told.mention()));
            for (Word word : unit.words()) {
                boolean content = word.tag().isNoun() || word.tag() == Tag.JJ || word.tag() == Tag.CD;
                boolean has =
                        other.stream().flatMap(told -> told.words().stream()).anyMatch(told -> terms.word(word, told));
                if (content && !has && !(person && isTold(unit, word))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isTold(Unit person, Word word) {
        Set<String> known = new java.util.HashSet<>();
        for (Graph graph : premises.graphs()) {
            for (int i = 0; i < graph.size(); i++) {
                if (samePerson(person.mention(), graph.unit(i).mention())) {
                    known.addAll(described(person, graph, i));
                }
            }
        }
        return isKnown(word, known);
    }
}
