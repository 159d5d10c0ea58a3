package org.attache.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.geography.Regions;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;
import org.attache.visit.LedgerName;
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
public record CountryNames(
        Set<Integer> positions, List<String> all, List<String> hosts, List<String> origins, List<String> unknown) {

    /** No capital has a name of more words. */
    private static final int LONGEST = 3;

    boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    /** Positions of the words that name countries. */
    public static Set<Integer> positions(String text, List<Word> words) {
        Set<Integer> positions = new TreeSet<>();
        Countries.find(text).forEach(found -> positions.addAll(positions(words, found)));
        return positions;
    }

    static CountryNames find(
            String text,
            List<Word> words,
            List<Mention> mentions,
            List<Office> offices,
            Set<Integer> explained,
            VisitLedger ledger) {
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
            if (offices.stream().anyMatch(office -> office.positions().containsAll(at))) {
                continue;
            }
            if (isOrigin(words, at, offices) || isPeople(text, words, at)) {
                origins.add(found.country());
            } else {
                List<String> inLedger = ledgerNames(found.country(), ledger);
                hosts.addAll(inLedger);
                if (inLedger.isEmpty()) {
                    unknown.add(found.country());
                }
            }
        }
        for (Regions.Found region :
                Regions.find(words.stream().map(Word::folded).toList())) {
            Set<Integer> at = IntStream.rangeClosed(region.first(), region.last())
                    .boxed()
                    .collect(Collectors.toCollection(TreeSet::new));
            if (at.stream().anyMatch(positions::contains) || at.stream().anyMatch(explained::contains)) {
                continue;
            }
            positions.addAll(at);
            if (isOrigin(words, at, offices)) {
                origins.addAll(region.countries());
            } else {
                region.countries().forEach(country -> hosts.addAll(ledgerNames(country, ledger)));
                if (hosts.isEmpty()) {
                    unknown.addAll(region.countries());
                }
            }
        }
        for (Capital capital : capitals(text, words, explained)) {
            positions.addAll(capital.positions());
            all.add(capital.country());
            origins.add(capital.country());
        }
        for (Mention mention : mentions) {
            if (mention.kind() == LedgerName.Kind.COUNTRY
                    && mention.positions().stream().noneMatch(positions::contains)) {
                hosts.addAll(mention.names());
                all.addAll(mention.names());
            }
            if (mention.kind() == LedgerName.Kind.COUNTRY) {
                positions.addAll(mention.positions());
            }
        }
        return new CountryNames(
                positions, List.copyOf(all), List.copyOf(hosts), List.copyOf(origins), List.copyOf(unknown));
    }

    /** The government of a country by its capital. */
    private record Capital(Set<Integer> positions, String country) {}

    /** "Anyone from Washington"; a place that the ledger knows is explained already. */
    private static List<Capital> capitals(String text, List<Word> words, Set<Integer> explained) {
        List<Capital> capitals = new ArrayList<>();
        for (int from = 1; from < words.size(); from++) {
            if (words.get(from - 1).folded().equals("from") && words.get(from).isCapitalised()) {
                for (int last = from; last < Math.min(words.size(), from + LONGEST); last++) {
                    String name = text.substring(
                            words.get(from).start(), words.get(last).end());
                    Set<Integer> at =
                            IntStream.rangeClosed(from, last).boxed().collect(Collectors.toCollection(TreeSet::new));
                    if (at.stream().noneMatch(explained::contains)) {
                        Countries.withCapital(name).ifPresent(country -> capitals.add(new Capital(at, country)));
                    }
                }
            }
        }
        return capitals;
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

    /** "US officials", "the Chinese foreign minister", "the king of Norway", "visitors from Japan". */
    private static boolean isOrigin(List<Word> words, Set<Integer> at, List<Office> offices) {
        List<Integer> sorted = new ArrayList<>(at);
        int before = sorted.getFirst() - 1;
        int from = before > 0 && words.get(before).folded().equals("the") ? before - 1 : before;
        if (from >= 0 && words.get(from).folded().equals("from")) {
            return true;
        }
        if (isOfOffice(words, before, offices)) {
            return true;
        }
        int next = sorted.getLast() + 1;
        boolean office = offices.stream().anyMatch(each -> each.positions().contains(next));
        return office
                || (next < words.size()
                        && Vocabulary.ANYBODY.contains(words.get(next).folded()));
    }

    /** "The French", "two Danes", "that Chilean lady": who is called by a nationality comes from there. */
    private static boolean isPeople(String text, List<Word> words, Set<Integer> at) {
        List<Integer> sorted = new ArrayList<>(at);
        String name = text.substring(
                words.get(sorted.getFirst()).start(),
                words.get(sorted.getLast()).end());
        int next = sorted.getLast() + 1;
        boolean site = next < words.size()
                && (Vocabulary.isSite(words.get(next).folded())
                        || Lexicon.nounForm(words.get(next).folded()) == Noun.SITE);
        return Countries.isAdjective(name) && !site;
    }

    private static boolean isOfOffice(List<Word> words, int before, List<Office> offices) {
        int of = before >= 0 && words.get(before).folded().equals("the") ? before - 1 : before;
        return of > 0
                && words.get(of).folded().equals("of")
                && offices.stream().anyMatch(office -> office.positions().contains(of - 1));
    }

    /** The names under which the ledger has a country. */
    private static List<String> ledgerNames(String country, VisitLedger ledger) {
        Set<String> names = new LinkedHashSet<>();
        for (String alias : Countries.names(country)) {
            for (String word : NameWords.of(alias)) {
                if (word.length() > 2) {
                    ledger.namesWith(word).stream()
                            .filter(name -> name.kind() == LedgerName.Kind.COUNTRY)
                            .filter(name -> Countries.canonical(name.name()).equals(Optional.of(country)))
                            .forEach(name -> names.add(name.name()));
                }
            }
        }
        return List.copyOf(names);
    }
}
