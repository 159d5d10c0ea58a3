package org.attache.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.answer.verification.VisitFields;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.evidence.Evidence;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
import org.attache.question.Wanted;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Puts visits of the ledger into sentences. */
final class VisitSentences {

    /** More visits than this are counted and cited, not told one by one. */
    private static final int TOLD = 10;

    private static final Pattern MEETING = Pattern.compile(
            "\\b(?:met|meet|meets|meeting|meetings|talks|consulted|discussed|conferred)\\b", Pattern.CASE_INSENSITIVE);

    private final LocalDate asOf;
    private final Evidence evidence;

    VisitSentences(LocalDate asOf, Evidence evidence) {
        this.asOf = asOf;
        this.evidence = evidence;
    }

    static boolean speaksOfMeeting(String purpose) {
        return MEETING.matcher(purpose).find();
    }

    /** One sentence a visit, or a count of them; no sentence where the ledger gave no visit. */
    Draft write(Interpretation.LedgerQuery ledger) {
        // What holds comes before what was put right.
        List<Visit> visits = evidence.visits().stream()
                .sorted(Comparator.comparing(this::isOutdated))
                .toList();
        if (visits.isEmpty()) {
            return new Draft(List.of());
        }
        Draft told = told(wanted(ledger), visits);
        return new Comparison(ledger, evidence, asOf)
                .sentence()
                .map(told::after)
                .orElse(told);
    }

    /** The length of visits is told where they are compared, their number where most of them are asked for. */
    private Wanted wanted(Interpretation.LedgerQuery ledger) {
        return switch (ledger.pick()) {
            case Pick.Longer longer -> Wanted.DURATION;
            case Pick.Most most -> isOneGroup() ? Wanted.COUNT : ledger.wanted();
            default -> ledger.wanted();
        };
    }

    /** Where several made as many, they are told one by one. */
    private boolean isOneGroup() {
        long visitors = evidence.visits().stream()
                .map(visit -> visit.visitor().value())
                .distinct()
                .count();
        return visitors == 1;
    }

    private Draft told(Wanted wanted, List<Visit> visits) {
        return switch (wanted) {
            case COUNT -> counted(new VisitCounts(evidence).visits());
            case HEADCOUNT -> counted(new VisitCounts(evidence).visitors());
            case ROLE -> each(visits, this::role);
            case PURPOSE -> each(visits, this::purpose);
            case MET ->
                each(
                        visits.stream()
                                .filter(visit -> visit.purpose() != null
                                        && speaksOfMeeting(visit.purpose().value()))
                                .toList(),
                        this::purpose);
            case DURATION -> each(visits, this::duration);
            case AGO -> each(visits.subList(visits.size() - 1, visits.size()), this::ago);
            case WEEKDAY -> each(visits, this::weekday);
            case END -> each(visits, visit -> about(visit, true, ""));
            case WHERE -> each(visits, this::place);
            case WHEN -> each(dated(visits), visit -> about(visit, false, ""));
            case TIME, WHO, WHETHER, COMES, CAME, ACTIVITY, SPEECH, ANYTHING ->
                each(visits, visit -> about(visit, false, ""));
        };
    }

    /** Where a day is asked for, what is told without any time adds nothing to what has one. */
    private static List<Visit> dated(List<Visit> visits) {
        List<Visit> dated = visits.stream()
                .filter(visit -> visit.dates() != null || visit.period() != null)
                .toList();
        return dated.isEmpty() ? visits : dated;
    }

    private interface Writing {
        @Nullable
        DraftSentence of(Visit visit);
    }

    /** What two visits are told in the same words is one sentence that cites for both. */
    private Draft each(List<Visit> visits, Writing writing) {
        Map<String, DraftSentence> told = new LinkedHashMap<>();
        for (Visit visit : visits) {
            DraftSentence sentence = writing.of(visit);
            if (sentence != null) {
                told.merge(sentence.text(), sentence, VisitSentences::joined);
            }
        }
        List<DraftSentence> sentences = told.values().stream().limit(TOLD).toList();
        return new Draft(sentences, evidence.more() + told.size() - sentences.size());
    }

    private static DraftSentence joined(DraftSentence one, DraftSentence other) {
        Set<Integer> citations = new LinkedHashSet<>(one.citations());
        citations.addAll(other.citations());
        return new DraftSentence(
                one.text(),
                List.copyOf(citations),
                Stream.concat(one.visits().stream(), other.visits().stream()).toList());
    }

