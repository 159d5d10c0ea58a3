package org.attache.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.visit.Countries;
import org.attache.visit.LedgerName;
import org.attache.visit.NameWords;
import org.attache.visit.VisitLedger;

/**
 * The countries that a question names, sorted by the part they play.
 *
 * @param positions indexes of the words that name them
 * @param all canonical names of all of them, in the order of the question
 * @param hosts names, as the ledger has them, of countries that are visited
 * @param origins canonical names of countries that visitors are said to come from
 * @param unknown canonical names of countries that are asked about as hosts and that the ledger does not have
 */
record CountryNames(
        Set<Integer> positions, List<String> all, List<String> hosts, List<String> origins, List<String> unknown) {

    boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    static CountryNames find(
            String text, List<Word> words, List<Mention> mentions, Set<Integer> explained, VisitLedger ledger) {
        Set<Integer> positions = new TreeSet<>();
        Set<String> all = new LinkedHashSet<>();
        Set<String> hosts = new LinkedHashSet<>();
        Set<String> origins = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Countries.Found found : Countries.find(text)) {
            Set<Integer> at = positions(words, found);
            boolean isPartOfName = at.stream().anyMatch(explained::contains)
                    && mentions.stream()
                            .noneMatch(mention -> mention.kind() == LedgerName.Kind.COUNTRY
                                    && mention.positions().containsAll(at));
            if (at.isEmpty() || isPartOfName) {
                continue;
            }
            positions.addAll(at);
            all.add(found.country());
            if (isOrigin(words, at)) {
                origins.add(found.country());
            } else {
                List<String> inLedger = ledgerNames(found.country(), ledger);
                hosts.addAll(inLedger);
                if (inLedger.isEmpty()) {
                    unknown.add(found.country());
                }
            }
        }
        for (Mention mention : mentions) {
            if (mention.kind() == LedgerName.Kind.COUNTRY
                    && mention.positions().stream().noneMatch(positions::contains)) {
                hosts.addAll(mention.names());
                all.addAll(mention.names());
            }
        }
        return new CountryNames(
                positions, List.copyOf(all), List.copyOf(hosts), List.copyOf(origins), List.copyOf(unknown));
    }

    private static Set<Integer> positions(List<Word> words, Countries.Found found) {
        Set<Integer> at = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() < found.end() && words.get(i).end() > found.start()) {
                at.add(i);
            }
        }
        return at;
    }

    /** "US officials", "the Chinese foreign minister", "visitors from Japan". */
    private static boolean isOrigin(List<Word> words, Set<Integer> at) {
        List<Integer> sorted = new ArrayList<>(at);
        int before = sorted.getFirst() - 1;
        if (before >= 0 && words.get(before).folded().equals("from")) {
            return true;
        }
        int end = sorted.getLast();
        for (int i = end + 1; i <= end + 2 && i < words.size(); i++) {
            String word = words.get(i).folded();
            if (Vocabulary.ANYBODY.contains(word) || Vocabulary.TITLE.contains(word)) {
                return true;
            }
            if (Vocabulary.STOP.contains(word) || Vocabulary.VISIT.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** The names under which the ledger has a country. */
    private static List<String> ledgerNames(String country, VisitLedger ledger) {
        Set<String> names = new LinkedHashSet<>();
        for (String alias : Countries.names(country)) {
            for (String word : NameWords.of(alias)) {
                if (word.length() > 2) {
                    ledger.namesWith(word).stream()
                            .filter(name -> name.kind() == LedgerName.Kind.COUNTRY)
                            .filter(name -> Countries.canonical(name.name()).equals(java.util.Optional.of(country)))
                            .forEach(name -> names.add(name.name()));
                }
            }
        }
        return List.copyOf(names);
    }
}
