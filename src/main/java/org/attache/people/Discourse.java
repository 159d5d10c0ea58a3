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

    /** A group is meant again by a noun without a name for so many sentences. */
    private static final int REACH = 4;

    private final List<Person> mentioned = new ArrayList<>();
    private final List<Person> subjects = new ArrayList<>();
    private final Map<Person, Integer> lastIn = new HashMap<>();
    private Set<Person> here = new LinkedHashSet<>();
    private Set<Person> before = new LinkedHashSet<>();
    private final List<Person> subjectsHere = new ArrayList<>();
    private List<Person> group = List.of();
    private int groupIn = -1;
    private int sentence = -1;
    private @Nullable Person voice;

    /** Goes on to the next sentence. */
    void next() {
        sentence++;
        voice = null;
        subjectsHere.clear();
        if (!here.isEmpty()) {
            List<Person> single =
                    here.stream().filter(person -> !person.isBody()).toList();
            if (single.size() == 2 && groupIn < sentence - 1) {
                group = single;
            }
            before = here;
            here = new LinkedHashSet<>();
        }
    }

    /** Learns who says this sentence: nobody speaks of themselves as "she". */
    void hear(Person speaker) {
        voice = speaker;
    }

    void mention(Person person, boolean subject) {
        toFront(mentioned, person);
        if (subject) {
            toFront(subjects, person);
            subjectsHere.add(person);
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

    /** The last subject of this sentence that fits a pronoun, one of its own gender first; null for none. */
    @Nullable
    Person subjectHere(Gender gender) {
        Person fitting = null;
        for (Person person : subjectsHere) {
            boolean surer = fitting == null || fitting.gender() != gender || person.gender() == gender;
            fitting = person != voice && person.gender().agreesWith(gender) && surer ? person : fitting;
        }
        return fitting;
    }

    /** Whether somebody is the last subject of this sentence, whom no object pronoun of its clause can mean. */
    boolean isSubjectHere(Person person) {
        if (subjectsHere.isEmpty()) {
            return false;
        }
        Person last = subjectsHere.getLast();
        boolean together = groupIn == sentence && group.contains(last) && group.contains(person);
        return last == person || together;
    }

    /** Takes somebody who was known by an office for one who is named now. */
    void identify(Person unnamed, Person named) {
        List.of(mentioned, subjects, subjectsHere).forEach(people -> {
            if (people.remove(unnamed)) {
                people.remove(named);
                people.addFirst(named);
            }
        });
        here.remove(unnamed);
    }

    /** The last people spoken of, each once. */
    List<Person> recent() {
        return mentioned;
    }

    /** Whether somebody was spoken of in this sentence or the last one with people. */
    boolean isNear(Person person) {
        return here.contains(person) || before.contains(person);
    }

    /** Whether somebody was spoken of so lately that a noun without a name can mean them. */
    boolean isWithin(Person person) {
        return last(person) >= sentence - REACH;
    }

    /** The group that the sentence before this one spoke of, if it spoke of a single one; null for none. */
    @Nullable
    Person bodyBefore() {
        List<Person> bodies = mentioned.stream()
                .filter(person -> person.isBody() && last(person) == sentence - 1)
                .toList();
        return bodies.size() == 1 ? bodies.getFirst() : null;
    }

    /** The sentence that spoke of somebody last; -1 for none. */
    int last(Person person) {
        return lastIn.getOrDefault(person, -1);
    }

    /**
     * The last subject that fits, else the last one spoken of, but for who says the sentence; null where nobody fits.
     */
    @Nullable
    Person salient(Predicate<Person> wanted) {
        Predicate<Person> fits = person -> person != voice && wanted.test(person);
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

    /** The only one the text has spoken of so far, unless this sentence has; null for none. */
    @Nullable
    Person sole() {
        List<Person> people =
                mentioned.stream().filter(person -> !person.isBody()).toList();
        return people.size() == 1 && !here.contains(people.getFirst()) && isWithin(people.getFirst())
                ? people.getFirst()
                : null;
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
