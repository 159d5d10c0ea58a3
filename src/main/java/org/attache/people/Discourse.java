package org.attache.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who was spoken of up to here, the last ones first. */
final class Discourse {

    /** So many people can be meant again by a pronoun. */
    private static final int MEMORY = 12;

    private final List<Person> mentioned = new ArrayList<>();
    private final List<Person> subjects = new ArrayList<>();
    private final Map<Person, Integer> lastIn = new HashMap<>();
    private Set<Person> here = new LinkedHashSet<>();
    private Set<Person> before = new LinkedHashSet<>();
    private List<Person> group = List.of();
    private int groupIn = -1;
    private int sentence = -1;

    /** Goes on to the next sentence. */
    void next() {
        sentence++;
        if (!here.isEmpty()) {
            if (here.size() == 2 && groupIn < sentence - 1) {
                group = List.copyOf(here);
            }
            before = here;
            here = new LinkedHashSet<>();
        }
    }

    void mention(Person person, boolean subject) {
        toFront(mentioned, person);
        if (subject) {
            toFront(subjects, person);
        }
        lastIn.put(person, sentence);
        here.add(person);
    }

    void mentionGroup(List<Person> people) {
        group = List.copyOf(people);
        groupIn = sentence;
    }

    /** Those of the last group; empty where it is unknown who they are. */
    List<Person> group() {
        return group;
    }

    /** Whether somebody was spoken of in this sentence or the last one with people. */
    boolean isNear(Person person) {
        return here.contains(person) || before.contains(person);
    }

    boolean isKnown(Person person) {
        return lastIn.containsKey(person);
    }

    /** The sentence that spoke of somebody last; -1 for none. */
    int last(Person person) {
        return lastIn.getOrDefault(person, -1);
    }

    /** The last subject that fits, else the last one spoken of; null where nobody fits. */
    @Nullable
    Person salient(Predicate<Person> fits) {
        for (Person person : subjects) {
            if (fits.test(person) && isNear(person)) {
                return person;
            }
        }
        for (List<Person> people : List.of(mentioned, subjects)) {
            for (Person person : people) {
                if (fits.test(person)) {
                    return person;
                }
            }
        }
        return null;
    }

    /** Those spoken of in this sentence, else in the last one with people. */
    Set<Person> near() {
        return here.isEmpty() ? before : here;
    }

    private static void toFront(List<Person> people, Person person) {
        people.remove(person);
        people.addFirst(person);
        if (people.size() > MEMORY) {
            people.removeLast();
        }
    }
}
