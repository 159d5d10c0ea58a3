package org.attache.terminal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.evidence.Hit;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.Reading;
import org.attache.knowledge.difference.ProposalSummary;
import org.attache.session.Count;
import org.attache.source.Provenance;
import org.attache.source.Remark;

/** Renders what the knowledge holds. Pure. */
public final class SourcesText {

    private final Ink ink;
    private final int width;

    public SourcesText(Ink ink, int columns) {
        this.ink = ink;
        this.width = AnswerText.width(columns);
    }

    /** The documents, then the files that cannot be used, then what it comes to. */
    public String documents(List<DocumentSummary> documents, List<Reading.Refused> refused, List<NearCopy> copies) {
        List<String> lines = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (DocumentSummary document : documents) {
            String path = document.origin().path();
            known.add(path);
            lines.add(document(
                    document,
                    copies.stream()
                            .filter(copy -> copy.path().equals(path))
                            .map(copy -> "nearly the same as " + copy.of())
                            .findFirst()
                            .orElse("")));
            document.remarks().stream().map(this::remark).forEach(lines::add);
        }
        refused.forEach(file -> lines.add(ink.noted(Wrapped.text(
                Printable.of("Refused: " + ProposalSummary.refusal(file)
                        + (known.contains(file.path()) ? ProposalSummary.STAYS : "") + "."),
                "",
                "  ",
                width))));
        lines.add((documents.size() > 1 ? "\n" : "") + total(documents));
        return String.join("\n", lines);
    }

    private String remark(Remark remark) {
        return ink.noted(Wrapped.text(Printable.of(remark.words() + "."), "  ", "  ", width));
    }

    private String document(DocumentSummary document, String copy) {
        Provenance provenance = document.origin().provenance();
        String title = Wrapped.text(Printable.of(provenance.title()), "", width);
        String about = Parts.of(
                        provenance.publisher() == null ? "" : provenance.publisher(),
                        AnswerText.published(provenance),
                        AnswerText.stated(provenance),
                        Count.of(document.statements(), "statement"),
                        document.visits() == 0 ? "" : Count.of(document.visits(), "visit"),
                        document.origin().path(),
                        copy)
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
    public String hits(List<Hit> hits, int most) {
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
