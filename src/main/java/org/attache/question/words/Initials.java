package org.attache.question.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.english.Thesaurus;
import org.attache.geography.NameWords;
import org.attache.visit.VisitLedger;
import org.attache.visit.VisitQuery;

/** Whom initials mean: "JFK" is John F. Kennedy where no other visitor has these. */
final class Initials {

    private static final int FEWEST = 2;

    private static final int MOST = 4;

    /** More visits than any ledger has. */
    private static final int ALL = 1_000_000;

    private Initials() {}

    /** The name of the only visitor with these initials; of several the one whom the language calls by them. */
    static Optional<String> of(String typed, VisitLedger ledger, Thesaurus english) {
        if (typed.length() <= FEWEST || typed.length() > MOST) {
            return Optional.empty();
        }
        Set<String> meant = ledger.find(VisitQuery.all(ALL)).stream()
                .map(visit -> visit.visitor().value())
                .distinct()
                .filter(name -> initials(name).equals(typed))
                .collect(Collectors.toSet());
        if (meant.size() > 1) {
            List<String> known =
                    english.near(typed).stream().map(NameWords::fold).toList();
            meant = meant.stream()
                    .filter(name -> known.contains(NameWords.of(name).getLast()))
                    .collect(Collectors.toSet());
        }
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    private static String initials(String name) {
        List<String> words = NameWords.of(name);
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
