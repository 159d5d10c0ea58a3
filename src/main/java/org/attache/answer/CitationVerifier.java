package org.attache.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.answer.verification.Hearing;
import org.attache.answer.verification.PlainText;
import org.attache.answer.verification.RelativeDays;
import org.attache.answer.verification.SecondReader;
import org.attache.answer.verification.SecondReading;
import org.attache.answer.verification.VisitFields;
import org.attache.answer.verification.WithheldSentence;
import org.attache.clause.entailment.Judgement;
import org.attache.english.Thesaurus;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.source.Statement;
import org.attache.visit.Visit;

/**
 * Lets through only sentences that follow from the statements they cite, whose words it reads anew: what was extracted
 * from them is no evidence. A whole statement supports itself; a set sentence of the ledger is compared field by field;
 * where only words are in doubt, a second reader decides. Thread-safe.
 */
public final class CitationVerifier {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Thesaurus thesaurus;
    private final SecondReader reader;
    private final Duration patience;

    /** A verifier that nobody helps. */
    public CitationVerifier(Thesaurus thesaurus) {
        this(thesaurus, SecondReader.NONE);
    }

    /**
     * A verifier that may ask.
     *
     * @param reader decides where only words are in doubt
     */
    public CitationVerifier(Thesaurus thesaurus, SecondReader reader) {
        this(thesaurus, reader, PATIENCE);
    }

    /**
     * A verifier that may ask.
     *
     * @param patience after which no further sentence of a draft is begun: whoever asked waits, and a draft may be long
     */
    public CitationVerifier(Thesaurus thesaurus, SecondReader reader, Duration patience) {
        this.thesaurus = thesaurus;
        this.reader = reader;
        this.patience = patience;
    }

    /** What verification says of one sentence. */
    public Verdict verdict(DraftSentence sentence, Evidence evidence) {
        return verdict(sentence, evidence, hearing(List.of(sentence), evidence), again -> {});
    }

    /** Everything that has to be read to judge sentences. */
    private Hearing hearing(List<DraftSentence> sentences, Evidence evidence) {
        List<DraftSentence> free = sentences.stream()
                .filter(sentence -> isFree(sentence, evidence))
                .toList();
        List<Statement> cited = free.stream()
                .flatMap(sentence -> cited(sentence, evidence).stream())
                .distinct()
                .toList();
        return Hearing.of(free.stream().map(DraftSentence::text).toList(), cited, thesaurus);
    }

    private static boolean isFree(DraftSentence sentence, Evidence evidence) {
        return sentence.visits().isEmpty() && !isVerbatim(sentence, evidence);
    }

    /** The cited statements with what stands over them, as a reader of the document has it before the eyes. */
    private static List<Statement> cited(DraftSentence sentence, Evidence evidence) {
        return sentence.citations().stream()
                .distinct()
                .filter(number -> evidence.statement(number).isPresent())
                .map(number -> evidence.statements().get(number - 1).whole())
                .toList();
    }

    private Verdict verdict(
            DraftSentence sentence, Evidence evidence, Hearing hearing, Consumer<SecondReading.Of> again) {
        List<Statement> cited = cited(sentence, evidence);
        if (cited.isEmpty()) {
            return new Verdict.Withheld("cites evidence", "it cites nothing");
        }
        if (cited.size() != sentence.citations().stream().distinct().count()) {
            return new Verdict.Withheld("cites evidence", "it cites evidence that does not exist");
        }
        if (isVerbatim(sentence, evidence)) {
            return new Verdict.Supported();
        }
        if (cited.stream().anyMatch(statement -> Affirmation.isAgainst(sentence.text(), statement))) {
            return new Verdict.Withheld("yes or no", "the statement itself says the other");
        }
        Optional<String> markup = PlainText.failure(sentence.text(), cited);
        if (markup.isPresent()) {
            return new Verdict.Withheld("plain text", markup.get());
        }
        return isFree(sentence, evidence)
                ? free(sentence, cited, hearing, again)
                : fields(sentence, evidence)
                        .<Verdict>map(reason -> new Verdict.Withheld("fields", reason))
                        .orElseGet(Verdict.Supported::new);
    }

    private Verdict free(
            DraftSentence sentence, List<Statement> cited, Hearing hearing, Consumer<SecondReading.Of> again) {
        return switch (hearing.judge(sentence.text(), cited)) {
            case Judgement.Follows follows -> new Verdict.Supported();
            case Judgement.Fails fails -> new Verdict.Withheld("follows", fails.reason());
            case Judgement.Open open -> {
                SecondReading reading = reader.read(sentence.text(), cited);
                again.accept(new SecondReading.Of(sentence.text(), reading));
                yield switch (reading) {
                    case SecondReading.Yes yes -> new Verdict.Supported();
                    case SecondReading.No no ->
                        new Verdict.Withheld("second reading", open.reason() + "; nor does the second reading find it");
                    case SecondReading.Unavailable unavailable -> new Verdict.Withheld("words", open.reason());
                };
            }
        };
    }

