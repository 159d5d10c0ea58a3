package org.attache.clause.entailment.proposition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.people.Mention;
import org.attache.people.Person;

/**
 * Whether two units mean the same, also where nobody else can be meant: a pronoun of the only person named so far, and
 * "I" of the speaker, whatever the tagger took the name for.
 */
final class Likeness implements Alike {

    private final Graph sentence;
    private final List<Graph> statements;
    private final Alike plain;

    Likeness(Graph sentence, List<Graph> statements, Alike plain) {
        this.sentence = sentence;
        this.statements = statements;
        this.plain = plain;
    }

    @Override
    public boolean test(int said, Graph graph, int told) {
        if (plain.test(said, graph, told)) {
            return true;
        }
        Unit one = sentence.unit(said);
        Unit other = graph.unit(told);
        if (!other.isPronoun()) {
            return isCapitalised(one) && isCapitalised(other) && one.text().equals(other.text());
        }
        String speaker = graph.speaker();
        boolean first = switch (other.head().small()) {
            case "i", "me", "my", "we", "us", "our" -> true;
            default -> false;
        };
        if (first) {
            return speaker != null && isCapitalised(one) && isIn(one, speaker);
        }
        boolean single = switch (other.head().small()) {
            case "he", "him", "his", "she", "her" -> true;
            default -> false;
        };
        return single && (one.isPerson() || isCapitalised(one)) && isOnly(one, graph, told);
    }

    private static boolean isCapitalised(Unit unit) {
        return Character.isUpperCase(unit.text().charAt(0)) && !unit.isDate();
    }

    private static boolean isIn(Unit unit, String speaker) {
        String small = " " + speaker.toLowerCase(Locale.ROOT) + " ";
        return unit.words().stream().allMatch(word -> small.contains(" " + word.small() + " "));
    }

    /** Whether nobody else was named before the pronoun. */
    private boolean isOnly(Unit one, Graph graph, int told) {
        Mention mention = one.mention();
        Set<Person> named = new HashSet<>();
        for (Graph before : statements) {
            int until = before == graph ? told : before.size();
            for (int i = 0; i < until; i++) {
                Mention other = before.unit(i).mention();
                boolean counts = other != null && other.manner() != Mention.Manner.PRONOUN && !other.group();
                if (counts && other != null) {
                    named.addAll(other.persons());
                    if (other.persons().isEmpty()) {
                        return false;
                    }
                }
            }
            if (before == graph) {
                break;
            }
        }
        named.removeIf(person -> person.isBody());
        return named.size() == 1
                && ((mention != null && !mention.persons().isEmpty())
                        ? mention.persons().stream().anyMatch(named::contains)
                        : named.stream().allMatch(person -> isIn(one, person.name())));
    }
}
