package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries of a list that have no verb: "14 May: Minister Ana Ruiz (Chile) in Oslo". Such an entry holds nothing
 * but people with a title, one place, days and marks. Several of them can share a day: "14 May: Minister Ana Ruiz in
 * Oslo; Minister Lars Dahl in Riga".
 */
final class ListEntry {

    private static final List<String> LINKS = List.of(
            ":", ",", "-", "–", "—", "|", "(", ")", ".", "in", "to", "on", "and", "from", "*", "visit", "visits", "of",
            "by");

    private final List<Chunk.Who> people = new ArrayList<>();
    private final List<Chunk.Where> places = new ArrayList<>();
    private final List<Chunk.When> days = new ArrayList<>();
    private boolean isEntry = true;

    private ListEntry() {}

    /** The visits of the entries of a sentence; none where it is anything else. */
    static List<VisitMention> read(Clause clause) {
        if (!TriggerFinder.find(clause).isEmpty() && !clause.isSchedule()) {
            return List.of();
        }
        List<ListEntry> entries = new ArrayList<>();
        ListEntry entry = new ListEntry();
        for (Chunk chunk : clause.chunks()) {
            if (chunk.word().equals(";")) {
                entries.add(entry);
                entry = new ListEntry();
            } else {
                entry.add(chunk);
            }
        }
        entries.add(entry);
        Chunk.When first = clause.isSchedule() ? entries.getFirst().days.getFirst() : null;
        return entries.stream().flatMap(each -> each.mentions(clause, first)).toList();
    }

    private void add(Chunk chunk) {
        switch (chunk) {
            case Chunk.Who who -> people.add(who);
            case Chunk.Where where -> places.add(where);
            case Chunk.When when -> days.add(when);
            case Chunk.Word word -> isEntry &= LINKS.contains(word.word());
            case Chunk.Pronoun pronoun -> isEntry = false;
            case Chunk.Period period -> isEntry = false;
        }
    }

    /**
     * The visits of the entry.
     *
     * @param shared the day of all entries of the sentence
     */
    private Stream<VisitMention> mentions(Clause clause, Chunk.@Nullable When shared) {
        boolean isWhole = isEntry && places.size() == 1 && days.size() <= 1;
        Chunk.When when = days.isEmpty() ? shared : days.getFirst();
        if (!isWhole || when == null) {
            return Stream.empty();
        }
        Stop stop = Stop.UNKNOWN.at(places.getFirst()).with(when.range(), Stop.Bound.WHOLE, when.yearStated());
        Status status = StatusReader.byDays(clause, stop);
        return people.stream()
                .filter(who -> who.person().role() != null)
                .map(who -> VisitMention.of(clause, who.person(), stop, status));
    }
}
