package org.attache.clause;

import java.util.List;
import org.attache.english.Numbers;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.Mention;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/** Finds nouns with what stands before them. */
final class Nominals {

    private final Phrases phrases;
    private final List<Word> words;

    Nominals(Phrases phrases) {
        this.phrases = phrases;
        this.words = phrases.words();
    }

    /** The nominal that begins at a word; null where none does. */
    Phrase.@Nullable Nominal at(int from) {
        Phrase.Nominal owner = null;
        int at = from;
        int start = from;
        while (true) {
            Phrase.Nominal found = simple(start, at, owner);
            if (found == null) {
                return owner;
            }
            boolean owns =
                    found.until() < words.size() && words.get(found.until()).tag() == Tag.POS;
            if (!owns) {
                return found;
            }
            owner = found;
            start = from;
            at = found.until() + 1;
            if (simple(start, at, owner) == null) {
                return withMark(found);
            }
        }
    }

    private static Phrase.Nominal withMark(Phrase.Nominal owner) {
        return new Phrase.Nominal(
                owner.from(),
                owner.until() + 1,
                owner.head(),
                owner.mention(),
                owner.place(),
                owner.owner(),
                owner.number(),
                owner.determiner());
    }

    private Phrase.@Nullable Nominal simple(int from, int at, Phrase.@Nullable Nominal owner) {
        if (at >= words.size()) {
            return null;
        }
        Mention whole = phrases.mentionAt(at);
        if (whole != null && whole.manner() != Mention.Manner.PRONOUN) {
            return extended(from, whole.until(), words.get(whole.head()), whole, null, owner, null, determiner(at));
        }
        Word first = words.get(at);
        if (first.tag() == Tag.PRP) {
            return new Phrase.Nominal(from, at + 1, first, whole, null, owner, null, "");
        }
        Integer number = null;
        String determiner = "";
        int i = at;
        Word head = null;
        Mention mention = null;
        PlaceSpan place = null;
        while (i < words.size()) {
            Word word = words.get(i);
            if (i > at && phrases.dateAt(i) != null) {
                break;
            }
            Mention inside = phrases.mentionAt(i);
            boolean named = inside != null && inside.manner() != Mention.Manner.PRONOUN && i > at;
            boolean other = inside != null && words.get(inside.from()).tag() == Tag.DT;
            if (named && head != null && (other || !determiner.isEmpty()) && head.tag() != Tag.CD) {
                break;
            }
            if (named && place != null && place.until() == i && isLed(at, place)) {
                break;
            }
            if (inside != null && named) {
                mention = inside;
                head = words.get(inside.head());
                place = null;
                i = inside.until();
                break;
            }
            PlaceSpan span = phrases.placeAt(i);
            if (span != null && place != null && isOwner(span) && place.until() == i) {
                break;
            }
            if (span != null) {
                head = words.get(span.until() - 1);
                place = span;
                i = span.until();
                continue;
            }
            if (word.tag() == Tag.CD) {
                Integer read = Numbers.cardinal(word.small());
                number = read == null ? number : read;
                head = head == null ? word : head;
                i++;
                continue;
            }
            if (word.tag() == Tag.DT || word.tag() == Tag.PDT || word.tag() == Tag.PRPS) {
                if (head != null) {
                    break;
                }
                determiner = word.small();
                i++;
                continue;
            }
            if (word.tag().isNoun()) {
                head = word;
                place = null;
                i++;
                continue;
            }
            if (qualifies(i)) {
                i++;
                continue;
            }
            break;
        }
        if (head == null) {
            boolean alone = i == at + 1 && (first.tag() == Tag.DT);
            return alone ? new Phrase.Nominal(from, i, first, null, null, owner, null, "") : null;
        }
        return extended(from, i, head, mention, place, owner, number, determiner);
    }

    /**
     * "From Riga Berg travels": behind a place that a preposition leads to, somebody begins who is not of that name.
     */
    private boolean isLed(int at, PlaceSpan place) {
        return place.from() == at
                && !place.adjective()
                && at > 0
                && words.get(at - 1).tag() == Tag.IN;
    }

    /** "In Valparaíso Chile's minister": what owns something is no part of the place before it. */
    private boolean isOwner(PlaceSpan span) {
        return span.until() < words.size() && words.get(span.until()).tag() == Tag.POS;
    }

    private String determiner(int at) {
        Word word = words.get(at);
        return word.tag() == Tag.DT || word.tag() == Tag.PRPS ? word.small() : "";
    }

    private static Phrase.Nominal extended(
            int from,
            int until,
            Word head,
            @Nullable Mention mention,
            @Nullable PlaceSpan place,
            Phrase.@Nullable Nominal owner,
            @Nullable Integer number,
            String determiner) {
        return new Phrase.Nominal(from, until, head, mention, place, owner, number, determiner);
    }

    /** Whether a word stands before a noun as its attribute. */
    private boolean qualifies(int i) {
        Word word = words.get(i);
        return switch (word.tag()) {
            case JJ, JJR, JJS, HYPH, AFX -> nounFollows(i + 1);
            case VBG -> nounFollows(i + 1);
            case VBN -> nounFollows(i + 1) && phrases.dateAt(i + 1) == null;
            case RB, RBR, RBS -> i + 1 < words.size() && words.get(i + 1).tag() == Tag.JJ && nounFollows(i + 2);
            case CURRENCY, SYM -> true;
            default -> false;
        };
    }

    private boolean nounFollows(int from) {
        for (int i = from; i < words.size(); i++) {
            Tag tag = words.get(i).tag();
            if (tag.isNoun() || tag == Tag.CD || phrases.placeAt(i) != null || phrases.mentionAt(i) != null) {
                return true;
            }
            boolean between = switch (tag) {
                case JJ, JJR, JJS, HYPH, VBG, VBN, AFX -> true;
                case CC, COMMA -> i + 1 < words.size() && words.get(i + 1).tag() == Tag.JJ && i > from;
                default -> false;
            };
            if (!between) {
                return false;
            }
        }
        return false;
    }
}
