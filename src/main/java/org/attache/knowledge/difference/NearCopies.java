package org.attache.knowledge.difference;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.StatementSearch;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.source.Body;
import org.attache.source.Statement;

/**
 * Finds documents that say nearly the same as another: syndicated text counts as one origin. A copy may have another
 * headline, a paragraph less, and words edited here and there; reports of their own on the same event are no copies,
 * though they quote the same people. Tables are never copies.
 */
public final class NearCopies {

    /** A copy with a changed sentence or two still shares this much. */
    private static final double SHARE = 0.7;

    /** A copy may correct one name or number in four. */
    private static final double FACTS = 0.75;

    /** Statements of a document by which copies of it are looked for among those that are already known. */
    private static final int PROBES = 3;

    /** Known documents that are looked at for each of them. */
    private static final int HITS = 8;

    /** Copies of one document that are noted; together they still connect all of them. */
    private static final int MOST = 20;

    private final StatementIndex known;

    public NearCopies(StatementIndex known) {
        this.known = known;
    }

    /**
     * The near-copies of documents among each other and among the known ones, by path; each pair once.
     *
     * @param leaving paths of known documents that are no longer what they were
     */
    Map<String, List<NearCopy>> among(
            Collection<PreparedDocument> incoming, Collection<String> leaving, Progress progress) {
        Map<String, PreparedDocument> prose = incoming.stream()
                .filter(document -> !(document.document().body() instanceof Body.Rows))
                .collect(Collectors.toMap(PreparedDocument::path, document -> document));
        // From the shortest: all of a short sketch can stand in a longer text, but not the other way round.
        List<Shingles> shingles = prose.values().stream()
                .map(document -> Shingles.of(document.path(), document.statements()))
                .filter(Shingles::isTelling)
                .sorted(Comparator.comparingInt(Shingles::size).thenComparing(Shingles::path))
                .toList();
        Set<String> elsewhere = incoming.stream().map(PreparedDocument::path).collect(Collectors.toSet());
        elsewhere.addAll(leaving);
        Map<String, List<NearCopy>> copies = new TreeMap<>();
        Sketches shorter = new Sketches(shingles.size());
        int done = 0;
        for (Shingles document : shingles) {
            progress.advanced("looking for copies", done++, shingles.size());
            List<Statement> statements =
                    Objects.requireNonNull(prose.get(document.path())).statements();
            List<NearCopy> found = Stream.concat(shorter.sharing(document), known(statements, elsewhere))
                    .filter(other -> document.sharedFacts(other) >= FACTS)
                    .map(other -> new NearCopy(document.path(), other.path(), document.share(other)))
                    .filter(copy -> copy.share() >= SHARE)
                    .sorted(Comparator.comparingDouble(NearCopy::share).reversed())
                    .limit(MOST)
                    .toList();
            if (!found.isEmpty()) {
                copies.put(document.path(), found);
            }
            shorter.add(document);
        }
        progress.advanced("looking for copies", shingles.size(), shingles.size());
        return copies;
    }

    /** Known documents that hold the longest of these statements. */
    private Stream<Shingles> known(List<Statement> statements, Set<String> elsewhere) {
        Set<String> paths = new LinkedHashSet<>();
        statements.stream()
                .sorted(Comparator.comparingInt(statement -> -statement.words().length()))
                .limit(known.size() == 0 ? 0 : PROBES)
                .flatMap(statement -> known.search(new StatementSearch(statement.words(), null, HITS)).stream())
                .forEach(hit -> paths.add(hit.statement().origin().path()));
        paths.removeAll(elsewhere);
        return paths.stream()
                .map(path -> Shingles.of(path, known.ofDocument(path)))
                .filter(Shingles::isTelling);
    }
}
