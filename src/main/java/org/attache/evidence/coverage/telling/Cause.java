package org.attache.evidence.coverage.telling;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Word;

/** Recognises whether a text gives a reason or a purpose. Pure. */
public final class Cause {

    /** A verb stands at most so many words behind the "as" that opens its clause. */
    private static final int CLAUSE = 5;

    private Cause() {}

    /** Whether some words say so in so many words: "because", "due to", "so that", "as my daughter marries". */
    public static boolean isMarked(String words) {
        return Trait.REASON.isOf(words);
    }

    static boolean isMarked(List<Word> read) {
        for (int i = 0; i < read.size(); i++) {
            String next = i + 1 < read.size() ? read.get(i + 1).small() : "";
            boolean said = switch (read.get(i).small()) {
                case "due", "owing", "thanks" -> next.equals("to");
                case "so" -> next.equals("that");
                case "as", "since" -> isClause(read, i + 1);
                case "reason", "reasons", "purpose", "aim", "therefore" -> true;
                default -> Lexicon.isConjunction(read.get(i).small(), "cause");
            };
            if (said) {
                return true;
            }
        }
        return false;
    }

    /** Whether some words say so, or tell what something is for: "to sign the treaty", "for talks on fish". */
    public static boolean isIn(String words) {
        return Trait.CAUSE.isOf(words);
    }

    static boolean isAim(List<Word> read) {
        for (int i = 1; i + 1 < read.size(); i++) {
            boolean aim = read.get(i).tag() == Tag.TO && read.get(i + 1).tag() == Tag.VB && isComplete(read.get(i - 1));
            if (aim || isOccasion(read, i)) {
                return true;
            }
        }
        return false;
    }

    /** Behind a noun or a name "to" opens what it is for; a verb or an adjective before it wants it for itself. */
    private static boolean isComplete(Word before) {
        return before.tag().isNoun() || before.tag() == Tag.CD || before.tag() == Tag.RB;
    }

    /** "For talks", "over the strike", "after a quarrel", but neither "for two weeks" nor "for Anna". */
    private static boolean isOccasion(List<Word> words, int at) {
        boolean leads = switch (words.get(at).small()) {
            case "for", "over", "after" -> true;
            default -> false;
        };
        for (int i = at + 1; leads && i < words.size() && i <= at + CLAUSE; i++) {
            Tag tag = words.get(i).tag();
            if (tag == Tag.CD || tag.isName() || tag.isVerb()) {
                return false;
            }
            if (tag == Tag.NN || tag == Tag.NNS) {
                Noun noun = Lexicon.nounForm(words.get(i).small());
                return noun != Noun.DAY && noun != Noun.PERSON && noun != Noun.GROUP && noun != Noun.OFFICE;
            }
        }
        return false;
    }

    private static boolean isClause(List<Word> words, int from) {
        boolean subject = false;
        for (int i = from; i < words.size() && i < from + CLAUSE; i++) {
            Tag tag = words.get(i).tag();
            boolean verb = tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.VBD || tag == Tag.MD;
            if (verb) {
                return subject;
            }
            subject |= tag.isNoun() || tag == Tag.PRP || tag == Tag.EX;
            if (tag == Tag.CD) {
                return false;
            }
        }
        return false;
    }

    /** Whether some words tell what can stand in the way of something: "has stopped all travel", "is ill". */
    public static boolean isHindrance(String words) {
        return Trait.HINDRANCE.isOf(words);
    }

    static boolean isHindrance(List<Word> words) {
        return words.stream()
                .anyMatch(word -> Lexicon.isHindrance(word.lemma())
                        || Lexicon.isAdjective(word.small(), "ill")
                        || Lexicon.isAdjective(word.small(), "unable")
                        || Lexicon.isAdverb(word.small(), "negator"));
    }
}
