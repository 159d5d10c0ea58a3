package org.attache.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.answer.VerbModes.Mode;

/** What is planned is not told as done, what was done not as planned, and what may be not as certain. */
final class SameModality implements Check {

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        VerbModes said = new VerbModes(withoutDays(cited.sentence()));
        VerbModes told = new VerbModes(String.join(
                "\n",
                cited.statements().stream()
                        .map(source -> withoutDays(source.passage()))
                        .toList()));
        List<VisitSource> visits = cited.told();
        boolean reported = visits.stream().anyMatch(VisitSource::isReported);
        for (String verb : said.verbs()) {
            Set<Mode> there = told.of(verb).isEmpty() && VerbModes.isJourney(verb) ? told.journeys() : told.of(verb);
            if (said.of(verb).contains(Mode.DONE) && !there.isEmpty() && !there.contains(Mode.DONE) && !reported) {
                return Optional.of("it tells as done what no cited statement tells as done");
            }
            boolean planned = there.contains(Mode.PLANNED) || there.contains(Mode.OPEN) || !visits.isEmpty();
            if (said.of(verb).contains(Mode.PLANNED) && !there.isEmpty() && !planned) {
                return Optional.of("it tells as planned what no cited statement tells as planned");
            }
        }
        return Optional.empty();
    }

    /** "May" is no verb in a date. */
    private static String withoutDays(Passage passage) {
        return passage.blanked(mention -> mention.kind() == EntityMention.Kind.DATE);
    }
}
