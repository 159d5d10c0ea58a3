package org.attache.clause.entailment.proposition.reading;

import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Chunk.Verbal;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.jspecify.annotations.Nullable;

/**
 * What one verb of a sentence says, by the order of the words alone.
 *
 * @param place its place among the propositions of the sentence
 * @param parts who and what takes part; the subject is who does it, also of a passive
 * @param singles adverbs, and adjectives behind "be"
 * @param opener the word that opens it; empty for none
 * @param above the proposition that it hangs on; -1 for none
 * @param tie how it hangs on that
 */
public record Proposition(
        Graph graph,
        int place,
        Verbal verb,
        List<Part> parts,
        List<Integer> singles,
        String opener,
        int above,
        Tie tie,
        boolean negative) {

    /** How a proposition hangs on another one. */
    public enum Tie {
        MAIN,
        /** With the subject of the one before: "came and left". */
        JOINED,
        /** What is said, hoped, denied. */
        COMPLEMENT,
        INFINITIVE,
        RELATIVE,
        PARTICIPLE,
        /** Behind a word that opens a clause. */
        OPENED
    }

    /** Who or what takes part. */
    public record Part(Role role, String preposition, Phrase phrase) {
        public int head() {
            return phrase.head();
        }
    }

    public List<Part> in(Role role) {
        return parts.stream().filter(part -> part.role() == role).toList();
    }

    @Nullable
    public Part at(int unit) {
        return parts.stream().filter(part -> part.head() == unit).findFirst().orElse(null);
    }

    public String lemma() {
        return verb.main() < 0 ? "" : verb.lemma();
    }

    public BitSet words() {
        return verb.words();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(place + " " + (negative ? "NOT " : "") + verb.force() + " " + lemma()
                + (opener.isEmpty() ? "" : " [" + opener + "]") + " " + tie + (above < 0 ? "" : ">" + above) + ":");
        parts.forEach(part -> text.append(' ')
                .append(part.role())
                .append(part.preposition().isEmpty() ? "" : "-" + part.preposition())
                .append('=')
                .append(graph.unit(part.head()).text()));
        singles.forEach(i -> text.append(" +").append(graph.unit(i).text()));
        return text.toString();
    }
}
