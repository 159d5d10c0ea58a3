package org.attache.answer;

import java.util.ArrayList;
import java.util.List;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.evidence.coverage.Correction;
import org.attache.question.Interpretation;
import org.attache.question.Question;
import org.attache.question.Term;
import org.attache.question.Wanted;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Answers without a model: from the ledger in set sentences, from documents by quoting the statement that speaks of
 * everything the question asks about. Writes nothing where no statement does.
 */
public final class QuotingWriter implements AnswerWriter {

    /** A statement that lacks more of the question's content words than this share does not answer it. */
    private static final double MAY_LACK = 0.34;

    /** Likeness from which a statement may lack half of the content words: it says the same in other words. */
    private static final double ALIKE = 0.78;

    /** Likeness under which a statement speaks of something else, though it has the words. */
    private static final double UNLIKE = 0.47;

    /** Statements quoted at most; a second one only where it speaks of as much as the first, and nearly as likely. */
    private static final int QUOTES = 2;

    private static final double NEARLY = 0.08;

    @Override
    public String name() {
        return "quoting";
    }

    @Override
    public Draft write(Question question, Interpretation interpretation, Evidence evidence) {
        return switch (interpretation) {
            case Interpretation.LedgerQuery ledger -> visits(question, ledger, evidence);
            case Interpretation.TextSearch text -> quotes(text, evidence);
            case Interpretation.Both both -> {
                Draft fromLedger = holdsField(both.ledger().wanted(), evidence)
                        ? visits(question, both.ledger(), evidence)
                        : new Draft(List.of());
                yield fromLedger.sentences().isEmpty() ? quotes(both.text(), evidence) : fromLedger;
            }
            case Interpretation.Ambiguous ambiguous -> new Draft(List.of());
            case Interpretation.OutOfScope outside -> new Draft(List.of());
        };
    }

    private static Draft visits(Question question, Interpretation.LedgerQuery ledger, Evidence evidence) {
        Draft draft = new VisitSentences(question.asOf(), evidence).write(ledger);
        return Affirmation.isBorneOut(ledger, evidence.visits(), question.asOf())
                ? Affirmation.saidFirst(draft, ledger)
                : draft;
    }

    private static boolean holdsField(Wanted wanted, Evidence evidence) {
        return evidence.visits().stream().anyMatch(visit -> holdsField(wanted, visit));
    }

    private static boolean holdsField(Wanted wanted, Visit visit) {
        return switch (wanted) {
            case ROLE -> visit.role() != null;
            case PURPOSE -> visit.purpose() != null;
            case MET ->
                visit.purpose() != null
                        && VisitSentences.speaksOfMeeting(visit.purpose().value());
            case WHEN, END, WHERE, DURATION, COUNT, HEADCOUNT, WHO, WHETHER, COMES, CAME, ANYTHING -> true;
            case SPEECH -> false;
        };
    }

    private static Draft quotes(Interpretation.TextSearch text, Evidence evidence) {
        List<DraftSentence> sentences = new ArrayList<>();
        @Nullable Relevance first = null;
        for (NumberedStatement numbered : evidence.statements()) {
            Relevance relevance = numbered.relevance();
            boolean asGood = first == null
                    || (relevance.coverage() >= first.coverage() && relevance.cosine() >= first.cosine() - NEARLY);
            if (sentences.size() < QUOTES && asGood && answers(text, relevance)) {
                first = first == null ? relevance : first;
                NumberedStatement holds = corrected(numbered, evidence);
                add(sentences, holds);
                if (!holds.equals(numbered) && !asksOfTime(text.wanted()) && !Correction.denies(holds, numbered)) {
                    add(sentences, numbered);
                }
            }
        }
        return new Draft(sentences);
    }

    /** What a copy of a document says again is said once. */
    private static void add(List<DraftSentence> sentences, NumberedStatement said) {
        DraftSentence quote = new DraftSentence(said.told(), List.of(said.number()));
        if (sentences.stream().noneMatch(other -> other.text().equals(quote.text()))) {
            sentences.add(quote);
        }
    }

    /** Of what a change of days leaves of an earlier report, the days are no part. */
    private static boolean asksOfTime(Wanted wanted) {
        return switch (wanted) {
            case WHEN, END, DURATION, COMES, CAME, WHETHER -> true;
            case WHERE, WHO, MET, ROLE, PURPOSE, COUNT, HEADCOUNT, SPEECH, ANYTHING -> false;
        };
    }

    /** The statement itself, or the later one that puts it right. */
    private static NumberedStatement corrected(NumberedStatement numbered, Evidence evidence) {
        return evidence.statements().stream()
                .filter(later -> Correction.corrects(later.statement(), numbered.statement()))
                .findFirst()
                .orElse(numbered);
    }

    private static boolean answers(Interpretation.TextSearch text, Relevance relevance) {
        if (relevance.equals(Relevance.LEDGER) || !relevance.answersKind() || relevance.cosine() < UNLIKE) {
            return false;
        }
        boolean lacksName = relevance.missing().stream().anyMatch(term -> term.kind() != Term.Kind.WORD);
        long asked = text.terms().terms().stream()
                .filter(term -> term.kind() == Term.Kind.WORD)
                .count();
        long lacks = relevance.missing().stream()
                .filter(term -> term.kind() == Term.Kind.WORD)
                .count();
        boolean asksSomething = text.terms().during() != null
                || text.terms().terms().stream().anyMatch(term -> term.kind() != Term.Kind.FRAME);
        double share = asked == 0 ? 0 : (double) lacks / asked;
        boolean alike = relevance.cosine() >= ALIKE && share <= 0.5 && asked - lacks > 0;
        return asksSomething && !lacksName && (share <= MAY_LACK || alike);
    }
}
