package org.attache.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.DateRange;
import org.attache.evidence.Evidence;
import org.attache.evidence.coverage.telling.Questions;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
import org.attache.source.Statement;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.jspecify.annotations.Nullable;

/**
 * Whether visits allow to begin an answer with "Yes", or with "No" because what was planned is off. That a document
 * tells of no visit does not say that there is none.
 */
final class Affirmation {

    private static final Set<Status> REPORTED = Set.of(Status.UNDER_WAY, Status.COMPLETED);

    /** "Sorry, no.", "Yes, on Saturday": a word or two may stand before. What is passed is never looked at again. */
    private static final Pattern SAID = Pattern.compile(
            "^[^\\p{L}]*+(?:\\p{L}++[^\\p{L}]++){0,2}?(?<said>yes|no)[.,!:;]", Pattern.CASE_INSENSITIVE);

    private Affirmation() {}

    static boolean isBorneOut(Interpretation.LedgerQuery question, List<Visit> visits, LocalDate asOf) {
        return !visits.isEmpty()
                && question.query().visitors().size() <= 1
                && question.pick() instanceof Pick.All
                && saysYes(question, visits.getFirst(), asOf);
    }

    /** Whether somebody is asked to come of whom every visit is cancelled. */
    static boolean isDenied(Interpretation.LedgerQuery question, List<Visit> visits) {
        boolean whether = switch (question.wanted()) {
            case COMES, WHETHER -> true;
            default -> false;
        };
        return whether
                && question.query().visitors().size() == 1
                && question.pick() instanceof Pick.All
                && !visits.isEmpty()
                && visits.stream().allMatch(visit -> visit.status().value() == Status.CANCELLED);
    }

    /** "Yes" or "No" where a statement that answers a question of its document begins with it; else empty. */
    static String saidBy(Statement statement) {
        Matcher said = SAID.matcher(Questions.asserted(statement));
        return !said.find() ? "" : said.group("said").equalsIgnoreCase("yes") ? "Yes" : "No";
    }

    /** Whether a sentence begins with "Yes" where the statement says "no" itself, or the other way round. */
    static boolean isAgainst(String sentence, Statement statement) {
        Matcher claimed = SAID.matcher(sentence);
        String said = saidBy(statement);
        return !said.isEmpty() && claimed.find() && !claimed.group("said").equalsIgnoreCase(said);
    }

    /** The draft with the "Yes" or "No" that the statement says of its own which its first sentence quotes. */
    static Draft asSaid(Draft draft, Evidence evidence) {
        String said = draft.sentences().stream()
                .limit(1)
                .flatMap(first -> first.citations().stream())
                .flatMap(number -> evidence.statement(number).stream())
                .map(Affirmation::saidBy)
                .findFirst()
                .orElse("");
        return said.isEmpty() ? draft : saidFirst(said, draft);
    }

    /** The draft with "Yes" or "No" before its first sentence. */
    static Draft saidFirst(String answer, Draft draft) {
        if (draft.sentences().isEmpty()) {
            return draft;
        }
        DraftSentence first = draft.sentences().getFirst();
        List<DraftSentence> sentences = new ArrayList<>(draft.sentences());
        sentences.set(0, new DraftSentence(answer + ": " + first.text(), first.citations(), first.visits()));
        return new Draft(sentences, draft.untold(), draft.isCut());
    }

    private static boolean saysYes(Interpretation.LedgerQuery question, Visit visit, LocalDate asOf) {
        DateRange days = VisitDays.of(visit).orElse(null);
        Status status = visit.status().value();
        if (days == null || status.isOff() || !answers(question.query().during(), days)) {
            return false;
        }
        return switch (question.wanted()) {
            case COMES -> !days.last().isBefore(asOf);
            case CAME -> REPORTED.contains(status) && !days.first().isAfter(asOf);
            case WHEN,
                    TIME,
                    END,
                    WHERE,
                    WHO,
                    MET,
                    ROLE,
                    PURPOSE,
                    ACTIVITY,
                    DURATION,
                    AGO,
                    WEEKDAY,
                    COUNT,
                    HEADCOUNT,
                    WHETHER,
                    SPEECH,
                    ANYTHING -> false;
        };
    }

    /** A day that is asked about lies in the visit; of several days that are asked about, the visit lies in them. */
    private static boolean answers(@Nullable DateRange asked, DateRange days) {
        return asked == null || (asked.days() == 1 ? days : asked).contains(asked.days() == 1 ? asked : days);
    }
}
