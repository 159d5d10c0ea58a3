package org.attache.visit.retraction;

import java.time.LocalDate;
import java.util.List;
import org.attache.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a clause takes back of what was told before it.
 *
 * @param people whose visits; empty for those whose visits were told last
 * @param day the day of which it is said; null for none
 * @param word index of the verb that does so: in the same sentence only what stands before it is taken back
 * @param statement the sentence
 */
public record Retraction(
        Effect effect, List<Person> people, @Nullable LocalDate day, int word, String statement) {

    /** How much of what was told is left. */
    public enum Effect {
        /** It was planned or told to be so and did not come to it: "he did not", "she gave her ticket back". */
        CALLED_OFF,
        /** The sentence right before is answered with no: "he did not". */
        DENIED,
        /** Of a plan that was left open it turns out that nothing came of it: "she will stay with her mother". */
        UNREALISED,
        /** It was put off, to no day yet. */
        PUT_OFF,
        /** Whether the plan stands is no longer known: "she was dismissed". */
        DOUBTED,
        /** Somebody came no farther than the border: what is told as done was not, and what was planned is off. */
        REPELLED,
        /** What was told is not so: "that was a joke". */
        UNTRUE
    }

    public Retraction {
        people = List.copyOf(people);
    }
}
