package org.attache.clause.entailment.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.clause.Modality;
import org.attache.english.Lexicon;
import org.attache.english.Verb;

/**
 * Something that a sentence says to happen or to be so.
 *
 * @param head the word that names it
 * @param lemma of the word, with its particle: "put_off"
 * @param kind what names it
 * @param own the words that it is told with besides its arguments: auxiliaries, a light verb
 */
public record Event(
        Graph graph, int head, String lemma, Kind kind, List<Argument> arguments, Stance stance, BitSet own) {

    public Event {
        arguments = List.copyOf(arguments);
    }

    /** What names an event. */
    public enum Kind {
        VERB,
        /** "Be" with a place. */
        PLACE,
        /** What somebody or something is: a noun or adjective behind "be". */
        STATE,
        /** A noun for what somebody does: "visit". */
        NOUN
    }

    public Verb sense() {
        if (kind == Kind.PLACE) {
            return Verb.STAY;
        }
        int cut = lemma.indexOf('_');
        return cut < 0 ? Lexicon.verb(lemma) : Lexicon.verb(lemma.substring(0, cut), lemma.substring(cut + 1));
    }

    public List<Argument> in(Argument.Role role) {
        return arguments.stream().filter(argument -> argument.role() == role).toList();
    }

    /** What takes part in it with a preposition of its own, though the parser may have hung it on an argument. */
    public Set<Integer> besides(Argument argument) {
        return arguments.stream()
                .filter(other -> other.unit() != argument.unit()
                        && other.role() == Argument.Role.OBLIQUE
                        && !other.preposition().isEmpty()
                        && !other.preposition().equals("of"))
                .map(Argument::unit)
                .collect(Collectors.toSet());
    }

    /** The same without one who or what takes part in it. */
    public Event without(Argument left) {
        return new Event(
                graph,
                head,
                lemma,
                kind,
                arguments.stream().filter(argument -> !argument.equals(left)).toList(),
                stance,
                own);
    }

    /** The same as somebody asks it. */
    public Event asked() {
        return new Event(
                graph, head, lemma, kind, arguments, stance.with(Modality.ASKED).under("question"), own);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind + " " + lemma + " " + stance + ":");
        for (Argument argument : arguments) {
            text.append(' ')
                    .append(argument.role())
                    .append(argument.preposition().isEmpty() ? "" : "-" + argument.preposition())
                    .append('=')
                    .append(graph.unit(argument.unit()).text());
        }
        return text.toString();
    }
}
