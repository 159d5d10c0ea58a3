package org.attache.web.kept;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.answer.VerifiedAnswer;
import org.attache.answer.VerifiedSentence;
import org.attache.answer.verification.SecondReading;

/** Says of each sentence of an answer how it was found to follow from what it cites. Pure. */
final class Checks {

    private static final String VERBATIM = "These are the words of the document, unchanged.";
    private static final String READ_AGAIN =
            "Names, days, numbers and denials were found in the cited words; where only other words were in doubt, the"
                    + " model read both once more and said yes.";
    private static final String COMPARED =
            "Who, where, when, how many and what is said were found in the cited words, and nothing in them speaks"
                    + " against it.";

    private Checks() {}

    static List<String> of(VerifiedAnswer answer, List<SecondReading.Of> again) {
        Set<String> readAgain = again.stream()
                .filter(reading -> reading.result() instanceof SecondReading.Yes)
                .map(SecondReading.Of::sentence)
                .collect(Collectors.toSet());
        return answer.sentences().stream()
                .map(sentence -> isVerbatim(sentence, answer)
                        ? VERBATIM
                        : readAgain.contains(sentence.text()) ? READ_AGAIN : COMPARED)
                .toList();
    }

    private static boolean isVerbatim(VerifiedSentence sentence, VerifiedAnswer answer) {
        return sentence.citations().stream()
                .map(number -> answer.citations().get(number - 1))
                .anyMatch(cited -> cited.statement().words().equals(sentence.text())
                        || cited.told().equals(sentence.text()));
    }
}
