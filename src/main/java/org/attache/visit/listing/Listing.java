package org.attache.visit.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.english.Thesaurus;
import org.attache.geography.Gazetteer;
import org.attache.geography.NameWords;
import org.attache.geography.Place;
import org.attache.source.Allowance;
import org.attache.source.Label;
import org.attache.source.Statement;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.StatusWords;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.attache.visit.VisitIds;
import org.jspecify.annotations.Nullable;

/**
 * Reads visits from entries of lists, programmes and cards, as from the rows of a table: an entry names somebody, and
 * what it does not say of when and where, the nearest parent that says it does: "Week in Oslo" over "4 August" over
 * "Ada Moreau, sampling". What stands above has to be about visits, or several entries have to be alike.
 */
public final class Listing {

    private final Map<String, String> statementsByWords = new HashMap<>();
    private final List<Visit> sure = new ArrayList<>();
    private final List<Visit> alike = new ArrayList<>();
    private final Names names;
    private final Set<String> venues;
    private final VisitIds ids;

    private Listing(Thesaurus thesaurus, VisitIds ids, Set<String> venues) {
        this.names = new Names(thesaurus);
        this.venues = venues;
        this.ids = ids;
    }

    /**
     * The visits that entries tell.
     *
     * @param statements of one document in their order
     * @param labels what stands over them, in the order in which it begins
     * @param allowance ends the work where it takes too long
     */
    public static List<Visit> of(
            List<Statement> statements, List<Label> labels, Allowance allowance, VisitIds ids, Thesaurus thesaurus) {
        Listing listing = new Listing(thesaurus, ids, Lines.venues(labels));
        Lines lines = new Lines();
        List<Label> open = new ArrayList<>();
        int next = 0;
        for (Statement statement : statements) {
            allowance.require(0);
            int at = statement.quote().start();
            while (next < labels.size() && labels.get(next).begins() <= at) {
                open.add(labels.get(next++));
            }
            open.removeIf(label -> !label.isOver(statement) || label.kind() == Label.Kind.COLUMNS);
            listing.read(statement, lines.over(statement, open));
            listing.statementsByWords.put(statement.words(), statement.id());
        }
        return listing.visits();
    }

    private List<Visit> visits() {
        Set<String> people = new HashSet<>();
        Stream.concat(sure.stream(), alike.stream())
                .forEach(visit -> people.add(visit.visitor().value()));
        return people.size() < 2
                ? sure
                : Stream.concat(sure.stream(), alike.stream()).toList();
    }

    private void read(Statement statement, List<String> labels) {
        if (statement.speaker() != null) {
            return;
        }
        Parents parents =
                new Parents(labels, venues, statement.origin().provenance().title(), statement.written(), names);
        Entry entry = Entry.of(statement.words(), names, parents.reader());
        if (entry == null || parents.isOfOthers()) {
            return;
        }
        Sourced<VisitDates> days = days(entry, parents, statement);
        boolean isAway = entry.place() != null && parents.place() != null;
        if (days == null || isAway || (entry.place() != null && entry.isHome())) {
            return;
        }
        List<String> evidence =
                entry.place() == null ? evidence(parents.placeIn(), statement) : List.of(statement.id());
        List<Place> own = entry.place() == null ? List.of() : Gazetteer.named(entry.place());
        String country = own.isEmpty() ? parents.country() : own.getFirst().country();
        String place =
                own.isEmpty() ? parents.place() : own.getFirst().kind() == Place.Kind.COUNTRY ? null : entry.place();
        if (country == null && place == null) {
            return;
        }
        boolean isStructured = !parents.isEmpty() && (entry.days() == null || entry.place() == null);
        for (String person : entry.people()) {
            Visit visit = new Visit(
                    ids.next(person, country, place, days.value().start()),
                    new Sourced<>(person, List.of(statement.id())),
                    null,
                    country == null ? null : new Sourced<>(country, evidence),
                    place == null ? null : new Sourced<>(place, evidence),
                    days,
                    entry.purpose().isEmpty() ? null : new Sourced<>(entry.purpose(), List.of(statement.id())),
                    new Sourced<>(status(person, days.value(), parents, statement), List.of(statement.id())));
            if (parents.isOfVisits()) {
                sure.add(visit);
            } else if (isStructured) {
                alike.add(visit);
            }
        }
    }

    private @Nullable Sourced<VisitDates> days(Entry entry, Parents parents, Statement statement) {
        Days.Told told = entry.days() == null ? parents.days() : entry.days();
        if (told == null) {
            return null;
        }
        DateRange range = told.range();
        VisitDates dates = new VisitDates(range.first(), range.last(), told.isInferred());
        return new Sourced<>(
                dates, entry.days() == null ? evidence(parents.daysIn(), statement) : List.of(statement.id()));
    }

    /** The line above, where it is a statement itself, and the entry. */
    private List<String> evidence(String line, Statement statement) {
        String above = statementsByWords.getOrDefault(line, statementsByWords.get(line + ":"));
        return above == null || above.equals(statement.id()) ? List.of(statement.id()) : List.of(above, statement.id());
    }

    private static Status status(String person, VisitDates dates, Parents parents, Statement statement) {
        Status own = StatusWords.calledOff(statement.words(), person);
        Status said = own == null ? StatusWords.calledOff(parents.words(), person) : own;
        if (said != null) {
            return said;
        }
        LocalDate published = statement.written();
        LocalDate last = dates.end();
        return published != null && last != null && last.isBefore(published) ? Status.COMPLETED : Status.PLANNED;
    }

    /** Whether a visit is told by another that was read from the same words. */
    public static boolean isTold(Visit visit, List<Visit> others) {
        List<String> name = NameWords.of(visit.visitor().value());
        return others.stream()
                .anyMatch(
                        other -> NameWords.of(other.visitor().value()).getLast().equals(name.getLast())
                                && other.evidence().stream()
                                        .anyMatch(visit.visitor().evidence()::contains));
    }
}
