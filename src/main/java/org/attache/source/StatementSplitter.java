package org.attache.source;

import java.util.ArrayList;
import java.util.List;
import org.attache.source.sentences.Block;
import org.attache.source.sentences.Blocks;
import org.attache.source.sentences.Labels;
import org.attache.source.sentences.Quotations;
import org.attache.source.sentences.SentenceDetector;
import org.attache.source.sentences.Sentences;
import org.attache.source.sentences.Span;
import org.attache.source.speakers.SpeakerAttribution;
import org.jspecify.annotations.Nullable;

/**
 * Splits documents into statements. Thread-safe.
 *
 * <p>A row is a statement as it stands. Running text is read as Markdown, which plain text is too. Its sentences become
 * statements, and so do the rows of its tables; markers of lists and block quotes are left out. Headings, heads of
 * tables, rules, fence lines, link definitions and lines that only show images are no statements: they are labels and
 * marks, and assert nothing by themselves. A line break ends a statement unless the text is hard-wrapped, that is, most
 * of its line breaks are followed by a small letter. Sentences of more than 1,000 characters are cut into several
 * statements. No statement is without a letter or digit.
 */
public final class StatementSplitter {

    private final Sentences sentences;

    public StatementSplitter(SentenceDetector detector) {
        this.sentences = new Sentences(detector);
    }

    /** The statements of a document in their order, each with its speaker where the text attributes it. */
    public List<Statement> split(Document document) {
        return split(document, document.path(), Allowance.UNLIMITED);
    }

    /**
     * The same for a document whose statements are not named after its path.
     *
     * @param namespace what their ids are made from besides their words
     * @param allowance ends the work where it takes too long or there are too many of them
     */
    public List<Statement> split(Document document, String namespace, Allowance allowance) {
        StatementIds ids = new StatementIds(namespace);
        return switch (document.body()) {
            case Body.Rows rows -> rows(document, rows.rows(), ids, allowance);
            case Body.Prose prose -> prose(document, prose.text(), ids, allowance);
        };
    }

    /** What stands over the statements of a document, in the order in which it begins. */
    public List<Label> labels(Document document, Allowance allowance) {
        return switch (document.body()) {
            case Body.Rows rows -> List.of();
            case Body.Prose prose -> Labels.of(prose.text(), allowance);
        };
    }

    private static List<Statement> rows(Document document, List<Row> rows, StatementIds ids, Allowance allowance) {
        List<Statement> statements = new ArrayList<>();
        for (Row row : rows) {
            int index = statements.size();
            allowance.require(index + 1);
            statements.add(
                    new Statement(ids.next(row.quote().words()), document.origin(), index, index, row.quote(), null));
        }
        return statements;
    }

    private List<Statement> prose(Document document, String text, StatementIds ids, Allowance allowance) {
        SpeakerAttribution attribution = new SpeakerAttribution();
        List<Statement> statements = new ArrayList<>();
        Blocks blocks = new Blocks(text, allowance);
        int paragraph = 0;
        for (Block block = blocks.next(); block != null; block = blocks.next()) {
            Quotations quotations = new Quotations(block.plain());
            Allowance further = more -> allowance.require(statements.size() + more);
            List<Span> spans = sentences.in(block, quotations, further);
            List<@Nullable String> speakers = attribution.speakers(block.plain(), quotations, spans, further);
            for (int i = 0; i < spans.size(); i++) {
                Span span = spans.get(i);
                statements.add(new Statement(
                        ids.next(span.of(block.plain())),
                        document.origin(),
                        statements.size(),
                        paragraph,
                        Quote.of(text, block.start() + span.start(), block.start() + span.end()),
                        speakers.get(i)));
            }
            paragraph++;
        }
        return statements;
    }
}
