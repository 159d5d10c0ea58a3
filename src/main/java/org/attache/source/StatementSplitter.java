package org.attache.source;

import java.util.ArrayList;
import java.util.List;
import org.attache.source.sentences.Labels;
import org.attache.source.sentences.PassageLabels;
import org.attache.source.sentences.SentenceDetector;
import org.attache.source.sentences.Sentences;

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
            case Body.Prose prose -> new PassageSplitter(sentences, document, ids, allowance).split(prose);
            case Body.Mixed mixed -> mixed(document, mixed, ids, allowance);
        };
    }

    /** What stands over the statements of a document, in the order in which it begins. */
    public List<Label> labels(Document document, Allowance allowance) {
        return switch (document.body()) {
            case Body.Rows rows -> List.of();
            case Body.Prose prose -> PassageLabels.of(prose, allowance);
            case Body.Mixed mixed -> Labels.of(before(mixed), allowance);
        };
    }

    /** The running text alone: nothing in it stands over the rows behind it. */
    private static String before(Body.Mixed mixed) {
        return mixed.rows().isEmpty()
                ? mixed.text()
                : mixed.text().substring(0, mixed.rows().getFirst().quote().start());
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

    /** A row is one statement whatever its words look like; the text around it is split as if it were not there. */
    private List<Statement> mixed(Document document, Body.Mixed mixed, StatementIds ids, Allowance allowance) {
        StringBuilder around = new StringBuilder(mixed.text());
        for (Row row : mixed.rows()) {
            int length = row.quote().words().length();
            around.replace(row.quote().start(), row.quote().end(), " ".repeat(length));
        }
        Body.Prose prose = new Body.Prose(around.toString(), mixed.prose().passages());
        List<Statement> all = new ArrayList<>(new PassageSplitter(sentences, document, ids, allowance).split(prose));
        int paragraphs = all.isEmpty() ? 0 : all.getLast().paragraph() + 1;
        for (Row row : mixed.rows()) {
            allowance.require(all.size() + 1);
            String id = ids.next(row.quote().words());
            all.add(new Statement(id, document.origin(), all.size(), paragraphs++, row.quote(), null));
        }
        return all;
    }
}
