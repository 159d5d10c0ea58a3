package org.attache.evidence.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.evidence.KnowledgeView;
import org.attache.geography.NameWords;
import org.attache.people.Cast;
import org.attache.people.Person;
import org.attache.people.Sentence;
import org.attache.source.Statement;
import org.attache.visit.LedgerName;
import org.attache.visit.Visit;
import org.attache.visit.VisitQuery;

/**
 * Somebody whom a statement describes.
 *
 * @param called folded words of what they are called there: their office, and the name of a group
 * @param origins countries that the statement gives them
 * @param towns folded words of the statement, among which the town they come from must be
 */
record Candidate(String name, Set<String> called, Set<String> origins, Set<String> towns) {

    /** So many visits of one name are looked at. */
    private static final int VISITS = 8;

    /** Everybody whom a statement names, as it describes them. */
    static List<Candidate> in(Statement statement, KnowledgeView view) {
        Sentence sentence = Sentence.read(statement.id(), statement.words(), statement.written(), statement.speaker());
        Set<String> words = Set.copyOf(NameWords.of(statement.words()));
        Set<String> origins = Origins.of(sentence);
        List<Person> people = Cast.read(List.of(sentence)).persons().stream()
                .filter(Person::known)
                .toList();
        List<Candidate> found = new ArrayList<>();
        for (Person person : people) {
            Set<String> own = new HashSet<>();
            Stream.ofNullable(person.home()).forEach(own::add);
            String role = person.role() == null ? "" : person.role();
            if (people.size() == 1) {
                own.addAll(origins);
            }
            found.add(new Candidate(
                    person.name(),
                    Set.copyOf(NameWords.of(role)),
                    own,
                    people.size() == 1 ? words : Set.copyOf(NameWords.of(role))));
        }
        for (String visitor : visitors(words, view)) {
            List<Visit> visits =
                    view.visits().find(new VisitQuery(List.of(visitor), List.of(), List.of(), null, VISITS));
            visits.stream()
                    .filter(visit -> visit.visitor().evidence().contains(statement.id()))
                    .forEach(visit -> found.add(of(visit, origins, words)));
        }
        return found;
    }

    private static Candidate of(Visit visit, Set<String> origins, Set<String> words) {
        Set<String> called = new HashSet<>(NameWords.of(visit.visitor().value()));
        if (visit.role() != null) {
            called.addAll(NameWords.of(visit.role().value()));
        }
        Set<String> own = new HashSet<>(origins);
        if (visit.country() != null) {
            own.remove(visit.country().value());
        }
        return new Candidate(visit.visitor().value(), called, own, words);
    }

    /** Visitors of the ledger whose whole name a statement has. */
    private static List<String> visitors(Set<String> words, KnowledgeView view) {
        return words.stream()
                .flatMap(word -> view.visits().namesWith(word).stream())
                .filter(name -> name.kind() == LedgerName.Kind.VISITOR)
                .map(LedgerName::name)
                .distinct()
                .filter(name -> words.containsAll(NameWords.of(name)))
                .toList();
    }

    /** Whether it is the same name, whole or in part. */
    boolean isSame(Candidate other) {
        List<String> own = NameWords.of(name.toLowerCase(Locale.ROOT));
        List<String> others = NameWords.of(other.name.toLowerCase(Locale.ROOT));
        return own.containsAll(others) || others.containsAll(own);
    }
}