    /** A count that rests on visits that are not cited is not given. */
    private static String nights(long nights) {
        return nights == 1 ? "1 night" : nights + " nights";
    }

    private Draft counted(DraftSentence count) {
        return new Draft(evidence.more() > 0 ? List.of() : List.of(count));
    }

    private @Nullable DraftSentence duration(Visit visit) {
        String length = new Stay(visit, List.of())
                .days()
                .map(range ->
                        range.days() == 1 ? ", 1 day" : ", " + range.days() + " days and " + nights(range.days() - 1))
                .orElse("");
        return about(visit, false, length);
    }

    private @Nullable DraftSentence ago(Visit visit) {
        return about(visit, false, new Stay(visit, List.of()).ago(asOf));
    }

    private @Nullable DraftSentence weekday(Visit visit) {
        return about(visit, false, new Stay(visit, List.of()).weekday());
    }

    /** Where the place is no field of the visit, the statement may have it all the same. */
    private @Nullable DraftSentence place(Visit visit) {
        List<Statement> cited = statements(new Proof(evidence).ofStay(visit));
        return new Stay(visit, cited).where().isEmpty()
                ? quoted(visit.dates() == null ? visit.visitor() : visit.dates())
                : about(visit, false, "");
    }

    /** "Tom West is due in Pakistan from December 7 to 9, 2023." */
    private @Nullable DraftSentence about(Visit visit, boolean toTheEnd, String addition) {
        List<Integer> citations = new Proof(evidence).ofStay(visit);
        Stay stay = new Stay(visit, statements(citations));
        String told = isOutdated(visit) ? stay.outdated() : stay.told(asOf, toTheEnd);
        String sentence = told + addition + source(visit) + ".";
        return told == null || isSaidOtherwise(sentence, visit, citations)
                ? quoted(visit.dates() == null ? visit.visitor() : visit.dates())
                : new DraftSentence(sentence, citations, List.of(visit));
    }

    /**
     * Whether an account that puts another one right says so in words that do not bear out ours: they are told then.
     */
    private boolean isSaidOtherwise(String sentence, Visit visit, List<Integer> citations) {
        return evidence.visits().stream()
                        .anyMatch(other -> Conflict.isOutdated(other, List.of(visit), evidence.statements()))
                && VisitFields.failure(sentence, visit, statements(citations)).isPresent();
    }

    private boolean isOutdated(Visit visit) {
        return Conflict.isOutdated(visit, evidence.visits(), evidence.statements());
    }

    /**
     * Where documents disagree, who says so and when: ", according to The Gazette on April 28, 2026"; what a moderator
     * stated is always said to be that.
     */
    private String source(Visit visit) {
        boolean disputed = evidence.visits().stream()
                .anyMatch(other -> Conflict.areOneToldTwice(visit, other, evidence.statements()));
        return statements(evidence.numbers(visit.dates() == null ? visit.visitor() : visit.dates())).stream()
                .findFirst()
                .map(statement -> statement.origin().provenance())
                .filter(from -> from.isStatedByModerator() || (disputed && visit.dates() != null))
                .map(from -> from.isStatedByModerator()
                        ? ", as " + Provenance.STATED + on(from)
                        : ", according to "
                                + (from.publisher() == null ? "“" + from.title() + "”" : from.publisher())
                                + on(from))
                .orElse("");
    }

    private static String on(Provenance from) {
        return from.published() == null ? "" : " on " + DateWords.of(DateRange.on(from.published()));
    }

    private @Nullable DraftSentence role(Visit visit) {
        Sourced<String> role = visit.role();
        return role == null
                ? null
                : new DraftSentence(
                        visit.visitor().value() + ": " + role.value() + ".",
                        evidence.numbers(role, visit.visitor()),
                        List.of(visit));
    }

    /** The purpose in the source's own words. */
    private @Nullable DraftSentence purpose(Visit visit) {
        Sourced<String> purpose = visit.purpose();
        return purpose == null ? null : quoted(purpose);
    }

    private @Nullable DraftSentence quoted(Sourced<?> field) {
        return statements(evidence.numbers(field)).stream()
                .findFirst()
                .map(statement -> new DraftSentence(
                        statement.words(),
                        List.of(evidence.number(statement.id()).orElseThrow())))
                .orElse(null);
    }

    private List<Statement> statements(List<Integer> numbers) {
        return numbers.stream()
                .flatMap(number -> evidence.statement(number).stream())
                .toList();
    }
}
