package org.attache.geography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of all countries as a tree of their words, read from countries.txt. Immutable once loaded. */
final class CountryTable {

    private static final List<String> NO_PLURAL = List.of("s", "sh", "ch", "ese", "men", "man");

    private final Node root = new Node();
    private final Map<String, Set<String>> names = new HashMap<>();

    private CountryTable() {}

    /**
     * The longest name that starts at a token.
     *
     * @param country its canonical name; empty for a name that only looks like a country's
     * @param adjective whether it is an adjective or names the people
     * @param rule the case in which it counts
     * @param common whether it is also a person's name or an ordinary word with a capital letter
     * @param end index after its last token
     */
    record Match(String country, boolean adjective, Case rule, boolean common, int end) {}

    /** The case in which a name counts. */
    enum Case {
        ANY,
        EXACT,
        CAPITAL
    }

    private record Leaf(String country, boolean adjective, Case rule, boolean common, List<String> words) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Leaf leaf;
    }

    static CountryTable load() {
        CountryTable table = new CountryTable();
        for (String line : ReferenceData.lines("countries.txt")) {
            if (line.startsWith("!")) {
                for (String name : line.substring(1).split(";")) {
                    table.put(name, "", false, Case.ANY, false);
                }
            } else {
                table.addCountry(line.split("\\|", -1));
            }
        }
        return table;
    }

    private void addCountry(String[] parts) {
        String canonical = parts[0];
        add(canonical, canonical, false);
        for (String name : parts[1].split(";")) {
            add(name, canonical, false);
        }
        for (String adjective : parts[2].split(";")) {
            add(adjective, canonical, true);
            if (NO_PLURAL.stream().noneMatch(adjective::endsWith)) {
                add(adjective.replace("?", "") + "s", canonical, true);
            }
        }
    }

    /** A name that repeats the canonical one narrows the case in which it counts. */
    private void add(String entry, String country, boolean adjective) {
        boolean common = entry.startsWith("?");
        String marked = common ? entry.substring(1) : entry;
        char mark = marked.isEmpty() ? ' ' : marked.charAt(0);
        Case rule = mark == '=' ? Case.EXACT : mark == '^' ? Case.CAPITAL : Case.ANY;
        String name = rule == Case.ANY ? marked : marked.substring(1);
        if (name.length() > 1) {
            put(name, country, adjective, rule, common);
            names.computeIfAbsent(country, key -> new LinkedHashSet<>()).add(name);
        }
    }

    private void put(String name, String country, boolean adjective, Case rule, boolean common) {
        List<NameToken> tokens = NameToken.of(name);
        Node node = root;
        for (NameToken token : tokens) {
            node = node.next.computeIfAbsent(token.folded(), word -> new Node());
        }
        boolean isName = node.leaf != null && !node.leaf.adjective && node.leaf.country.equals(country);
        if (!adjective || !isName) {
            node.leaf = new Leaf(
                    country,
                    adjective,
                    rule,
                    common,
                    tokens.stream().map(NameToken::word).toList());
        }
    }

    boolean mayBegin(String folded) {
        return root.next.containsKey(folded);
    }

    /** Whether a longer name begins with all these words. */
    boolean goesOn(List<NameToken> tokens) {
        Node node = root;
        for (int at = 0; node != null && at < tokens.size(); at++) {
            node = node.next.get(tokens.get(at).folded());
        }
        return node != null && !node.next.isEmpty();
    }

    @Nullable
    Match longest(List<NameToken> tokens, int from) {
        Match longest = null;
        Node node = root.next.get(tokens.get(from).folded());
        int at = from;
        while (node != null) {
            at++;
            if (node.leaf != null && isWritten(node.leaf, tokens, from)) {
                longest = new Match(node.leaf.country, node.leaf.adjective, node.leaf.rule, node.leaf.common, at);
            }
            node = at < tokens.size() ? node.next.get(tokens.get(at).folded()) : null;
        }
        return longest;
    }

    private static boolean isWritten(Leaf leaf, List<NameToken> tokens, int from) {
        return switch (leaf.rule) {
            case ANY -> true;
            case EXACT -> {
                List<String> words = new ArrayList<>();
                for (int i = 0; i < leaf.words.size(); i++) {
                    words.add(tokens.get(from + i).word());
                }
                yield words.equals(leaf.words);
            }
            case CAPITAL -> isCapitalised(tokens.get(from)) || tokens.stream().noneMatch(CountryTable::isCapitalised);
        };
    }

    private static boolean isCapitalised(NameToken token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }

    Set<String> names(String canonical) {
        return Collections.unmodifiableSet(names.getOrDefault(canonical, Set.of(canonical)));
    }
}
