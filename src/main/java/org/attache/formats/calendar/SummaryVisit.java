package org.attache.formats.calendar;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Word;
import org.attache.english.tagging.Tagging;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.Document;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.ScheduleEntry;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitExtractor;
import org.jspecify.annotations.Nullable;

/** Reads the summary of an event by the rules for sentences: "Minister Ada Moreau visits Oslo" is a visit. */
final class SummaryVisit {

    private static final Origin NOWHERE = new Origin(
            "", new Provenance("", null, null, null, Certainty.UNKNOWN, null, "en", Trust.OTHER, ZoneOffset.UTC));

    /** An event is on a day that its summary leaves out; without any, "Bo Lund travels to Norway" tells of no visit. */
    private static final String SOME_DAY = " on 1 June 2024.";

    /** Stands for the place of an event while its summary is read, as a place that the rules know. */
    private static final String STAND_IN = "Lisbon";

    private static final Pattern LABELLED =
            Pattern.compile("(?<who>[^:–—]{3,80}?)(?::| [–—-]) (?<what>[\\p{L}\\s-]{4,40})");

    private SummaryVisit() {}

    /**
     * Who goes where, without days; empty where the summary tells of no visit or of several.
     *
     * @param place what the calendar names as the place, so that it is one whoever knows it; null for none
     */
    static Optional<ScheduleEntry> of(String summary, @Nullable String place) {
        Optional<ScheduleEntry> said = read(summary);
        if (said.isPresent() || place == null) {
            return said;
        }
        // "Visit of Ada Moreau" at a place says where to in no other way.
        String whose = whose(summary);
        String there = whose.contains(place) ? whose.replace(place, STAND_IN) : whose + " to " + STAND_IN;
        return read(there)
                .filter(visit -> STAND_IN.equals(visit.place()))
                .map(visit -> new ScheduleEntry(visit.visitor(), visit.role(), null, place, null, null, null));
    }

    /** "Minister Ada Moreau: working visit" as "Visit of Minister Ada Moreau". */
    private static String whose(String summary) {
        Matcher labelled = LABELLED.matcher(summary);
        if (!labelled.matches()) {
            return summary;
        }
        List<Word> words = Tagging.words(labelled.group("what"));
        boolean isVisit = !words.isEmpty()
                && Lexicon.noun(words.getLast().lemma()) == Noun.VISIT
                && words.stream().limit(words.size() - 1L).allMatch(SummaryVisit::isFormal);
        return isVisit ? "Visit of " + labelled.group("who") : summary;
    }

    /** Whether a word says how a visit is meant and nothing that takes it back: "official". */
    private static boolean isFormal(Word word) {
        return Lexicon.isAdjective(word.small(), "formal") || Lexicon.noun(word.small()) == Noun.OFFICE;
    }

    private static Optional<ScheduleEntry> read(String summary) {
        if (summary.isBlank()) {
            return Optional.empty();
        }
        List<Visit> visits = visits(summary + ".");
        visits = visits.isEmpty() ? visits(summary + SOME_DAY) : visits;
        return visits.size() == 1 ? Optional.of(entry(visits.getFirst())) : Optional.empty();
    }

    private static List<Visit> visits(String words) {
        Statement statement = new Statement("summary", NOWHERE, 0, 0, Quote.of(words, 0, words.length()), null);
        return VisitExtractor.extract(new Document(NOWHERE, "", new Body.Prose(words)), List.of(statement));
    }

    private static ScheduleEntry entry(Visit visit) {
        return new ScheduleEntry(
                visit.visitor().value(),
                value(visit.role()),
                value(visit.country()),
                value(visit.place()),
                null,
                null,
                null);
    }

    private static @Nullable String value(@Nullable Sourced<String> field) {
        return field == null ? null : field.value();
    }
}
