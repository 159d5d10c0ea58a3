package org.attache.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.evidence.Evidence;
import org.attache.question.Wanted;
import org.attache.source.Statement;
import org.attache.visit.Countries;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
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

    /** One sentence a visit, or a count of them; empty where the ledger gave no visit. */
    List<DraftSentence> write(Wanted wanted) {
        List<Visit> visits = evidence.visits();
        if (visits.isEmpty()) {
            return List.of();
        }
        return switch (wanted) {
            case COUNT -> List.of(count(visits));
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
            case WHEN, WHERE, WHO, WHETHER, ANYTHING -> each(visits, this::stay);
        };
    }

    private interface Writing {
        @Nullable
        DraftSentence of(Visit visit);
    }

    private static List<DraftSentence> each(List<Visit> visits, Writing writing) {
        List<DraftSentence> sentences = new ArrayList<>();
        for (Visit visit : visits) {
            DraftSentence sentence = writing.of(visit);
            if (sentence != null && !sentences.contains(sentence) && sentences.size() < TOLD) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** "Tom West is due in Pakistan from December 7 to 9, 2023." */
    private @Nullable DraftSentence stay(Visit visit) {
        return about(visit, "");
    }

    private @Nullable DraftSentence duration(Visit visit) {
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        if (dates == null || dates.start() == null || dates.end() == null) {
            return about(visit, "");
        }
        long days = new DateRange(dates.start(), dates.end()).days();
        return about(visit, days == 1 ? ", 1 day" : ", " + days + " days");
    }

    private @Nullable DraftSentence about(Visit visit, String addition) {
        List<Integer> citations = citations(visit.dates(), visit.place(), visit.country(), visit.visitor());
        String where = where(visit, citations);
        String when = when(visit);
        if (where.isEmpty() || when.isEmpty()) {
            return quoted(visit.dates() == null ? visit.visitor() : visit.dates());
        }
        String visitor = visit.visitor().value();
        Status status = visit.status().value();
        List<Integer> all = status == Status.CANCELLED || status == Status.POSTPONED
                ? citations(visit.dates(), visit.place(), visit.country(), visit.visitor(), visit.status())
                : citations;
        String text = switch (status) {
            case CANCELLED -> "The visit of " + visitor + " " + to(where) + " " + when + " was cancelled.";
            case POSTPONED -> "The visit of " + visitor + " " + to(where) + " " + when + " was postponed.";
            case PLANNED, ANNOUNCED, CONFIRMED, UNDER_WAY, COMPLETED ->
                visitor + " " + verb(visit) + " " + where + " " + when + addition + ".";
        };
        return new DraftSentence(text, all);
    }

    private static String to(String where) {
        return where.startsWith("in ") ? "to " + where.substring(3) : where;
    }

    /** An announcement is no report: a visit that was only announced "was due", even when its days are over. */
    private String verb(Visit visit) {
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        LocalDate start = dates == null ? null : dates.start();
        LocalDate end = dates == null || dates.end() == null ? start : dates.end();
        if (start != null && start.isAfter(asOf)) {
            return "is due";
        }
        boolean over = end != null && end.isBefore(asOf);
        return switch (visit.status().value()) {
            case PLANNED, ANNOUNCED, CONFIRMED, POSTPONED, CANCELLED -> over ? "was due" : "is due";
            case UNDER_WAY, COMPLETED -> over ? "was" : "is";
        };
    }

    /** Names the country only where a cited statement does: the reader must be able to check it. */
    private String where(Visit visit, List<Integer> citations) {
        String country = visit.country() == null ? "" : visit.country().value();
        String place = visit.place() == null ? "" : visit.place().value();
        boolean countryCited = statements(citations).stream()
                .anyMatch(statement -> statement.words().contains(country)
                        || Countries.find(statement.words()).stream()
                                .anyMatch(found -> found.country().equals(country)));
        List<String> parts = Stream.of(place, countryCited && !country.equals(place) ? country : "")
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "" : "in " + String.join(", ", parts);
    }

    private static String when(Visit visit) {
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        if (dates == null || dates.start() == null) {
            return "";
        }
        if (dates.end() == null || dates.end().equals(dates.start())) {
            return "on " + DateWords.of(DateRange.on(dates.start()));
        }
        return "from " + DateWords.of(new DateRange(dates.start(), dates.end()));
    }

    private @Nullable DraftSentence role(Visit visit) {
        Sourced<String> role = visit.role();
        return role == null
                ? null
                : new DraftSentence(
                        visit.visitor().value() + ": " + role.value() + ".", citations(role, visit.visitor()));
    }

    /** The purpose in the source's own words. */
    private @Nullable DraftSentence purpose(Visit visit) {
        Sourced<String> purpose = visit.purpose();
        return purpose == null ? null : quoted(purpose);
    }

    private @Nullable DraftSentence quoted(Sourced<?> field) {
        return statements(citations(field)).stream()
                .findFirst()
                .map(statement -> new DraftSentence(
                        statement.words(),
                        List.of(evidence.number(statement.id()).orElseThrow())))
                .orElse(null);
    }

    private DraftSentence count(List<Visit> visits) {
        Set<Integer> citations = new LinkedHashSet<>();
        visits.forEach(visit -> citations.addAll(citations(visit.visitor())));
        List<String> visitors =
                visits.stream().map(visit -> visit.visitor().value()).distinct().toList();
        String by = visitors.size() == 1 ? " by " + visitors.getFirst() : "";
        List<String> countries = visits.stream()
                .map(visit -> visit.country() == null ? "" : visit.country().value())
                .distinct()
                .toList();
        String to = countries.size() == 1 && !countries.getFirst().isEmpty() ? " to " + countries.getFirst() : "";
        String visitsWord = visits.size() == 1 ? "visit" : "visits";
        return new DraftSentence(
                "The documents hold " + visits.size() + " " + visitsWord + by + to + dates(visits) + ".",
                List.copyOf(citations));
    }

    private static String dates(List<Visit> visits) {
        List<String> starts = visits.stream()
                .map(visit ->
                        visit.dates() == null ? null : visit.dates().value().start())
                .filter(Objects::nonNull)
                .map(day -> DateWords.of(DateRange.on(Objects.requireNonNull(day))))
                .toList();
        return starts.size() == visits.size() && starts.size() <= TOLD * 2
                ? ", beginning on " + String.join("; ", starts)
                : "";
    }

    private List<Integer> citations(@Nullable Sourced<?>... fields) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (Sourced<?> field : fields) {
            if (field != null) {
                field.evidence().stream()
                        .flatMap(id -> evidence.number(id).stream())
                        .findFirst()
                        .ifPresent(numbers::add);
            }
        }
        return List.copyOf(numbers);
    }

    private List<Statement> statements(List<Integer> numbers) {
        return numbers.stream()
                .flatMap(number -> evidence.statement(number).stream())
                .toList();
    }
}
