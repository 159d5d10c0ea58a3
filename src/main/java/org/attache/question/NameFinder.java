package org.attache.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.geography.NameWords;
import org.attache.question.words.GivenNames;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;
import org.attache.visit.LedgerName;
import org.attache.visit.VisitLedger;

/**
 * Finds the names of the ledger in a question.
 *
 * <p>A visitor is meant where the question has the surname (or a given name that nobody else bears) and no given name
 * that contradicts it; a country or place where it has all the words of the name. The longest mention of a word wins.
 */
public final class NameFinder {

    /** How far apart in the question two words of a name may stand. */
    private static final int REACH = 4;

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> CONNECTIVES = Set.of("of", "the", "and", "de", "la", "al");

    private final VisitLedger ledger;
    private final List<Word> words;

    public NameFinder(VisitLedger ledger, List<Word> words) {
        this.ledger = ledger;
        this.words = words;
    }

    /** Mentions that do not share a word, the longest first. */
    public List<Mention> find(Set<Integer> taken) {
        List<Mention> candidates = new ArrayList<>();
        Map<LedgerName, Set<Integer>> matches = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (!taken.contains(i) && !Vocabulary.STOP.contains(words.get(i).folded())) {
                for (LedgerName name : namesWith(words.get(i).folded())) {
                    for (List<String> part : parts(name)) {
                        Set<Integer> positions = align(part, i, taken);
                        if (isMentioned(name, part, positions)) {
                            matches.merge(name, positions, (a, b) -> a.size() >= b.size() ? a : b);
                        }
                    }
                }
            }
        }
        Map<String, List<LedgerName>> together = new HashMap<>();
        matches.forEach((name, positions) -> together.computeIfAbsent(
                        name.kind() + ":" + new TreeSet<>(positions), key -> new ArrayList<>())
                .add(name));
        for (List<LedgerName> names : together.values()) {
            Set<Integer> positions = matches.get(names.getFirst());
            if (positions != null) {
                candidates.add(mention(names, positions));
            }
        }
        return disjoint(candidates);
    }

    private Set<LedgerName> namesWith(String word) {
        Set<LedgerName> names = new LinkedHashSet<>(ledger.namesWith(word));
        GivenNames.longForms(word).forEach(form -> names.addAll(ledger.namesWith(form)));
        return names;
    }

    /** A visitor's or country's name is one part; a place may list several sites. */
    private static List<List<String>> parts(LedgerName name) {
        return name.kind() == LedgerName.Kind.PLACE
                ? List.of(name.name().split(",")).stream().map(NameWords::of).toList()
                : List.of(NameWords.of(name.name()));
    }

    /** Positions around the given one whose words are words of the name. */
    private Set<Integer> align(List<String> name, int around, Set<Integer> taken) {
        Set<Integer> positions = new TreeSet<>();
        int last = around;
        for (int i = around; i < words.size() && i - last <= REACH && positions.size() <= name.size(); i++) {
            if (!taken.contains(i) && matches(name, words.get(i).folded())) {
                positions.add(i);
                last = i;
            } else if (i > around && !isInsideName(i)) {
                break;
            }
        }
        return positions;
    }

    private static boolean matches(List<String> name, String word) {
        return name.stream().anyMatch(part -> GivenNames.same(part, word));
    }

    /** Connectives and initials may stand between the words of a name. */
    private boolean isInsideName(int position) {
        String word = words.get(position).folded();
        return CONNECTIVES.contains(word) || word.length() == 1;
    }

    private boolean isMentioned(LedgerName ledgerName, List<String> name, Set<Integer> positions) {
        List<String> said = positions.stream().map(i -> words.get(i).folded()).toList();
        if (said.isEmpty()) {
            return false;
        }
        return switch (ledgerName.kind()) {
            case VISITOR ->
                isDescription(ledgerName.name())
                        ? isWhole(name, said)
                        : said.stream().anyMatch(word -> word.equals(surname(name)))
                                && !isContradicted(name, positions);
            case COUNTRY, PLACE -> isWhole(name, said);
        };
    }

    /** "a Chilean minister" has no surname; without one of its words somebody else may be meant. */
    private static boolean isDescription(String name) {
        return !name.isEmpty() && Character.isLowerCase(name.codePointAt(0));
    }

    private static boolean isWhole(List<String> name, List<String> said) {
        return name.stream().filter(word -> !CONNECTIVES.contains(word)).allMatch(said::contains);
    }

    private static String surname(List<String> name) {
        int last = name.size() - 1;
        while (last > 0 && SUFFIXES.contains(name.get(last))) {
            last--;
        }
        return name.get(last);
    }

    /** Whether the word before the mention is another given name. */
    private boolean isContradicted(List<String> name, Set<Integer> positions) {
        int before = positions.stream().min(Comparator.naturalOrder()).orElse(0) - 1;
        if (before < 0) {
            return false;
        }
        Word word = words.get(before);
        boolean known = Vocabulary.isKnown(word);
        boolean initial = word.folded().length() == 1 && name.stream().anyMatch(part -> part.startsWith(word.folded()));
        return word.isCapitalised() && before > 0 && !known && !initial && positions.size() < name.size();
    }

    /**
     * Of several people the question may mean, those whose whole name it gives, else all; of places all: who was in
     * "Moscow, Kiev" was in Moscow.
     */
    private Mention mention(List<LedgerName> names, Set<Integer> positions) {
        List<String> exact = names.stream()
                .filter(name -> name.kind() != LedgerName.Kind.PLACE)
                .filter(name -> NameWords.of(name.name()).size() <= positions.size())
                .map(LedgerName::name)
                .toList();
        List<String> all = names.stream().map(LedgerName::name).sorted().toList();
        return new Mention(
                names.getFirst().kind(),
                positions,
                exact.isEmpty() ? all : exact.stream().sorted().toList());
    }

    private static List<Mention> disjoint(List<Mention> candidates) {
        List<Mention> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingInt(
                        (Mention mention) -> -mention.positions().size())
                .thenComparing(Mention::kind)
                .thenComparing(mention -> mention.names().getFirst()));
        List<Mention> kept = new ArrayList<>();
        Set<Integer> used = new TreeSet<>();
        for (Mention mention : sorted) {
            if (mention.positions().stream().noneMatch(used::contains)) {
                kept.add(mention);
                used.addAll(mention.positions());
            }
        }
        return kept;
    }
}
