package org.attache.answer;

import java.util.ArrayList;
import java.util.List;
import org.attache.dates.DateRange;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.coverage.Correction;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;

/** Tells what puts the days of a visit right in the place of these days. */
final class Corrected {

    private Corrected() {}

    /**
     * The statements that put right what the ledger holds of the only visit of the evidence; none where nothing does.
     *
     * @param asksOfTime whether a question asks for days at all
     */
    static Draft of(Evidence evidence, boolean asksOfTime) {
        List<DraftSentence> sentences = new ArrayList<>();
        if (asksOfTime && evidence.visits().size() == 1) {
            Visit visit = evidence.visits().getFirst();
            DateRange days = VisitDays.of(visit).orElse(null);
            for (NumberedStatement numbered : evidence.statements()) {
                if (days != null && isAgainst(numbered, visit, days, evidence)) {
                    sentences.add(new DraftSentence(numbered.told(), List.of(numbered.number())));
                }
            }
        }
        return new Draft(sentences);
    }

    private static boolean isAgainst(NumberedStatement later, Visit visit, DateRange days, Evidence evidence) {
        return !visit.evidence().contains(later.statement().id())
                && evidence.statements().stream()
                        .filter(one -> visit.evidence().contains(one.statement().id()))
                        .anyMatch(one -> Correction.corrects(
                                later.statement(),
                                one.statement(),
                                visit.visitor().value(),
                                days));
    }
}