    private static Optional<String> fields(DraftSentence sentence, Evidence evidence) {
        List<Statement> cited = sentence.citations().stream()
                .distinct()
                .map(number -> evidence.statements().get(number - 1).underAll())
                .toList();
        return sentence.visits().stream()
                .flatMap(visit -> VisitFields.failure(sentence.text(), visit, cited).stream())
                .findFirst();
    }

    /** A whole statement supports itself, also together with what stands over it in its document. */
    private static boolean isVerbatim(DraftSentence sentence, Evidence evidence) {
        int number = sentence.citations().size() == 1 ? sentence.citations().getFirst() : 0;
        if (evidence.statement(number).isEmpty()) {
            return false;
        }
        NumberedStatement cited = evidence.statements().get(number - 1);
        String words = cited.statement().words();
        String affirmed = Affirmation.saidBy(cited.statement());
        String text = sentence.text();
        String quoted =
                affirmed.isEmpty() || !text.startsWith(affirmed + ": ") ? text : text.substring(affirmed.length() + 2);
        return quoted.equals(words) || quoted.equals(cited.above().told(words));
    }

    /**
     * The sentences that pass, with their citations numbered anew from 1; empty where none passes.
     *
     * @param again is told of every sentence that the second reader was asked about
     * @param held is told of every sentence that does not pass
     */
    public Optional<VerifiedAnswer> verify(
            Draft draft,
            Evidence evidence,
            String writer,
            List<String> notes,
            Consumer<SecondReading.Of> again,
            Consumer<WithheldSentence> held) {
        List<VerifiedSentence> sentences = new ArrayList<>();
        Map<Integer, Integer> renumbered = new LinkedHashMap<>();
        Hearing hearing = hearing(draft.sentences(), evidence);
        Map<String, List<Integer>> relative = new LinkedHashMap<>();
        List<Verdict.Withheld> withheld = new ArrayList<>();
        long begin = System.nanoTime();
        for (DraftSentence sentence : draft.sentences()) {
            boolean late = isFree(sentence, evidence) && System.nanoTime() - begin >= patience.toNanos();
            switch (late ? Verdict.Withheld.LATE : verdict(sentence, evidence, hearing, again)) {
                case Verdict.Supported supported -> {
                    List<Integer> citations = sentence.citations().stream()
                            .distinct()
                            .map(number -> renumbered.computeIfAbsent(number, key -> renumbered.size() + 1))
                            .toList();
                    sentences.add(new VerifiedSentence(sentence.text(), citations));
                    cited(sentence, evidence).stream()
                            .flatMap(statement -> RelativeDays.told(sentence.text(), statement).stream())
                            .findFirst()
                            .ifPresent(told -> relative.putIfAbsent(told, citations));
                }
                case Verdict.Withheld why -> {
                    withheld.add(why);
                    held.accept(new WithheldSentence(
                            sentence.text(), cited(sentence, evidence), why.check(), why.reason()));
                }
            }
        }
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        relative.forEach((told, citations) -> sentences.add(new VerifiedSentence(told, citations)));
        List<String> all = new ArrayList<>(notes);
        all.addAll(Verdict.Withheld.notes(withheld));
        if (draft.untold() > 0) {
            all.add(draft.untold() + (draft.untold() == 1 ? " more visit matches" : " more visits match")
                    + "; ask about a person, a place or a year to narrow the question.");
        }
        VerifiedAnswer answer = new VerifiedAnswer(
                sentences, citations(renumbered, evidence), visits(renumbered, evidence), writer, all);
        return Optional.of(
                draft.isCut()
                        ? answer.cautioned(List.of("More rows of this table may answer it too."), List.of())
                        : answer);
    }

    private static List<NumberedStatement> citations(Map<Integer, Integer> renumbered, Evidence evidence) {
        List<NumberedStatement> citations = new ArrayList<>();
        renumbered.forEach((old, number) -> {
            citations.add(evidence.statements().get(old - 1).numbered(number));
        });
        return citations;
    }

    private static List<Visit> visits(Map<Integer, Integer> renumbered, Evidence evidence) {
        return evidence.visits().stream()
                .filter(visit -> visit.visitor().evidence().stream()
                        .anyMatch(id -> evidence.number(id)
                                .filter(renumbered::containsKey)
                                .isPresent()))
                .toList();
    }
}
