package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.Mention;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.VisitDates;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Where;
import org.jspecify.annotations.Nullable;

/**
 * Reads who takes part in an occasion that a heading names: "Trip to Oslo, 6-8 May." and then "Coming: Ana Ruiz, Lars
 * Dahl." One for each text.
 */
final class Replies {

    private static final Set<String> LINKS = Set.of(",", "and", ";", ".", "&");

    private @Nullable Where where;
    private @Nullable Sourced<VisitDates> dates;

    /** The visits of those whom a sentence says to come; none where it is no such list. */
    List<Told> read(ReadSentence sentence, @Nullable LocalDate published) {
        int colon = colon(sentence);
        if (colon < 0) {
            note(sentence);
            return List.of();
        }
        Where there = where;
        Sourced<VisitDates> days = dates;
        LocalDate start = days == null ? null : days.value().start();
        boolean past = start != null && published != null && start.isBefore(published);
        if (there == null || days == null || past || !isList(sentence, colon + 1)) {
            return List.of();
        }
        List<String> evidence = Told.evidence(there.statement(), sentence.id());
        return sentence.mentions().stream()
                .flatMap(mention -> mention.persons().stream())
                .distinct()
                .map(person -> new Told(
                        person,
                        new Sourced<>(person.name(), Told.evidence(person.namedIn(), sentence.id())),
                        there.country() == null ? null : new Sourced<>(there.country(), evidence),
                        there.place() == null ? null : new Sourced<>(there.place(), evidence),
                        null,
                        days,
                        null,
                        0,
                        null,
                        new Sourced<>(Status.PLANNED, List.of(sentence.id())),
                        Set.of()))
                .toList();
    }

    /** The colon behind "Coming", "Going along"; -1 where the sentence does not begin so. */
    private static int colon(ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        boolean comes = words.size() > 2
                && words.getFirst().tag() == Tag.VBG
                && switch (Lexicon.verb(words.getFirst().lemma())) {
                    case GO, COME, ATTEND -> true;
                    default -> false;
                };
        if (!comes) {
            return -1;
        }
        return words.get(1).text().equals(":") ? 1 : words.get(2).text().equals(":") ? 2 : -1;
    }

    /** Whether nothing but names stands from a word on. */
    private static boolean isList(ReadSentence sentence, int from) {
        List<Word> words = sentence.sentence().words();
        int at = from;
        for (Mention mention : sentence.mentions()) {
            while (at < mention.from() && LINKS.contains(words.get(at).small())) {
                at++;
            }
            if (mention.from() != at || mention.persons().size() != 1) {
                return false;
            }
            at = mention.until();
        }
        return at > from && words.subList(at, words.size()).stream().allMatch(word -> LINKS.contains(word.small()));
    }

    /** Takes note of an occasion with its place and days, of which nobody is told. */
    private void note(ReadSentence sentence) {
        boolean occasion = sentence.sentence().places().size() == 1
                && sentence.sentence().dates().size() == 1
                && sentence.mentions().isEmpty()
                && sentence.sentence().words().stream().anyMatch(word -> switch (Lexicon.noun(word.lemma())) {
                    case VISIT, EVENT -> true;
                    default -> false;
                });
        if (!occasion) {
            return;
        }
        DateSpan date = sentence.sentence().dates().getFirst();
        boolean known = date.nearest().meaning() instanceof Meaning.Dated dated && dated.precision() == Precision.DAY;
        where = known && !sentence.sentence().places().getFirst().adjective()
                ? Where.of(sentence.sentence().places().getFirst(), sentence)
                : null;
        dates = known && date.nearest().meaning() instanceof Meaning.Dated dated
                ? new Sourced<>(
                        new VisitDates(dated.range().first(), dated.range().last(), !dated.yearStated()),
                        List.of(sentence.id()))
                : null;
    }
}
