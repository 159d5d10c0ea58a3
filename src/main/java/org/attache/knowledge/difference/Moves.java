package org.attache.knowledge.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.knowledge.PreparedDocument;
import org.attache.source.Document;
import org.attache.source.Statement;

/** Finds out which documents were there before under another path. */
final class Moves {

    /** A document that was moved and edited still has this share of its statements. */
    private static final double SHARE = 0.5;

    /** New path to old path. */
    private final Map<String, String> from = new TreeMap<>();

    /** Old paths that nothing was found to come from yet. */
    private final Set<String> open;

    /** @param displaced paths whose known content no longer lies there */
    Moves(Collection<String> displaced) {
        this.open = new TreeSet<>(displaced);
    }

    /**
     * Finds documents whose bytes lay elsewhere before.
     *
     * @param known hashes of the documents of the snapshot by their paths
     */
    void findByContent(Collection<Document> read, Map<String, String> known) {
        Map<String, List<String>> byHash = new HashMap<>();
        open.forEach(path -> byHash.computeIfAbsent(known.getOrDefault(path, ""), none -> new ArrayList<>())
                .add(path));
        for (Document document : read) {
            List<String> sources = byHash.getOrDefault(document.hash(), List.of());
            if (!sources.isEmpty() && !document.hash().equals(known.get(document.path()))) {
                String source = sources.stream()
                        .filter(path -> name(path).equals(name(document.path())))
                        .findFirst()
                        .orElse(sources.getFirst());
                sources.remove(source);
                found(document.path(), source);
            }
        }
    }

    /**
     * Finds documents that were edited too, by the statements that they share with one that is gone.
     *
     * @param added documents that are new under their paths
     * @param gone statements of the documents whose paths hold nothing any more
     */
    void findByWords(Collection<PreparedDocument> added, Map<String, List<Statement>> gone) {
        Map<String, Set<String>> holders = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        gone.forEach((path, statements) -> {
            Set<String> words = words(statements);
            sizes.put(path, words.size());
            words.forEach(each ->
                    holders.computeIfAbsent(each, none -> new TreeSet<>()).add(path));
        });
        for (PreparedDocument document : added) {
            Set<String> words = words(document.statements());
            Map<String, Integer> shared = new TreeMap<>();
            words.forEach(each -> holders.getOrDefault(each, Set.of()).stream()
                    .filter(open::contains)
                    .forEach(path -> shared.merge(path, 1, Integer::sum)));
            shared.entrySet().stream()
                    .filter(entry ->
                            entry.getValue() >= SHARE * Math.max(words.size(), sizes.getOrDefault(entry.getKey(), 0)))
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(entry -> found(document.path(), entry.getKey()));
        }
    }

    Optional<String> from(String path) {
        return Optional.ofNullable(from.get(path));
    }

    /** Old paths whose documents were found again. */
    Set<String> sources() {
        return Set.copyOf(from.values());
    }

    private void found(String to, String source) {
        from.put(to, source);
        open.remove(source);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Set<String> words(List<Statement> statements) {
        Set<String> words = new HashSet<>();
        statements.forEach(statement -> words.add(statement.words()));
        return words;
    }
}
