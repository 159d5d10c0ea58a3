package org.attache.answer;

import java.util.Optional;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.geography.NameWords;

/** Every day, month or year that a sentence names is named or meant by a cited statement. */
final class DatesBorneOut implements Check {

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        return cited.sentence().dates().stream()
                .filter(date -> !isBorneOut(date, cited))
                .findFirst()
                .map(date -> "no cited statement names " + date.words());
    }

    private static boolean isBorneOut(DateMention date, Cited cited) {
        if (cited.statements().stream()
                .anyMatch(source -> source.passage().text().contains(date.words()))) {
            return true;
        }
        return switch (date.meaning()) {
            case Meaning.Dated dated -> cited.names(dated.range());
            case Meaning.Yearless yearless -> isMentioned(date, cited);
            case Meaning.Unanchored unanchored -> cited.words().containsAll(NameWords.of(date.words()));
        };
    }

    private static boolean isMentioned(DateMention date, Cited cited) {
        return cited.sentence().mentions().stream()
                .filter(mention -> mention.start() == date.start())
                .anyMatch(mention -> cited.statements().stream()
                        .anyMatch(source -> source.passage().names(mention)));
    }
}
