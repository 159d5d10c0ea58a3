package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;

/**
 * What statements say under a reservation, which a sentence must not drop: "A or B", "A and B in X and Y respectively",
 * "the former head", "by video link". Pure.
 */
final class Reservations {

    /** So far behind "or" the head of what is named there stands: "or the old town hall". */
    private static final int AHEAD = 4;

    private final List<Word> said;
    private final List<Graph> statements;

    private Reservations(Graph sentence, List<Graph> statements) {
        this.said = sentence.sentence().words();
        this.statements = statements;
    }

    static boolean areDropped(Graph sentence, List<Graph> statements) {
        Reservations reservations = new Reservations(sentence, statements);
        return statements.stream()
                .anyMatch(statement -> reservations.choosesOne(statement)
                        || reservations.crosses(statement)
                        || reservations.widens(statement)
                        || reservations.bringsThere(statement)
                        || Scopes.areDropped(sentence, statement));
    }

    /** "A or B comes" tells of neither; where both are denied, each is. */
    private boolean choosesOne(Graph statement) {
        List<Word> words = statement.sentence().words();
        if (says(Reservations::isOr)) {
            return false;
        }
        for (int i = 1; i < words.size() - 1; i++) {
            if (!isOr(words.get(i)) || words.subList(0, i).stream().anyMatch(Reservations::denies)) {
                continue;
            }
            List<Word> named = new ArrayList<>();
            if (isThing(words.get(i - 1))) {
                named.add(words.get(i - 1));
            }
            behind(words, i + 1, named);
            if (named.stream().anyMatch(word -> says(word) && isOnlyIn(statement, word))) {
                return true;
            }
        }
        return false;
    }

    /** The first noun with the rest of its name. */
    private static void behind(List<Word> words, int from, List<Word> named) {
        int at = from;
        int until = Math.min(words.size(), from + AHEAD);
        while (at < until && !isThing(words.get(at))) {
            at++;
        }
        while (at < until && at + 1 < words.size() && isThing(words.get(at + 1))) {
            at++;
        }
        if (at < until) {
            named.add(words.get(at));
        }
    }

    private static boolean isOr(Word word) {
        return Lexicon.isConjunction(word.small(), "or");
    }

    private static boolean denies(Word word) {
        return Lexicon.isAdverb(word.small(), "negator") || word.small().equals("no");
    }

    private static boolean isThing(Word word) {
        return word.tag().isNoun() || word.tag().isName() || word.tag() == Tag.CD;
    }

    /** "Respectively": the first goes with the first. */
    private boolean crosses(Graph statement) {
        boolean each =
                statement.sentence().words().stream().anyMatch(word -> Lexicon.isAdverb(word.small(), "distribution"));
        if (!each) {
            return false;
        }
        List<Unit> people = units(statement, Unit::isPerson);
        List<Unit> places = units(statement, unit -> unit.place() != null && !unit.isPerson());
        List<Unit> days = units(statement, Unit::isDate);
        for (int i = 0; i < people.size(); i++) {
            if (says(people.get(i).words().getLast())) {
                if (isOther(places, i, people.size()) || isOther(days, i, people.size())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOther(List<Unit> items, int own, int size) {
        for (int i = 0; i < items.size(); i++) {
            if (items.size() == size
                    && i != own
                    && says(items.get(i).head())
                    && !says(items.get(own).head())) {
                return true;
            }
        }
        return false;
    }

    private static List<Unit> units(Graph graph, Predicate<Unit> wanted) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            if (wanted.test(graph.unit(i))) {
                units.add(graph.unit(i));
            }
        }
        return units;
    }

    /** "The former head", "the deputy head": not the head. */
    private boolean widens(Graph statement) {
        List<Word> words = statement.sentence().words();
        for (int i = 1; i < words.size(); i++) {
            Word restricting = words.get(i - 1);
            Word noun = words.get(i);
            if (noun.tag().isNoun() || noun.tag().isName()) {
                if (restricts(restricting, noun) && says(noun) && !says(restricting) && isAlwaysSo(noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether no statement has a noun without such a word before it. */
    private boolean isAlwaysSo(Word noun) {
        return statements.stream()
                .map(statement -> statement.sentence().words())
                .allMatch(words -> IntStream.range(0, words.size())
                        .filter(i -> words.get(i).small().equals(noun.small()))
                        .allMatch(i -> i > 0 && restricts(words.get(i - 1), words.get(i))));
    }

    private static boolean restricts(Word word, Word noun) {
        String lemma = word.small();
        boolean unreal = Lexicon.isAdjective(lemma, "former")
                || Lexicon.isAdjective(lemma, "provisional")
                || Lexicon.isAdjective(lemma, "possible")
                || Lexicon.isAdjective(lemma, "planned")
                || Lexicon.isAdjective(lemma, "false");
        boolean office = Lexicon.noun(noun.small()) == Noun.OFFICE;
        boolean lower = Lexicon.noun(lemma) == Noun.OFFICE || Lexicon.isTitle(lemma, "below") || word.tag() == Tag.VBG;
        return unreal || (office && lower);
    }

    /** Who speaks to people somewhere by a screen is not there. */
    private boolean bringsThere(Graph statement) {
        boolean there = said.stream()
                .anyMatch(word -> word.lemma().equals("be")
                        || switch (word.tag().isVerb() ? Lexicon.verb(word.lemma()) : Verb.OTHER) {
                            case VISIT, GO, COME, ARRIVE, STAY -> true;
                            default -> false;
                        });
        return there
                && statement.sentence().words().stream().anyMatch(Reservations::isRemote)
                && !says(Reservations::isRemote)
                && units(statement, unit -> unit.place() != null).stream()
                        .anyMatch(unit -> says(unit.head()) && isOnlyIn(statement, unit.head()));
    }

    private static boolean isRemote(Word word) {
        return Lexicon.noun(word.lemma()) == Noun.REMOTE
                || Lexicon.isAdverb(word.small(), "virtual")
                || Lexicon.isAdjective(word.small(), "virtual");
    }

    private boolean says(Word told) {
        return says(word -> word.small().equals(told.small()));
    }

    private boolean says(Predicate<Word> wanted) {
        return said.stream().anyMatch(wanted);
    }

    /** Whether no other statement has a word, which may say it without reservation. */
    private boolean isOnlyIn(Graph statement, Word word) {
        return statements.stream()
                .filter(other -> !other.sentence().equals(statement.sentence()))
                .flatMap(other -> other.sentence().words().stream())
                .noneMatch(other -> other.small().equals(word.small()));
    }
}
