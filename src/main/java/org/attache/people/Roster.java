package org.attache.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.people.phrases.Name;
import org.attache.people.phrases.Office;
import org.attache.people.phrases.PersonPhrase;
import org.jspecify.annotations.Nullable;

/** All people of a document by the words of their names. */
final class Roster {

    private final Set<Person> people = new LinkedHashSet<>();
    private final Map<String, Set<Person>> byWord = new HashMap<>();
    private final Map<String, Set<Person>> byOffice = new HashMap<>();

    Collection<Person> people() {
        return people;
    }

    /** Takes note of a named person: of the one who bears the name, or a new one. */
    Person name(PersonPhrase phrase, Name name, String statement) {
        List<Person> bearers = bearers(name.words()).stream()
                .filter(person -> person.gender().agreesWith(phrase.gender()))
                .toList();
        Person person = bearers.size() == 1 ? bearers.getFirst() : exact(bearers, name);
        if (person == null) {
            person = add(new Person(name.text(), name.words(), statement));
        } else if (name.words().size() > person.nameWords().size()) {
            person.learnName(name.text(), name.words(), statement);
            index(person);
        }
        learn(person, phrase, statement);
        return person;
    }

    private static @Nullable Person exact(List<Person> bearers, Name name) {
        return bearers.stream()
                .filter(person -> person.nameWords().equals(name.words()))
                .findFirst()
                .orElse(null);
    }

    /** Adds somebody who is known by an office or a description alone. */
    Person unnamed(String noun, PersonPhrase phrase, String statement) {
        Person person = add(new Person(noun, List.of(), statement));
        learn(person, phrase, statement);
        return person;
    }

    private Person add(Person person) {
        people.add(person);
        index(person);
        return person;
    }

    private void index(Person person) {
        for (String word : person.nameWords()) {
            enter(byWord, word, person);
        }
    }

    /** Adds what a phrase tells of a person. */
    void learn(Person person, PersonPhrase phrase, String statement) {
        person.learnGender(phrase.gender());
        person.learnHome(phrase.home());
        Office office = phrase.office();
        if (office != null) {
            person.learnOffice(office, statement);
            for (String word : office.words()) {
                enter(byOffice, word, person);
            }
        }
    }

    /** Whether somebody is known whom a name with its title can mean. */
    boolean knows(PersonPhrase phrase, Name name) {
        return bearers(name.words()).stream().anyMatch(person -> person.gender().agreesWith(phrase.gender()));
    }

    /** Gives a person the kind of office that another one has: counterparts. */
    void learnSameOffice(Person person, Person other) {
        for (Set<String> office : other.offices()) {
            person.takeOffice(office);
            office.forEach(word -> enter(byOffice, word, person));
        }
    }

    private static void enter(Map<String, Set<Person>> index, String word, Person person) {
        index.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(person);
    }

    /** Those whose office has a word: "minister". */
    Set<Person> withOffice(String noun) {
        return byOffice.getOrDefault(noun, Set.of());
    }

    /** All people that a name can mean, those whom the whole of it fits before those who share a part. */
    List<Person> bearers(List<String> said) {
        Set<Person> same = byWord.getOrDefault(said.getLast(), Set.of());
        List<Person> whole =
                same.stream().filter(person -> answersTo(person, said)).toList();
        if (!whole.isEmpty() || said.size() > 1) {
            return whole;
        }
        return same.stream()
                .filter(person -> person.nameWords().getFirst().equals(said.getFirst()))
                .toList();
    }

    private static boolean answersTo(Person person, List<String> said) {
        List<String> words = person.nameWords();
        if (!words.getLast().equals(said.getLast())) {
            return false;
        }
        int from = words.size() - said.size();
        boolean end = from >= 0 && words.subList(from, words.size()).equals(said);
        int other = said.size() - words.size();
        boolean shorter = other > 0 && said.subList(other, said.size()).equals(words);
        return end || shorter || (said.size() > 1 && words.size() > 1 && fits(words.getFirst(), said.getFirst()));
    }

    private static boolean fits(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return one.equals(other) || (initial && one.charAt(0) == other.charAt(0));
    }
}
