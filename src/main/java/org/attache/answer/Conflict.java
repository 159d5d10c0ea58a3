package org.attache.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.coverage.Correction;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.visit.Disputes;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/**
 * What documents disagree on.
 *
 * @param field "start" or "end"
 * @param visit the id of the first visit that tells it
 * @param values each value with the numbers of the citations that have it
 * @param prevails the value of the account that says of the other one that it was wrong, or that the visit was moved
 *     since, or that a moderator stated; null where nothing decides
 * @param because why it prevails; null where nothing decides
 */
public record Conflict(
        String field,
        String visit,
        Map<String, List<Integer>> values,
        @Nullable String prevails,
        @Nullable String because) {

    /** Why a value prevails that a later account tells. */
    public static final String LATER = "later correction";

    public Conflict {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The conflicts among visits that an answer tells. */
    public static List<Conflict> among(List<Visit> visits, List<NumberedStatement> cited) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            for (Visit other : visits.subList(i + 1, visits.size())) {
                if (areOneToldTwice(visits.get(i), other, cited)) {
                    add(conflicts, "start", visits.get(i), other, cited, VisitDates::start);
                    add(conflicts, "end", visits.get(i), other, cited, VisitDates::end);
                }
            }
        }
        return conflicts;
    }

    /** Whether two visits must be one, of which different documents tell different days. */
    static boolean areOneToldTwice(Visit one, Visit other, List<NumberedStatement> cited) {
        boolean differ = isStated(one, cited) == isStated(other, cited)
                ? Disputes.areOneToldTwice(one, other)
                : Disputes.tellOtherDays(one, other);
        return differ && Collections.disjoint(documents(one, cited), documents(other, cited));
    }

    private static boolean isStated(Visit visit, List<NumberedStatement> cited) {
        return cited.stream()
                .map(NumberedStatement::statement)
                .anyMatch(statement -> visit.evidence().contains(statement.id())
                        && statement.origin().provenance().isStatedByModerator());
    }

    /** Whether what the one account tells puts the other one right, among those of one visit. */
    static boolean prevails(Visit one, Visit other, List<NumberedStatement> cited) {
        return Correction.prevails(other, statements(other, cited), statements(one, cited));
    }

    /** Whether an account of a visit puts right what another one of these tells of it. */
    static boolean isOutdated(Visit visit, List<Visit> accounts, List<NumberedStatement> cited) {
        return accounts.stream()
                .anyMatch(other -> areOneToldTwice(other, visit, cited) && prevails(other, visit, cited));
    }

    private static List<Statement> statements(Visit visit, List<NumberedStatement> cited) {
        List<String> ids =
                visit.dates() == null ? visit.evidence() : visit.dates().evidence();
        return cited.stream()
                .map(NumberedStatement::statement)
                .filter(statement -> ids.contains(statement.id()))
                .toList();
    }

    private static void add(
            List<Conflict> conflicts,
            String field,
            Visit one,
            Visit other,
            List<NumberedStatement> cited,
            Function<VisitDates, @Nullable LocalDate> day) {
        Map<String, List<Integer>> values = new LinkedHashMap<>();
        List<String> stated = new ArrayList<>();
        Visit prevailing = prevails(one, other, cited) ? one : prevails(other, one, cited) ? other : null;
        String prevails = null;
        for (Visit visit : List.of(one, other)) {
            LocalDate value =
                    visit.dates() == null ? null : day.apply(visit.dates().value());
            if (value != null) {
                values.put(value.toString(), numbers(visit, cited));
                prevails = visit.equals(prevailing) ? value.toString() : prevails;
                if (isStated(visit, cited)) {
                    stated.add(value.toString());
                }
            }
        }
        boolean isStatedOnce = stated.size() == 1;
        if (values.size() > 1) {
            conflicts.add(new Conflict(
                    field,
                    one.id(),
                    values,
                    isStatedOnce ? stated.getFirst() : prevails,
                    isStatedOnce ? Provenance.STATED : prevails == null ? null : LATER));
        }
    }

    private static List<Integer> numbers(Visit visit, List<NumberedStatement> cited) {
        List<String> ids = visit.dates() == null ? List.of() : visit.dates().evidence();
        return cited.stream()
                .filter(numbered -> ids.contains(numbered.statement().id()))
                .map(NumberedStatement::number)
                .toList();
    }

    private static Set<String> documents(Visit visit, List<NumberedStatement> cited) {
        Set<String> paths = new TreeSet<>();
        cited.stream()
                .filter(numbered ->
                        visit.evidence().contains(numbered.statement().id()))
                .forEach(numbered -> paths.add(numbered.statement().origin().path()));
        return paths;
    }
}
