package org.attache.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.evidence.coverage.Company;
import org.attache.evidence.coverage.Correction;
import org.attache.evidence.coverage.telling.Questions;
import org.attache.evidence.coverage.telling.TableRow;
import org.attache.geography.NameWords;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
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

    /** Below this support the next best are quoted too, for the answer may stand in one of them. */
    private static final double SURE = 0.65;

    /** So many in all where none is sure. */
    private static final int UNSURE_QUOTES = 3;

    /** Statements quoted at most; a second one only where it speaks of as much as the first, and nearly as likely. */
    private static final int QUOTES = 2;

    private static final double NEARLY = 0.08;

    /** Rows of one table that are quoted at most: each of them answers, and a part of them would pass for all. */
    private static final int ROWS = 8;

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
                boolean uncounted = both.ledger().pick() instanceof Pick.Most && evidence.more() > 0;
                yield fromLedger.sentences().isEmpty() && !uncounted
                        ? quotes(both.text(), evidence)
                        : both.ledger().isOfAnyoneThen() ? withOthers(fromLedger, both.text(), evidence) : fromLedger;
            }
            case Interpretation.Ambiguous ambiguous -> new Draft(List.of());
            case Interpretation.OutOfScope outside -> new Draft(List.of());
        };
    }

    private static Draft visits(Question question, Interpretation.LedgerQuery ledger, Evidence evidence) {
        Draft corrected = Corrected.of(evidence, asksOfTime(ledger.wanted()));
        if (!corrected.sentences().isEmpty()) {
            return corrected;
        }
        Draft draft = new VisitSentences(question.asOf(), evidence).write(ledger);
        return Affirmation.isBorneOut(ledger, evidence.visits(), question.asOf())
                ? Affirmation.saidFirst("Yes", draft)
                : Affirmation.isDenied(ledger, evidence.visits()) ? Affirmation.saidFirst("No", draft) : draft;
    }

    /** With what statements say of others who are there then, whom the ledger does not have. */
    private static Draft withOthers(Draft told, Interpretation.TextSearch text, Evidence evidence) {
        List<DraftSentence> sentences = new ArrayList<>(told.sentences());
        for (NumberedStatement numbered : evidence.statements()) {
            boolean known = evidence.visits().stream()
                    .anyMatch(visit -> visit.evidence()
                                    .contains(numbered.statement().id())
                            || NameWords.of(numbered.statement().words())
                                    .contains(NameWords.of(visit.visitor().value())
                                            .getLast()));
            if (!known && sentences.size() < told.sentences().size() + QUOTES && answers(text, numbered.relevance())) {
                add(sentences, numbered);
            }
        }
        return new Draft(sentences, told.untold(), told.isCut());
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
            case WHEN, END, WHERE, DURATION, AGO, WEEKDAY, COUNT, HEADCOUNT, WHO, WHETHER, COMES, CAME, ANYTHING ->
                true;
            case TIME, ACTIVITY, SPEECH -> false;
        };
    }

    private static Draft quotes(Interpretation.TextSearch text, Evidence evidence) {
        List<DraftSentence> sentences = new ArrayList<>();
        @Nullable Relevance first = null;
        @Nullable NumberedStatement best = null;
        @Nullable NumberedStatement before = null;
        @Nullable TableRow row = null;
        for (NumberedStatement numbered : evidence.statements()) {
            Relevance relevance = numbered.relevance();
            boolean goesOn =
                    (text.wanted() == Wanted.ACTIVITY && goesOn(before, numbered)) || continues(text, before, numbered);
            boolean asGood = first == null
                    || (relevance.coverage() >= first.coverage() && relevance.cosine() >= first.cosine() - NEARLY);
            boolean differs = text.wanted() == Wanted.WHEN && isFromElsewhere(numbered, before);
            int most = row == null || !row.equals(TableRow.of(numbered.statement())) ? QUOTES : ROWS;
            if (sentences.size() < most
                    && (goesOn || (asGood && answers(text, relevance)) || (differs && agrees(relevance, first)))) {
                first = first == null ? relevance : first;
                best = best == null ? numbered : best;
                before = numbered;
                row = sentences.isEmpty() ? TableRow.of(numbered.statement()) : row;
                NumberedStatement holds = corrected(numbered, evidence);
                if (sentences.isEmpty() && text.wanted() == Wanted.WHO && Company.isLeaning(holds.statement())) {
                    before(holds, evidence).ifPresent(named -> add(sentences, named));
                }
                add(sentences, holds);
                sequels(holds, evidence).forEach(next -> add(sentences, next));
                if (!holds.equals(numbered) && !asksOfTime(text.wanted()) && !Correction.denies(holds, numbered)) {
                    add(sentences, numbered);
                }
            }
        }
        if (first != null && first.support() < SURE && row == null) {
            NumberedStatement quoted = Objects.requireNonNull(best);
            evidence.statements().stream()
                    .filter(next -> !Double.isNaN(next.relevance().cosine())
                            && (next.relevance().support() > 0 || !isFromElsewhere(next, quoted))
                            && !Questions.asserted(next.statement()).isEmpty())
                    .takeWhile(next -> sentences.size() < UNSURE_QUOTES)
                    .forEach(next -> add(sentences, next));
        }
        Draft draft = new Draft(sentences, 0, sentences.size() == ROWS);
        return text.wanted().isWhether() ? Affirmation.asSaid(draft, evidence) : draft;
    }

    /** "They sing on Saturday" behind a statement that says who they are. */
    private static boolean continues(
            Interpretation.TextSearch text, @Nullable NumberedStatement quoted, NumberedStatement next) {
        return quoted != null
                && asksOfTime(text.wanted())
                && Company.isLeaning(next.statement())
                && next.statement().origin().equals(quoted.statement().origin())
                && next.statement().paragraph() == quoted.statement().paragraph()
                && next.statement().ordinal() > quoted.statement().ordinal()
                && answers(text, next.relevance());
    }

    private static boolean isFromElsewhere(NumberedStatement next, @Nullable NumberedStatement quoted) {
        return quoted != null
                && !next.statement()
                        .origin()
                        .path()
                        .equals(quoted.statement().origin().path());
    }

    /** Another document that speaks of the same as much may tell another day. */
    private static boolean agrees(Relevance other, @Nullable Relevance first) {
        return first != null && other.missing().equals(first.missing()) && other.support() >= Relevance.ENOUGH - NEARLY;
    }

    /** Whether a statement goes on with what was quoted, about the same person and place, and so tells what is done. */
    private static boolean goesOn(@Nullable NumberedStatement quoted, NumberedStatement next) {
        return quoted != null
                && next.relevance().missing().isEmpty()
                && next.statement().origin().equals(quoted.statement().origin())
                && next.statement().paragraph() <= quoted.statement().paragraph() + 1
                && next.statement().ordinal() == quoted.statement().ordinal() + 1;
    }

    /** What a copy of a document says again is said once. */
    private static void add(List<DraftSentence> sentences, NumberedStatement said) {
        DraftSentence quote = new DraftSentence(said.told(), List.of(said.number()));
        if (sentences.stream().noneMatch(other -> other.text().equals(quote.text()))) {
            sentences.add(quote);
        }
    }

    /** "She leads it": the statement before says who she is. */
    private static Optional<NumberedStatement> before(NumberedStatement leaning, Evidence evidence) {
        return evidence.statements().stream()
                .filter(one -> one.statement()
                                .origin()
                                .path()
                                .equals(leaning.statement().origin().path())
                        && one.statement().ordinal() == leaning.statement().ordinal() - 1)
                .findFirst();
    }

    /** "It is not on Thursday. It is on Friday.": what is so instead. */
    private static List<NumberedStatement> sequels(NumberedStatement denying, Evidence evidence) {
        return evidence.statements().stream()
                .filter(one -> Company.isSequel(denying.statement(), one.statement()))
                .sorted(Comparator.comparingInt(one -> one.statement().ordinal()))
                .toList();
    }

    /** Of what a change of days leaves of an earlier report, the days are no part. */
    private static boolean asksOfTime(Wanted wanted) {
        return switch (wanted) {
            case WHEN, TIME, END, DURATION, AGO, WEEKDAY, COMES, CAME, WHETHER -> true;
            case WHERE, WHO, MET, ROLE, PURPOSE, ACTIVITY, COUNT, HEADCOUNT, SPEECH, ANYTHING -> false;
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
        boolean asksSomething = text.terms().during() != null
                || text.terms().terms().stream().anyMatch(term -> term.kind() != Term.Kind.FRAME);
        return asksSomething && !relevance.equals(Relevance.LEDGER) && relevance.support() >= Relevance.ENOUGH;
    }
}
