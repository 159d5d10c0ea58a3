package org.attache.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.knowledge.difference.DocumentChanges;
import org.attache.knowledge.difference.Move;
import org.attache.knowledge.difference.StatementChanges;
import org.attache.knowledge.difference.VisitChanges;

/**
 * What a reload would change; nothing has changed yet.
 *
 * @param base the number of the snapshot it was compared with
 * @param folder the state of the folder as it was read
 * @param refused files that cannot be used, with the reason
 * @param nearCopies documents that come in and say nearly the same as another
 */
public record Proposal(
        long base,
        String folder,
        DocumentChanges documents,
        List<Reading.Refused> refused,
        StatementChanges statements,
        VisitChanges visits,
        List<NearCopy> nearCopies) {

    public Proposal {
        refused = List.copyOf(refused);
        nearCopies = List.copyOf(nearCopies);
    }

    /** Whether applying it would leave every document as it is. */
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Documents that come in: new, changed and moved. */
    public List<PreparedDocument> incoming() {
        List<PreparedDocument> incoming = new ArrayList<>(documents.added());
        incoming.addAll(documents.changed());
        documents.moved().forEach(move -> incoming.add(move.document()));
        return incoming;
    }

    /** Paths under which no document lies any more: of removed ones, and those that moved ones left free. */
    public List<String> leaving() {
        Set<String> taken = incoming().stream().map(document -> document.path()).collect(Collectors.toSet());
        List<String> leaving = new ArrayList<>(documents.removed());
        documents.moved().stream()
                .map(Move::from)
                .filter(path -> !taken.contains(path))
                .forEach(leaving::add);
        return leaving;
    }
}
