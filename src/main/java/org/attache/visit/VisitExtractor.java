package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.english.Thesaurus;
import org.attache.source.Allowance;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Label;
import org.attache.source.Quote;
import org.attache.source.Row;
import org.attache.source.Statement;
import org.attache.visit.listing.Listing;
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
        return extract(document, statements, List.of(), Allowance.UNLIMITED, Thesaurus.NONE);
    }

    /**
     * The same of a text that nobody vouches for.
     *
     * @param labels what stands over the statements, in the order in which it begins
     * @param allowance ends the work where it takes too long
     * @param thesaurus what is known of the meanings of words
     */
    public static List<Visit> extract(
            Document document,
            List<Statement> statements,
            List<Label> labels,
            Allowance allowance,
            Thesaurus thesaurus) {
        return switch (document.body()) {
            case Body.Rows rows -> ScheduleVisits.of(rows.rows(), statements, new VisitIds());
            case Body.Prose prose -> prose(prose, statements, labels, allowance, new VisitIds(), thesaurus);
            case Body.Mixed mixed -> mixed(mixed, statements, labels, allowance, thesaurus);
        };
    }

    private static List<Visit> prose(
            Body.Prose prose,
            List<Statement> statements,
            List<Label> labels,
            Allowance allowance,
            VisitIds ids,
            Thesaurus thesaurus) {
        return prose.rows().isEmpty()
                ? text(statements, labels, allowance, ids, thesaurus)
                : withRows(prose.rows(), statements, labels, allowance, ids, thesaurus);
    }

    /** What sentences tell, and what entries tell with what stands over them. */
    private static List<Visit> text(
            List<Statement> statements, List<Label> labels, Allowance allowance, VisitIds ids, Thesaurus thesaurus) {
        List<Visit> visits = new ArrayList<>(ProseVisits.of(statements, allowance, ids, thesaurus));
        List<Visit> told = List.copyOf(visits);
        Listing.of(statements, labels, allowance, ids, thesaurus).stream()
                .filter(visit -> !Listing.isTold(visit, told))
                .forEach(visits::add);
        return visits;
    }

    private static List<Visit> mixed(
            Body.Mixed mixed,
            List<Statement> statements,
            List<Label> labels,
            Allowance allowance,
            Thesaurus thesaurus) {
        VisitIds ids = new VisitIds();
        Set<Quote> quotes = mixed.rows().stream().map(Row::quote).collect(Collectors.toSet());
        Map<Boolean, List<Statement>> inRow =
                statements.stream().collect(Collectors.partitioningBy(statement -> quotes.contains(statement.quote())));
        return Stream.concat(
                        prose(mixed.prose(), inRow.getOrDefault(false, List.of()), labels, allowance, ids, thesaurus)
                                .stream(),
                        ScheduleVisits.of(mixed.rows(), inRow.getOrDefault(true, List.of()), ids).stream())
                .toList();
    }

    /** Rows of a schedule within a text are read by their columns; what is said of the same visits adds nothing. */
    private static List<Visit> withRows(
            List<Row> rows,
            List<Statement> statements,
            List<Label> labels,
            Allowance allowance,
            VisitIds ids,
            Thesaurus thesaurus) {
        List<Statement> told = new ArrayList<>();
        List<Statement> ofRows = new ArrayList<>();
        List<Row> read = new ArrayList<>();
        int at = 0;
        for (Statement statement : statements) {
            while (at < rows.size()
                    && rows.get(at).quote().end() <= statement.quote().start()) {
                at++;
            }
            boolean isOfRow = at < rows.size()
                    && rows.get(at).quote().start() < statement.quote().end();
            if (!isOfRow) {
                told.add(statement);
            } else if (statement.quote().start() <= rows.get(at).quote().start()) {
                ofRows.add(statement);
                read.add(rows.get(at));
            }
        }
        List<Visit> visits = new ArrayList<>(ScheduleVisits.of(read, ofRows, ids));
        Set<String> known = visits.stream().map(Visit::id).collect(Collectors.toSet());
        text(told, labels, allowance, ids, thesaurus).stream()
                .filter(visit -> !known.contains(VisitIds.first(visit.id())))
                .forEach(visits::add);
        return visits;
    }
}
