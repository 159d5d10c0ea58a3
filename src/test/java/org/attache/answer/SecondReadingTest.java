package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.answer.verification.SecondReader;
import org.attache.answer.verification.SecondReading;
import org.attache.answer.verification.WithheldSentence;
import org.attache.evaluation.PairReport;
import org.attache.evaluation.TestFile;
import org.attache.evaluation.TestPair;
import org.attache.evidence.Evidence;
import org.attache.evidence.LooseStatement;
import org.attache.jackson.TestFiles;
import org.attache.wordnet.WordNet;
import org.junit.jupiter.api.Test;

/** A second reader decides where only words are in doubt, and nowhere else. */
class SecondReadingTest {

    private static final Path OWN = Path.of("src/test/resources/org/attache/answer/pairs.jsonl");
    private static final Path PARAPHRASES = Path.of("src/test/resources/org/attache/answer/paraphrases.jsonl");
    private static final Path SHARED = Path.of("../shared/evaluation/court-pairs.jsonl");

    private static final Evidence TOUR = LooseStatement.evidence(List.of(new LooseStatement(
            "Minister Ana Solberg toured the flooded valley near Hestad on Sunday.", null, null, null)));

    private static List<TestPair> pairs(Path file) throws IOException {
        return ((TestFile.Pairs) TestFiles.read(Files.readString(file))).pairs();
    }

    /** Says yes to what is labelled as supported, and to nothing else. */
    private static SecondReader judge(List<TestPair> pairs) {
        Set<String> right = pairs.stream()
                .filter(TestPair::supported)
                .map(pair -> pair.claim().sentence())
                .collect(Collectors.toSet());
        return (sentence, statements) -> right.contains(sentence) ? new SecondReading.Yes() : new SecondReading.No();
    }

    private static long passed(PairReport report) {
        return report.passed().held();
    }

    private static long letThrough(PairReport report) {
        return report.withheld().of() - report.withheld().held();
    }

    private static PairReport report(List<TestPair> pairs, SecondReader reader) {
        return PairReport.of(pairs, new CitationVerifier(new WordNet(), reader));
    }

    private static SecondReading yes() {
        return new SecondReading.Yes();
    }

    @Test
    void judgeLetsMoreThroughAndNothingThatIsNotSupported() throws IOException {
        List<TestPair> pairs = pairs(OWN);
        PairReport alone = report(pairs, SecondReader.NONE);
        PairReport judged = report(pairs, judge(pairs));

        assertThat(passed(alone)).isGreaterThanOrEqualTo(19);
        assertThat(passed(judged)).isGreaterThanOrEqualTo(22);
        assertThat(letThrough(alone)).isZero();
        assertThat(letThrough(judged)).isZero();
    }

    @Test
    void readerWhoAlwaysSaysYesOpensOnlyWhatIsInDoubt() throws IOException {
        assertThat(letThrough(report(pairs(OWN), (sentence, statements) -> yes())))
                .isLessThanOrEqualTo(5);
    }

    /** Other words for what a statement says, each beside a twin that has a role, a number, a day or a stance wrong. */
    @Test
    void paraphrasesPassAndTheirTwinsDoNot() throws IOException {
        List<TestPair> pairs = pairs(PARAPHRASES);
        PairReport alone = report(pairs, SecondReader.NONE);
        PairReport judged = report(pairs, judge(pairs));

        assertThat(letThrough(alone)).isZero();
        assertThat(letThrough(judged)).isZero();
        assertThat(letThrough(report(pairs, (sentence, statements) -> yes()))).isLessThanOrEqualTo(21);
        assertThat(passed(alone)).isGreaterThanOrEqualTo(46);
        assertThat(passed(judged)).isGreaterThanOrEqualTo(46);
    }

    @Test
    void pairsFromOutsideAreReadAsWell() throws IOException {
        assumeTrue(Files.exists(SHARED), "the shared pairs are not there");
        List<TestPair> pairs = pairs(SHARED);
        PairReport alone = report(pairs, SecondReader.NONE);
        PairReport judged = report(pairs, judge(pairs));

        assertThat(letThrough(alone)).isZero();
        assertThat(letThrough(judged)).isZero();
        assertThat(letThrough(report(pairs, (sentence, statements) -> yes()))).isLessThanOrEqualTo(8);
        assertThat(passed(alone)).isGreaterThanOrEqualTo(49);
        assertThat(passed(judged)).isGreaterThanOrEqualTo(58);
    }

    @Test
    void sentenceInOtherWordsIsAskedAboutOnceAndTheAnswerSaysSo() {
        List<SecondReading.Of> again = new ArrayList<>();
        List<WithheldSentence> withheld = new ArrayList<>();
        DraftSentence same = new DraftSentence("Ana Solberg toured the flooded valley on Sunday.", List.of(1));
        DraftSentence other = new DraftSentence("Ana Solberg surveyed the flooded valley on Sunday.", List.of(1));
        DraftSentence wrong = new DraftSentence("Ana Solberg surveyed the flooded valley on Monday.", List.of(1));
        CitationVerifier verifier = new CitationVerifier(new WordNet(), (sentence, statements) -> yes());

        VerifiedAnswer answer = verifier.verify(
                        new Draft(List.of(same, other, wrong)), TOUR, "model", List.of(), again::add, withheld::add)
                .orElseThrow();

        assertThat(answer.sentences())
                .extracting(VerifiedSentence::text)
                .containsExactly(
                        same.text(),
                        other.text(),
                        "Which day “Sunday” means is not known: the document does not say when this was written.");
        assertThat(again).containsExactly(new SecondReading.Of(other.text(), yes()));
        assertThat(withheld).extracting(WithheldSentence::sentence).containsExactly(wrong.text());
        assertThat(withheld.getFirst().cited())
                .containsExactly(TOUR.statements().getFirst().whole());
        assertThat(withheld.getFirst().reason()).contains("Monday");
    }

    @Test
    void readerWhoSaysNoOrCannotBeAskedChangesNothing() {
        DraftSentence other = new DraftSentence("Ana Solberg surveyed the flooded valley on Sunday.", List.of(1));

        assertThat(new CitationVerifier(new WordNet(), (sentence, statements) -> new SecondReading.No())
                        .verdict(other, TOUR))
                .isInstanceOf(Verdict.Withheld.class);
        assertThat(new CitationVerifier(new WordNet()).verdict(other, TOUR)).isInstanceOf(Verdict.Withheld.class);
    }

    @Test
    void sentenceWhoseTurnDoesNotComeInTimeIsNotShownAndTheAnswerSaysSo() {
        String words = TOUR.statements().getFirst().statement().words();
        DraftSentence verbatim = new DraftSentence(words, List.of(1));
        DraftSentence free = new DraftSentence("Ana Solberg toured the flooded valley on Sunday.", List.of(1));
        List<WithheldSentence> withheld = new ArrayList<>();

        VerifiedAnswer answer = new CitationVerifier(new WordNet(), (sentence, statements) -> yes(), Duration.ZERO)
                .verify(new Draft(List.of(verbatim, free)), TOUR, "model", List.of(), again -> {}, withheld::add)
                .orElseThrow();

        assertThat(answer.sentences())
                .extracting(VerifiedSentence::text)
                .startsWith(words)
                .doesNotContain(free.text());
        assertThat(answer.notes()).contains("One sentence was withheld: there was no time to check it.");
        assertThat(withheld).extracting(WithheldSentence::check).containsExactly("time");
    }
}
