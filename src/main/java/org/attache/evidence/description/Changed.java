package org.attache.evidence.description;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.evidence.Hit;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.StatementSearch;
import org.attache.evidence.coverage.telling.Change;
import org.attache.geography.NameWords;
import org.attache.source.Statement;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.attache.visit.VisitDays;
import org.attache.visit.VisitQuery;

/** Visits as later mails, messages and documents leave them: withdrawn, or on other days. */
public final class Changed {

    /** Of more visits it is not looked up. */
    private static final int MOST = 12;

    /** In so many statements with the visitor's name. */
    private static final int NAMED = 16;

    /** So many days away something is looked for that was moved. */
    private static final int AROUND = 31;

    /** So many messages later somebody may still answer. */
    private static final int REPLIES = 4;

    private static final Pattern REPLY = Pattern.compile("^(?:(?:re|aw|sv|fwd?|wg|antw)\\s*:\\s*)+");

    /** Somebody else is named, by two words with capitals. */
    private static final Pattern OTHER = Pattern.compile("\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+");

    private Changed() {}

    /** The visits with what later statements changed of them; those are among their evidence. */
    public static List<Visit> of(List<Visit> visits, StatementIndex index) {
        return visits.size() > MOST
                ? visits
                : visits.stream().map(visit -> of(visit, visits, index)).toList();
    }

    /**
     * Those of some visits that are on some days, and those of other days that were moved to them.
     *
     * @param found what is told of these days
     * @param around what is told of the weeks around them
     */
    public static List<Visit> within(DateRange during, List<Visit> found, List<Visit> around, StatementIndex index) {
        List<Visit> others =
                around.stream().filter(visit -> !isOn(visit, during)).toList();
        List<Visit> moved = others.size() > MOST ? List.of() : of(others, index);
        return Stream.concat(of(found, index).stream(), moved.stream().filter(visit -> visit.dates() != null))
                .filter(visit -> isOn(visit, during))
                .toList();
    }

    /** The same visits on the days around. */
    public static VisitQuery around(VisitQuery query) {
        DateRange during = query.during();
        return new VisitQuery(
                query.visitors(),
                query.countries(),
                query.places(),
                during == null
                        ? null
                        : new DateRange(
                                during.first().minusDays(AROUND), during.last().plusDays(AROUND)),
                query.limit());
    }

    /** The statements that tell days of visits from which these were moved later. */
    public static Set<String> outdated(VisitQuery query, KnowledgeView knowledge) {
        List<Visit> visits = query.places().isEmpty() && query.visitors().isEmpty()
                ? List.of()
                : knowledge.visits().find(query);
        List<Visit> changed = of(visits, knowledge.statements());
        return IntStream.range(0, visits.size())
                .filter(i ->
                        !Objects.equals(visits.get(i).dates(), changed.get(i).dates()))
                .mapToObj(visits::get)
                .flatMap(visit -> visit.visitor().evidence().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isOn(Visit visit, DateRange during) {
        DateRange days = VisitDays.span(visit);
        return days == null || days.overlaps(during);
    }

    private static Visit of(Visit visit, List<Visit> all, StatementIndex index) {
        if (visit.dates() == null || visit.status().value() != Status.PLANNED) {
            return visit;
        }
        List<Statement> told = index.byId(visit.evidence());
        if (told.isEmpty()) {
            return visit;
        }
        Statement last = told.getLast();
        List<Statement> replies = last.writing() == null ? List.of() : index.near(last, 0, REPLIES);
        Visit changed = visit;
        LocalDate since = null;
        List<Statement> candidates = new ArrayList<>();
        index.search(new StatementSearch(visit.visitor().value(), null, NAMED)).stream()
                .map(Hit::statement)
                .filter(later -> isLater(later, told) && names(later, visit, last))
                .forEach(candidates::add);
        replies.stream()
                .filter(later ->
                        isLater(later, told) && !OTHER.matcher(later.words()).find() && !candidates.contains(later))
                .forEach(candidates::add);
        for (Statement later : candidates) {
            Change change = visit.evidence().contains(later.id()) ? null : Change.of(later, visit);
            boolean isNewest =
                    since == null || later.written() == null || !later.written().isBefore(since);
            // What tells the new days as a visit of its own prevails over this one as that.
            boolean isAccount = change != null
                    && change.days() != null
                    && all.stream()
                            .anyMatch(other ->
                                    !other.equals(visit) && other.evidence().contains(later.id()));
            if (change != null && isNewest && !isAccount) {
                since = later.written() == null ? since : later.written();
                changed = with(visit, change, later.id());
            }
        }
        return changed;
    }

    private static boolean isLater(Statement later, List<Statement> told) {
        return told.stream().allMatch(one -> {
            if (one.origin().path().equals(later.origin().path())) {
                return later.writing() != null && later.ordinal() > one.ordinal();
            }
            LocalDate then = one.written();
            LocalDate now = later.written();
            // What tells no day of its own may be older, or say anything.
            return then != null && now != null && !now.isBefore(then);
        });
    }

    /** Whether a statement names the visitor; by the first name alone only where it is an answer. */
    private static boolean names(Statement later, Visit visit, Statement told) {
        List<String> name = NameWords.of(visit.visitor().value());
        List<String> words = NameWords.of(later.words());
        if (words.containsAll(name)) {
            return true;
        }
        boolean isAnswer = later.origin().path().equals(told.origin().path())
                || subject(later).equals(subject(told));
        return isAnswer && (words.contains(name.getFirst()) || words.contains(name.getLast()));
    }

    private static String subject(Statement statement) {
        return REPLY.matcher(statement
                        .origin()
                        .provenance()
                        .title()
                        .toLowerCase(Locale.ROOT)
                        .strip())
                .replaceFirst("")
                .strip();
    }

    private static Visit with(Visit visit, Change change, String later) {
        DateRange days = change.days();
        return new Visit(
                visit.id(),
                visit.visitor(),
                visit.role(),
                visit.country(),
                visit.place(),
                days == null ? visit.dates() : moved(days, later),
                visit.period(),
                visit.purpose(),
                days == null ? new Sourced<>(Status.CANCELLED, List.of(later)) : visit.status());
    }

    private static Sourced<VisitDates> moved(DateRange days, String later) {
        return new Sourced<>(new VisitDates(days.first(), days.last(), true), List.of(later));
    }
}
