package org.attache.people.phrases;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.people.PlaceSpan;

/** Divides a sentence into noun phrases without what follows their heads, by the tags of its words. */
final class Chunker {

    private final WordClasses words;

    private Chunker(WordClasses words) {
        this.words = words;
    }

    static List<Chunk> chunks(WordClasses words) {
        return new Chunker(words).read();
    }

    private List<Chunk> read() {
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int core = at;
            while (isDeterminer(core)) {
                core++;
            }
            int until = end(core);
            if (until > core) {
                chunks.add(new Chunk(at, core, until));
                at = until;
            } else {
                at = Math.max(core, at + 1);
            }
        }
        return chunks;
    }

    private boolean isDeterminer(int i) {
        Tag tag = words.tag(i);
        return (tag == Tag.DT || tag == Tag.PDT || words.isPossessive(i)) && words.place(i) == null;
    }

    private int end(int core) {
        int at = core;
        while (at < words.size() && !words.inDate(at)) {
            PlaceSpan place = words.place(at);
            if (place != null) {
                at = place.until();
            } else if (isPart(at, core)) {
                at++;
            } else {
                break;
            }
        }
        while (at > core && words.place(at - 1) == null && isOnlyBefore(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isPart(int i, int core) {
        if (words.isHyphen(i + 1) && words.isCapital(i)) {
            return true;
        }
        if (i > core && (words.isHyphen(i) || words.isHyphen(i - 1))) {
            return true;
        }
        return switch (words.tag(i)) {
            case JJ -> !words.isAppointed(i);
            case NN, NNS, NNP, NNPS, JJR, JJS, CD, GW, FW -> true;
            case HYPH, AFX -> i > core;
            case VBN, VBG -> leadsToNoun(i);
            case RB -> words.tag(i + 1) == Tag.VBN && leadsToNoun(i + 1);
            default -> isNamed(i, core);
        };
    }

    /** "The newly appointed minister", "acting Foreign Minister": a participle before a noun, not a verb. */
    private boolean leadsToNoun(int i) {
        if (Lexicon.verb(words.at(i).lemma()) == Verb.INCLUDE) {
            return false;
        }
        boolean opened = switch (words.tag(i - 1)) {
            case DT, PRPS, JJ, POS, CD, RB, IN, CC, COMMA, XX, HYPH -> true;
            default -> false;
        };
        Tag next = words.tag(i + 1);
        return (opened && (next.isNoun() || next == Tag.JJ)) || (words.isCapital(i) && i > 0 && words.isCapital(i - 1));
    }

    /** A word of another class written as a name: "al", "HE", the first of "Will Hale" within a sentence. */
    private boolean isNamed(int i, int core) {
        boolean next = words.isCapital(i + 1) && words.tag(i + 1).isName();
        if (words.isHonorific(i)) {
            return true;
        }
        if (Lexicon.isNamePart(words.small(i), "particle") && (next || words.isHyphen(i + 1))) {
            return i > core ? words.isCapital(i - 1) || words.isHyphen(i - 1) : words.tag(i) != Tag.IN;
        }
        boolean small = words.tag(i) == Tag.CC || words.tag(i) == Tag.DT || words.isHeading();
        return words.isCapital(i)
                && !small
                && (!words.startsSentence(i) || words.isModalName(i))
                && words.at(i).text().length() > 1
                && (words.isCapital(i + 1)
                        || (i > core && words.isCapital(i - 1) && !words.tag(i).isVerb()))
                && words.tag(i) != Tag.PRP
                && words.tag(i) != Tag.PRPS;
    }

    private boolean isOnlyBefore(int i) {
        boolean adjective =
                words.tag(i) == Tag.JJ && !words.isCapital(i) && !words.isTitle(i) && !words.isHyphen(i - 1);
        return adjective || words.tag(i) == Tag.HYPH || words.tag(i) == Tag.AFX || words.isVerbTakenForNoun(i);
    }
}
