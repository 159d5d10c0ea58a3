package org.attache.clause.entailment.distortion;

import java.util.List;
import java.util.Set;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;

/** What only somebody believes or claims, and what another one rejects, is told so. */
final class Disputes {

    private Disputes() {}

    static boolean areDropped(Graph sentence, List<List<Word>> told) {
        List<Word> said = sentence.sentence().words();
        boolean open = !sentence.source().isEmpty()
                || said.stream().anyMatch(word -> isReport(word) || Lexicon.isAdverb(word.small(), "hedge"));
        if (open) {
            return false;
        }
        Set<String> own = Content.of(said, 0, said.size());
        for (int at = 0; at < told.size(); at++) {
            List<Word> words = told.get(at);
            int until = at + 1 < told.size() && isRejected(words, told.get(at + 1)) ? words.size() : claimed(words);
            boolean taken = until > 0 && Content.of(words, 0, until).containsAll(own);
            boolean elsewhere = taken
                    && told.stream()
                            .filter(other -> !other.equals(words) && claimed(other) == 0)
                            .anyMatch(
                                    other -> Content.of(other, 0, other.size()).containsAll(own));
            if (taken && !elsewhere) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence behind rejects what somebody says in this one. */
    private static boolean isRejected(List<Word> words, List<Word> behind) {
        int verb = 0;
        while (verb < behind.size() && !behind.get(verb).tag().isVerb()) {
            verb++;
        }
        return words.stream().anyMatch(Disputes::isReport)
                && verb > 0
                && verb < behind.size()
                && Lexicon.verb(behind.get(verb).lemma()) == Verb.DENY
                && isAllOfIt(behind, verb);
    }

    private static boolean isReport(Word word) {
        return word.tag().isVerb()
                && switch (Lexicon.verb(word.lemma())) {
                    case SAY, BELIEVE, DENY, DOUBT, HOPE -> true;
                    default -> false;
                };
    }

    /** Behind the words that are only claimed: before ", X believes", before "but Y rejects it"; 0 for none. */
    private static int claimed(List<Word> words) {
        for (int i = 2; i + 1 < words.size(); i++) {
            if (!words.get(i).tag().isVerb()) {
                continue;
            }
            Verb sense = Lexicon.verb(words.get(i).lemma());
            if ((sense == Verb.BELIEVE || sense == Verb.DOUBT) && Content.isMark(words.get(i + 1))) {
                int from = opening(words, i);
                if (from > 1) {
                    return from;
                }
            }
            if (sense == Verb.DENY && isAllOfIt(words, i)) {
                return i;
            }
        }
        return 0;
    }

    /** The comma before who believes it; 0 where a verb stands between, or no clause before it. */
    private static int opening(List<Word> words, int verb) {
        int from = verb - 1;
        while (from > 0
                && words.get(from).tag() != Tag.COMMA
                && !words.get(from).tag().isVerb()) {
            from--;
        }
        boolean clause =
                words.subList(0, from).stream().anyMatch(word -> word.tag().isVerb());
        return words.get(from).tag() == Tag.COMMA && from < verb - 1 && clause ? from : 0;
    }

    /** "Rejects that", "was dismissed": what was told before as a whole. */
    private static boolean isAllOfIt(List<Word> words, int verb) {
        String next = Content.small(words, verb + 1);
        boolean pronoun = switch (next) {
            case "it", "that", "this", "them", "these" -> true;
            default -> false;
        };
        boolean closed = verb + 2 >= words.size() || !words.get(verb + 2).tag().isNoun();
        boolean passive =
                words.get(verb).tag() == Tag.VBN && words.get(verb - 1).lemma().equals("be");
        boolean content =
                words.subList(0, verb).stream().anyMatch(word -> word.small().equals("that"));
        return (pronoun && closed) || (passive && content);
    }
}
