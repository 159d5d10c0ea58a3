package org.attache.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.evidence.Evidence;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
import org.attache.question.Wanted;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what comes of setting visits against each other; it cites for all of them. */
final class Comparison {

    private final Interpretation.LedgerQuery question;
    private final Evidence evidence;
    private final LocalDate asOf;

    Comparison(Interpretation.LedgerQuery question, Evidence evidence, LocalDate asOf) {
        this.question = question;
        this.evidence = evidence;
        this.asOf = asOf;
    }

    /** The sentence; empty where nothing is compared, or where the days that decide are not known. */
    Optional<DraftSentence> sentence() {
        List<Visit> visits = evidence.visits();
        return switch (question.pick()) {
            case Pick.Together together -> shared(visits);
            case Pick.InOrder order -> inOrder(order);
            case Pick.Longer longer -> longer(longer);
            case Pick.FreeDays free -> freeDays();
            case Pick.Longest longest -> alike(visits);
            case Pick.Shortest shortest -> alike(visits);
            default -> question.wanted() == Wanted.DURATION && visits.size() > 1 ? total() : Optional.empty();
        };
    }

    private Optional<DraftSentence> shared(List<Visit> visits) {
        List<DateRange> days = days(visits);
        boolean apart = days.size() == visits.size()
                && visits.size() > 1
                && visits.stream().noneMatch(one -> visits.stream().anyMatch(other -> meet(one, other)));
        if (apart) {
            List<String> visitors = visits.stream()
                    .map(visit -> visit.visitor().value())
                    .distinct()
                    .toList();
            return Optional.of(said(
                    (isYesOrNo() ? "No: the visits of " : "The visits of ") + String.join(" and ", visitors)
                            + " share no day.",
                    visits));
        }
        return SharedDays.sentence(visits, evidence, asOf)
                .map(both ->
                        isYesOrNo() ? new DraftSentence("Yes: " + both.text(), both.citations(), both.visits()) : both);
    }

    private static boolean meet(Visit one, Visit other) {
        Optional<DateRange> days = VisitDays.of(one);
        return !one.visitor().value().equals(other.visitor().value())
                && days.isPresent()
                && VisitDays.of(other).filter(days.get()::overlaps).isPresent();
    }

    private Optional<DraftSentence> inOrder(Pick.InOrder order) {
        Visit earlier = only(visit -> order.earlier().contains(visit.visitor().value()));
        Visit later = only(visit -> order.later().contains(visit.visitor().value()));
        LocalDate first = earlier == null ? null : VisitDays.first(earlier);
        LocalDate second = later == null ? null : VisitDays.first(later);
        if (earlier == null || later == null || first == null || second == null || first.equals(second)) {
            return Optional.empty();
        }
        boolean before = first.isBefore(second);
        String answer = order.open() ? "" : before ? "Yes: " : "No: ";
        String visit = answer.isEmpty() ? "The visit of " : "the visit of ";
        return Optional.of(said(
                answer + visit + earlier.visitor().value() + " begins " + (before ? "before" : "after") + " that of "
                        + later.visitor().value() + ".",
                List.of(earlier, later)));
    }

    private Optional<DraftSentence> longer(Pick.Longer pick) {
        Visit one = only(visit -> visit.visitor().value().equals(pick.visitors().getFirst()));
        Visit other =
                only(visit -> visit.visitor().value().equals(pick.visitors().getLast()));
        if (one == null || other == null) {
            return Optional.empty();
        }
        long days = VisitDays.length(one);
        long others = VisitDays.length(other);
        if (days == 0 || others == 0) {
            return Optional.empty();
        }
        List<Visit> visits = List.of(one, other);
        if (days == others) {
            return Optional.of(said(
                    (isYesOrNo() ? "No: the" : "The") + " visits of "
                            + one.visitor().value() + " and " + other.visitor().value() + " are equally long, "
                            + Stays.counted(days) + " each.",
                    visits));
        }
        boolean yes = pick.shorter() ? days < others : days > others;
        Visit wanted = yes ? one : other;
        Visit rest = yes ? other : one;
        String word = pick.shorter() ? "shorter" : "longer";
        return Optional.of(said(
                (isYesOrNo() ? yes ? "Yes: the" : "No: the" : "The") + " visit of "
                        + wanted.visitor().value() + " is " + word + ", " + Stays.counted(VisitDays.length(wanted))
                        + " against " + Stays.counted(VisitDays.length(rest)) + " of "
                        + rest.visitor().value() + ".",
                visits));
    }

    /** The days from the first to the last that nobody is known to visit on. */
    private Optional<DraftSentence> freeDays() {
        List<DateRange> taken = days(evidence.visits());
        if (taken.size() != evidence.visits().size() || evidence.more() > 0) {
            return Optional.empty();
        }
        DateRange asked = question.query().during();
        LocalDate first = asked != null
                ? asked.first()
                : taken.stream()
                        .map(DateRange::first)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        LocalDate last = asked != null
                ? asked.last()
                : taken.stream()
                        .map(DateRange::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        List<DateRange> free = Stays.gaps(new DateRange(first, last), taken);
        String between = DateWords.of(new DateRange(first, last));
        String text = free.isEmpty()
                ? (isYesOrNo() ? "No: " : "None: ") + "the visits leave no day free, " + between + "."
                : (isYesOrNo() ? "Yes: " : "") + "The documents mention no visit on these days: "
                        + String.join("; ", free.stream().map(DateWords::of).toList()) + ".";
        return Optional.of(said(text, evidence.visits()));
    }

    /** Of several that are asked for as the longest or the shortest it is said that they are equally long. */
    private Optional<DraftSentence> alike(List<Visit> visits) {
        Set<Long> lengths = visits.stream().map(VisitDays::length).collect(Collectors.toSet());
        return visits.size() > 1 && lengths.size() == 1 && evidence.more() == 0
                ? Optional.of(said(
                        "These visits are equally long, "
                                + Stays.counted(lengths.iterator().next()) + " each.",
                        visits))
                : Optional.empty();
    }

    /** Of several visits how many days they take in all, a day of two visits once. */
    private Optional<DraftSentence> total() {
        List<Visit> visits = evidence.visits();
        List<DateRange> days = days(visits);
        long all = days.stream()
                .flatMap(range -> range.first().datesUntil(range.last().plusDays(1)))
                .distinct()
                .count();
        return days.size() == visits.size() && evidence.more() == 0
                ? Optional.of(said("The " + visits.size() + " visits take " + Stays.counted(all) + " in all.", visits))
                : Optional.empty();
    }

    private boolean isYesOrNo() {
        return switch (question.wanted()) {
            case WHETHER, COMES, CAME -> true;
            default -> false;
        };
    }

    /** The only visit of a kind; null where there are several, or none. */
    private @Nullable Visit only(Predicate<Visit> kind) {
        List<Visit> found = evidence.visits().stream().filter(kind).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static List<DateRange> days(List<Visit> visits) {
        return visits.stream().map(VisitDays::of).flatMap(Optional::stream).toList();
    }

    private DraftSentence said(String text, List<Visit> visits) {
        Set<Integer> citations = new LinkedHashSet<>();
        visits.forEach(visit -> citations.addAll(new Proof(evidence).ofStay(visit)));
        return new DraftSentence(text, new ArrayList<>(citations), visits);
    }
}
