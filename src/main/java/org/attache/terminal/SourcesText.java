package org.attache.terminal;

import java.util.ArrayList;
import java.util.List;
import org.attache.evidence.Hit;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.Reading;
import org.attache.source.Provenance;

/** Renders what the knowledge holds. Pure. */
final class SourcesText {

    private final Ink ink;
    private final int width;

    SourcesText(Ink ink, int columns) {
        this.ink = ink;
        this.width = AnswerText.width(columns);
    }

    /** The documents, then the files that cannot be used, then what it comes to. */
    String documents(List<DocumentSummary> documents, List<Reading.Refused> refused) {
        List<String> lines = new ArrayList<>();
        documents.forEach(document -> lines.add(document(document)));
        refused.forEach(file -> lines.add(ink.noted(
                Wrapped.text(Printable.of("Refused: " + ProposalText.refusal(file) + "."), "", "  ", width))));
        lines.add((documents.size() > 1 ? "\n" : "") + total(documents));
        return String.join("\n", lines);
    }

    private String document(DocumentSummary document) {
        Provenance provenance = document.origin().provenance();
        String title = Wrapped.text(Printable.of(provenance.title()), "", width);
        String about = Parts.of(
                        provenance.publisher() == null ? "" : provenance.publisher(),
                        AnswerText.published(provenance),
                        Count.of(document.statements(), "statement"),
                        document.visits() == 0 ? "" : Count.of(document.visits(), "visit"),
                        document.origin().path())
                .wrapped("  ", "  ", width);
        return ink.bold(title) + "\n" + ink.faint(about);
    }

    private static String total(List<DocumentSummary> documents) {
        return Count.of(documents.size(), "document") + ", "
                + Count.of(
                        documents.stream().mapToInt(DocumentSummary::statements).sum(), "statement") + ", "
                + Count.of(documents.stream().mapToInt(DocumentSummary::visits).sum(), "visit");
    }

    /**
     * The statements that a search found.
     *
     * @param most how many it was allowed to find
     */
    String hits(List<Hit> hits, int most) {
        if (hits.isEmpty()) {
            return "No statement has any of these words.";
        }
        String listed = new AnswerText(ink, width)
                .listed(hits.stream().map(Hit::statement).toList());
        return hits.size() < most
                ? listed
                : listed + "\n\n" + ink.faint("These are the best " + most + "; more words narrow the search.");
    }
}
