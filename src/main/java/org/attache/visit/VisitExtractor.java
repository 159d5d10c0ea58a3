package org.attache.visit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.source.Allowance;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Quote;
import org.attache.source.Row;
import org.attache.source.Statement;
import org.attache.visit.reading.ProseVisits;

/** Finds the visits that a document speaks of. */
public final class VisitExtractor {

    private VisitExtractor() {}

    /**
     * The visits of one document, merged where several statements speak of the same one.
     *
     * @param statements all statements of the document in their order
     */
    public static List<Visit> extract(Document document, List<Statement> statements) {
        return extract(document, statements, Allowance.UNLIMITED);
    }

    /**
     * The same of a text that nobody vouches for.
     *
     * @param allowance ends the work where it takes too long
     */
    public static List<Visit> extract(Document document, List<Statement> statements, Allowance allowance) {
        return switch (document.body()) {
            case Body.Rows rows -> ScheduleVisits.of(rows.rows(), statements, new VisitIds());
            case Body.Prose prose -> ProseVisits.of(statements, allowance, new VisitIds());
            case Body.Mixed mixed -> mixed(mixed.rows(), statements, allowance);
        };
    }

    private static List<Visit> mixed(List<Row> rows, List<Statement> statements, Allowance allowance) {
        VisitIds ids = new VisitIds();
        Set<Quote> quotes = rows.stream().map(Row::quote).collect(Collectors.toSet());
        Map<Boolean, List<Statement>> inRow = statements.stream()
                .collect(Collectors.partitioningBy(statement -> quotes.contains(statement.quote())));
        return Stream.concat(
                        ProseVisits.of(inRow.getOrDefault(false, List.of()), allowance, ids).stream(),
                        ScheduleVisits.of(rows, inRow.getOrDefault(true, List.of()), ids).stream())
                .toList();
    }
}
