package org.attache.answer;

import java.util.List;
import java.util.Optional;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.visit.NameWords;

/** Every day, month or year that a sentence names is named or meant by a cited statement. */
final class DatesBorneOut implements Check {

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        List<DateMention> dates = DateFinder.find(sentence.text(), new Anchor(null, Sense.NEAREST));
        return dates.stream()
                .filter(date -> !isBorneOut(date, cited))
                .findFirst()
                .map(date -> "no cited statement names " + date.words());
    }

    private static boolean isBorneOut(DateMention date, Cited cited) {
        if (cited.statements().stream().anyMatch(statement -> statement.words().contains(date.words()))) {
            return true;
        }
        return switch (date.meaning()) {
            case Meaning.Dated dated -> cited.names(dated.range());
            case Meaning.Yearless yearless -> cited.words().containsAll(NameWords.of(date.words()));
            case Meaning.Unanchored unanchored -> cited.words().containsAll(NameWords.of(date.words()));
        };
    }
}
