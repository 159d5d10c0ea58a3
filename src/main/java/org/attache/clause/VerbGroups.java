package org.attache.clause;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/** Finds verbs with their auxiliaries. */
final class VerbGroups {

    private final List<Word> words;

    VerbGroups(List<Word> words) {
        this.words = words;
    }

    /**
     * The verb group that begins at a word; null where none does.
     *
     * @param before the phrase before it, which tells a participle from an adjective
     */
    Phrase.@Nullable VerbGroup at(int at, @Nullable Phrase before) {
        Word first = words.get(at);
        boolean infinitive =
                first.tag() == Tag.TO || (first.tag() == Tag.IN && first.small().equals("to"));
        if (infinitive) {
            int verb = skipAdverbs(at + 1);
            return verb < words.size() && words.get(verb).tag() == Tag.VB
                    ? group(at, at + 1, Phrase.Form.INFINITIVE)
                    : null;
        }
        return switch (first.tag()) {
            case MD, VBD, VBZ, VBP -> group(at, at, Phrase.Form.FINITE);
            case VB -> group(at, at, Phrase.Form.FINITE);
            case VBG -> isAttribute(at, before) ? null : group(at, at, Phrase.Form.GERUND);
            case VBN -> group(at, at, Phrase.Form.PARTICIPLE);
            default -> null;
        };
    }

    /** "Pays working visits": behind a verb that only carries a noun, it stands with the noun. */
    private boolean isAttribute(int at, @Nullable Phrase before) {
        boolean carried = before instanceof Phrase.VerbGroup verb && sense(verb) == Verb.PERFORM;
        return carried && at + 1 < words.size() && words.get(at + 1).tag().isNoun();
    }

    private int skipAdverbs(int at) {
        int i = at;
        while (i < words.size() && isAdverb(i)) {
            i++;
        }
        return i;
    }

    private boolean isAdverb(int i) {
        Tag tag = words.get(i).tag();
        return tag == Tag.RB || tag == Tag.RBR;
    }

    private Phrase.VerbGroup group(int from, int first, Phrase.Form form) {
        List<String> auxiliaries = new ArrayList<>();
        List<Word> adverbs = new ArrayList<>();
        boolean negated = false;
        Word main = words.get(first);
        Word finite = main;
        int at = first;
        int until = first;
        while (at < words.size()) {
            Word word = words.get(at);
            if (word.tag().isVerb()) {
                if (until > first || at > first) {
                    if (!isAuxiliary(main) || !continues(main, word)) {
                        break;
                    }
                    auxiliaries.add(main.lemma());
                }
                main = word;
                at++;
                until = at;
                continue;
            }
            if (isAdverb(at) && until > 0 && (isAuxiliary(main) || at == first)) {
                int next = skipAdverbs(at);
                boolean leads =
                        next < words.size() && words.get(next).tag().isVerb() && continues(main, words.get(next));
                if (Lexicon.isAdverb(word.small(), "negator")) {
                    negated = true;
                    at++;
                    until = at;
                    continue;
                }
                if (leads) {
                    negated |= word.small().equals("longer")
                            && words.get(at - 1).small().equals("no");
                    adverbs.add(word);
                    at++;
                    continue;
                }
            }
            break;
        }
        boolean passive = main.tag() == Tag.VBN
                && ((form == Phrase.Form.PARTICIPLE && auxiliaries.isEmpty())
                        || (!auxiliaries.isEmpty()
                                && (auxiliaries.getLast().equals("be")
                                        || auxiliaries.getLast().equals("get"))));
        boolean past = finite.tag() == Tag.VBD;
        String particle = particle(main, until);
        if (!particle.isEmpty()) {
            until++;
        }
        return new Phrase.VerbGroup(from, until, main, particle, auxiliaries, past, negated, passive, form, adverbs);
    }

    private static boolean isAuxiliary(Word word) {
        return word.tag() == Tag.MD
                || switch (word.lemma()) {
                    case "be", "have", "do", "get" -> true;
                    default -> false;
                };
    }

    /** Whether the second can be ruled by the first as its auxiliary. */
    private static boolean continues(Word auxiliary, Word next) {
        if (auxiliary.tag() == Tag.MD) {
            return next.tag() == Tag.VB || next.tag() == Tag.VBP;
        }
        return switch (auxiliary.lemma()) {
            case "be" -> next.tag() == Tag.VBG || next.tag() == Tag.VBN || next.tag() == Tag.VBD;
            case "have" -> next.tag() == Tag.VBN || next.tag() == Tag.VBD;
            case "do" -> next.tag() == Tag.VB;
            case "get" -> next.tag() == Tag.VBN;
            default -> false;
        };
    }

    /** The particle right behind a verb that makes it another verb of the lexicon. */
    private String particle(Word main, int until) {
        if (until >= words.size()) {
            return "";
        }
        Word next = words.get(until);
        boolean can = switch (next.tag()) {
            case RP, RB, IN, NN -> true;
            default -> false;
        };
        return can && Lexicon.isPhrasal(main.lemma(), next.small()) ? next.small() : "";
    }

    /** The class of a verb group's verb. */
    static Verb sense(Phrase.VerbGroup group) {
        return Lexicon.verb(group.main().lemma(), group.particle());
    }
}
