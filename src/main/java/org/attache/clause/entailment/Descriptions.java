package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Abbreviations;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.Mention;
import org.attache.people.Person;

/** What statements call somebody or something besides the name, and whether a title or description agrees. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class Descriptions {

    private final Premises premises;
    private final Graph sentence;
    private final Terms terms;

    Descriptions(Premises premises, Graph sentence, Terms terms) {
        this.premises = premises;
        this.sentence = sentence;
        this.terms = terms;
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
    Set<String> described(Unit one, Graph graph, int t) {
        Set<String> known = new java.util.HashSet<>();
        addWords(graph, graph.unit(t), known);
        if (graph.unit(t).isName()) {
            before(graph, t).forEach(unit -> addWords(graph, unit, known));
        }
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
        boolean deputy = one.words().stream().anyMatch(word -> isDeputy(word.lemma()));
        for (Graph other : premises.graphs()) {
            for (int i = 0; i < other.size(); i++) {
                if (Heads.samePerson(mention, other.unit(i).mention())) {
                    if (deputy) {
                        addOffice(other, i, known);
                    }
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

    /** "The deputy ambassador" is the ambassador's deputy: the office of the one whose deputy it is. */
    private static void addOffice(Graph graph, int deputy, Set<String> known) {
        boolean named = graph.unit(deputy).words().stream().anyMatch(word -> isDeputy(word.lemma()));
        for (int d : graph.dependents(deputy)) {
            Mention owner = graph.unit(d).mention();
            if (named && owner != null && graph.relation(d).equals("nmod:poss")) {
                owner.persons().stream()
                        .map(Person::role)
                        .filter(Objects::nonNull)
                        .flatMap(role ->
                                Arrays.stream(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                        .forEach(known::add);
            }
        }
    }

    private static boolean isDeputy(String lemma) {
        return switch (lemma) {
            case "deputy", "vice", "assistant" -> true;
            default -> false;
        };
    }

    /** The words of a name before what belongs to another one: "the deputy" of "the deputy of the mayor, X". */
    static Stream<Word> own(Unit name) {
        return name.words().stream().takeWhile(word -> word.tag() != Tag.IN);
    }

    /** The nouns and adjectives right before a name: "Gabon's oil minister, X". */
    static List<Unit> before(Graph graph, int name) {
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
            boolean meant = !unit.isPerson()
                    && other.stream()
                            .anyMatch(told -> told.isPronoun() && Heads.samePerson(unit.mention(), told.mention()));
            if (meant) {
                continue;
            }
            boolean person = unit.isPerson()
                    && other.stream()
                            .anyMatch(
                                    told -> told.tag() != Tag.PRPS && Heads.samePerson(unit.mention(), told.mention()));
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
                if (Heads.samePerson(person.mention(), graph.unit(i).mention())) {
                    known.addAll(described(person, graph, i));
                }
            }
        }
        return isKnown(word, known);
    }
}
