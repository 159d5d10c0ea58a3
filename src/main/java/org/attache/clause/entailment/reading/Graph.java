package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.clause.entailment.reading.mending.Familiar;
import org.attache.clause.entailment.reading.mending.Repair;
import org.attache.clause.entailment.reading.mending.Retag;
import org.attache.english.Tree;
import org.attache.english.Word;
import org.attache.english.tagging.Parsing;
import org.attache.geography.Place;
import org.attache.people.Mention;
import org.attache.people.PlaceSpan;
import org.attache.people.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence with its units and their tree. Immutable. */
public final class Graph {

    private final Sentence sentence;
    private final List<Mention> mentions;
    private final Frame frame;
    private final List<Unit> units;
    private final Tree tree;
    private final List<List<Integer>> dependents;

    private Graph(Sentence sentence, List<Mention> mentions, Frame frame, Tree tree) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.frame = frame;
        this.units = frame.core();
        this.tree = tree;
        this.dependents =
                IntStream.range(0, units.size()).mapToObj(tree::dependents).toList();
    }

    /** Reads the clauses of a sentence; what these publications say is said by the text itself. */
    public static List<Graph> of(Sentence sentence, List<Mention> mentions, List<String> publications) {
        return Rewording.perSource(Units.of(sentence, mentions)).stream()
                .map(units -> Frame.of(units).without(publications))
                .flatMap(frame -> Gaps.split(Rewording.plain(
                                frame.with(Retag.of(frame.core())).core()))
                        .stream()
                        .map(core -> of(sentence, mentions, new Frame(core, frame.source(), frame.days()))))
                .toList();
    }

    private static Graph of(Sentence sentence, List<Mention> mentions, Frame frame) {
        List<Word> heads = Retag.of(frame.core());
        Frame read = frame.with(heads);
        return new Graph(
                sentence, mentions, read, Repair.of(Parsing.tree(Familiar.of(heads, read.core())), read.core()));
    }

    /** Reads the words that name who says it by themselves; null where there are none. */
    @Nullable
    public Graph ofSource() {
        if (frame.source().isEmpty()) {
            return null;
        }
        return part(new Frame(frame.source(), List.of()));
    }

    /** Reads the sentence without its asides, and these by themselves; empty where it has none. */
    public Optional<Apart> apart() {
        Asides.Cut cut = Asides.cut(units);
        return cut.asides().isEmpty()
                ? Optional.empty()
                : Optional.of(new Apart(
                        part(new Frame(cut.core(), frame.source(), frame.days())),
                        cut.asides().stream()
                                .map(aside -> part(new Frame(aside, List.of())))
                                .toList()));
    }

    /** Reads each of its clauses by itself; empty where it has only one. */
    public List<Graph> segments() {
        List<List<Unit>> parts = Segments.of(units);
        return parts.size() < 2
                ? List.of()
                : parts.stream()
                        .map(part -> part(new Frame(part, frame.source(), frame.days())))
                        .toList();
    }

    private Graph part(Frame part) {
        return of(sentence, mentions, part);
    }

    /** Who says it, by the words around it; empty where the words do not tell. */
    public List<Unit> source() {
        return frame.source();
    }

    /** When it is said. */
    public List<Unit> days() {
        return frame.days();
    }

    @Nullable
    public String speaker() {
        return sentence.speaker();
    }

    /** The country that a word names, or that its people or things are of; null for none. */
    @Nullable
    public String country(Word word) {
        for (PlaceSpan place : sentence.places()) {
            boolean here = place.from() <= word.index() && word.index() < place.until();
            if (here && place.places().getFirst().kind() == Place.Kind.COUNTRY) {
                return place.country();
            }
        }
        return null;
    }

    /** Whom a word of the sentence means by itself; null for nobody. */
    @Nullable
    public Mention mentionAt(int word) {
        return mentions.stream()
                .filter(mention -> mention.head() == word)
                .findFirst()
                .orElse(null);
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** The unit that has a word of the sentence; -1 where none has. */
    public int unitAt(int word) {
        for (int i = 0; i < units.size(); i++) {
            for (Word inside : units.get(i).words()) {
                if (inside.index() == word) {
                    return i;
                }
            }
        }
        return -1;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return units.size();
    }

    public Unit unit(int i) {
        return units.get(i);
    }

    public int head(int i) {
        return tree.head(i);
    }

    public String relation(int i) {
        return tree.relation(i);
    }

    public List<Integer> dependents(int i) {
        return dependents.get(i);
    }

    /** The first dependent in one of these relations; -1 for none. */
    public int dependent(int head, String... among) {
        for (int i : dependents.get(head)) {
            for (String relation : among) {
                if (tree.relation(i).equals(relation)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The preposition of a noun in small letters; empty for none. */
    public String preposition(int i) {
        StringBuilder found = new StringBuilder();
        for (int d : dependents.get(i)) {
            if (tree.relation(d).equals("case")
                    && !units.get(d).head().small().equals("'s")
                    && !units.get(d).head().small().equals("'")) {
                found.append(found.isEmpty() ? "" : " ")
                        .append(units.get(d).head().small());
            }
        }
        return found.toString();
    }

    /** Whether a word lies below another in the tree, or is it. */
    public boolean isBelow(int word, int top) {
        for (int at = word; at >= 0; at = tree.head(at)) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    /** The word with those joined to it by "and" and the like. */
    public List<Integer> list(int first) {
        List<Integer> items = new ArrayList<>();
        items.add(first);
        for (int i = 0; i < items.size(); i++) {
            for (int d : dependents.get(items.get(i))) {
                if (tree.relation(d).equals("conj") && !isVerbal(d)) {
                    items.add(d);
                }
            }
        }
        return items;
    }

    public boolean isVerbal(int i) {
        return units.get(i).tag().isVerb() && !units.get(i).isDate();
    }

    /** The verb that a word stands with; below 0 for none. */
    public int clause(int word) {
        int at = word;
        while (at >= 0 && !isVerbal(at) && dependent(at, "cop") < 0) {
            at = head(at);
        }
        return at;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            text.append(units.get(i).text().replace(' ', '_'))
                    .append('/')
                    .append(units.get(i).tag())
                    .append(' ')
                    .append(tree.relation(i))
                    .append('>')
                    .append(
                            tree.head(i) < 0
                                    ? "ROOT"
                                    : units.get(tree.head(i)).head().text())
                    .append("  ");
        }
        return frame.source().isEmpty() ? text.toString() : text + " SOURCE " + frame.source();
    }
}
