package org.attache.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.evidence.Hit;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.StatementSearch;
import org.attache.source.Body;
import org.attache.source.Statement;

/** Finds documents that say nearly the same as another: syndicated text counts as one origin. */
final class NearCopies {

    /** A copy with a new headline and a changed sentence still shares this much. */
    private static final double SHARE = 0.7;

    /** Statements of a document by which copies of it are looked for among those that are already known. */
    private static final int PROBES = 3;

    /** A run of words that stands in more documents than this is boilerplate. */
    private static final int COMMON = 20;

    private final StatementIndex known;

    NearCopies(StatementIndex known) {
        this.known = known;
    }

    /** One near-copy a document at most: the document of which it holds the most. Tables are never copies. */
    List<NearCopy> among(List<PreparedDocument> incoming, Collection<String> removed) {
        List<Shingles> shingles = incoming.stream()
                .filter(document -> document.document().body() instanceof Body.Prose)
                .map(document -> Shingles.of(document.document().path(), document.statements()))
                .filter(Shingles::isTelling)
                .toList();
        Map<String, List<Statement>> statements = new HashMap<>();
        incoming.forEach(document -> statements.put(document.document().path(), document.statements()));
        Map<Integer, List<Shingles>> byHash = new HashMap<>();
        List<NearCopy> copies = new ArrayList<>();
        for (Shingles document : shingles) {
            Set<Shingles> candidates = new LinkedHashSet<>(earlier(document, byHash));
            for (String path : knownCandidates(statements.getOrDefault(document.path(), List.of()))) {
                if (!statements.containsKey(path) && !removed.contains(path)) {
                    candidates.add(Shingles.of(path, known.ofDocument(path)));
                }
            }
            best(document, candidates).ifPresent(copies::add);
            document.hashes()
                    .forEach(hash -> byHash.computeIfAbsent(hash, key -> new ArrayList<>())
                            .add(document));
        }
        return copies;
    }

    private static Set<Shingles> earlier(Shingles document, Map<Integer, List<Shingles>> byHash) {
        Set<Shingles> found = new LinkedHashSet<>();
        for (int hash : document.hashes()) {
            List<Shingles> holders = byHash.getOrDefault(hash, List.of());
            if (holders.size() <= COMMON) {
                found.addAll(holders);
            }
        }
        return found;
    }

    /** Known documents that hold the longest statements of this one. */
    private Set<String> knownCandidates(List<Statement> statements) {
        Set<String> paths = new LinkedHashSet<>();
        statements.stream()
                .sorted(Comparator.comparingInt(statement -> -statement.words().length()))
                .limit(known.size() == 0 ? 0 : PROBES)
                .flatMap(statement -> known.search(new StatementSearch(statement.words(), null, PROBES)).stream())
                .map(Hit::statement)
                .forEach(statement -> paths.add(statement.origin().path()));
        return paths;
    }

    private static Optional<NearCopy> best(Shingles document, Set<Shingles> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.path().equals(document.path()))
                .map(candidate -> new NearCopy(
                        document.path(),
                        candidate.path(),
                        Math.max(document.containedIn(candidate), candidate.containedIn(document))))
                .filter(copy -> copy.share() >= SHARE)
                .max(Comparator.comparingDouble(NearCopy::share));
    }
}
