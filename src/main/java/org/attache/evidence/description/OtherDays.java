package org.attache.evidence.description;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.evidence.KnowledgeView;
import org.attache.question.Interpretation;
import org.attache.question.NamedDays;
import org.attache.question.Pick;
import org.attache.question.Wanted;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;

/** Visits that answer a yes-or-no question though none of them is known to be on the days that it asks about. */
public final class OtherDays {

    private OtherDays() {}

    /**
     * "Is Tom West coming in January?": the days on which he comes, where they are known and others. "Has she been here
     * before?": what is told of a visit with its time, though not its day.
     *
     * @param picking finds the visits that a question asks for
     */
    public static List<Visit> of(
            Interpretation.LedgerQuery question,
            KnowledgeView knowledge,
            BiFunction<Interpretation.LedgerQuery, KnowledgeView, List<Visit>> picking) {
        DateRange during = question.query().during();
        if ((question.wanted() == Wanted.CAME || question.wanted() == Wanted.WHETHER)
                && during != null
                && NamedDays.isAllBefore(during)) {
            return picking.apply(question.atAnyTime(), knowledge).stream()
                    .filter(visit -> visit.dates() == null && isTold(visit, during.last(), knowledge))
                    .toList();
        }
        boolean asks = question.wanted() == Wanted.COMES
                && question.query().visitors().size() == 1
                && question.query().during() != null
                && (question.pick() instanceof Pick.All || question.pick() instanceof Pick.Arriving);
        if (!asks) {
            return List.of();
        }
        List<Visit> all = picking.apply(question.atAnyTime(), knowledge);
        boolean known = all.stream()
                .allMatch(
                        visit -> visit.dates() != null && visit.dates().value().start() != null);
        return known ? all : List.of();
    }

    /** The last visit before the days that are asked about, and the first one after them, as far as there are such. */
    public static List<Visit> beside(
            Interpretation.LedgerQuery question,
            KnowledgeView knowledge,
            BiFunction<Interpretation.LedgerQuery, KnowledgeView, List<Visit>> picking) {
        DateRange during = question.query().during();
        if (during == null || !(question.pick() instanceof Pick.All)) {
            return List.of();
        }
        List<Visit> all = picking.apply(question.atAnyTime(), knowledge).stream()
                .filter(visit -> visit.status().value() != Status.CANCELLED)
                .filter(visit -> VisitDays.of(visit).isPresent())
                .toList();
        Optional<Visit> before = all.stream()
                .filter(visit -> days(visit).last().isBefore(during.first()))
                .max(Comparator.comparing(visit -> days(visit).last()));
        Optional<Visit> after = all.stream()
                .filter(visit -> days(visit).first().isAfter(during.last()))
                .min(Comparator.comparing(visit -> days(visit).first()));
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    private static DateRange days(Visit visit) {
        return VisitDays.of(visit).orElseThrow();
    }

    /** Whether a statement about a visit tells a time that was over on a day. */
    private static boolean isTold(Visit visit, LocalDate by, KnowledgeView knowledge) {
        return knowledge.statements().byId(visit.evidence()).stream()
                .flatMap(statement ->
                        DateFinder.find(statement.words(), new Anchor(statement.written(), Sense.PAST)).stream())
                .anyMatch(mention -> mention.meaning() instanceof Meaning.Dated dated
                        && dated.yearStated()
                        && !dated.range().last().isAfter(by));
    }
}
