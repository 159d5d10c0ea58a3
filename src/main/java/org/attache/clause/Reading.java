package org.attache.clause;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.Phrase.Kind;
import org.attache.clause.Phrase.Mark;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/** How far a sentence has been read: its clauses so far, and which of them is open. Not thread-safe. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class Reading {

    final List<Phrase> phrases;
    final List<Frame> frames = new ArrayList<>();
    Frame current;

    @Nullable
    Mark preposition;

    /** A noun behind a finished clause that may be the subject of the next one. */
    @Nullable
    Nouns pending;

    @Nullable
    Nominal last;

    int at;
    boolean quoted;

    Reading(List<Phrase> phrases) {
        this.phrases = phrases;
        this.current = open(Link.MAIN, null);
    }

    Frame open(Link link, @Nullable Frame parent) {
        Frame frame = new Frame(link, parent);
        frame.quoted = quoted;
        frames.add(frame);
        return frame;
    }

    @Nullable
    Phrase before() {
        return at == 0 ? null : phrases.get(at - 1);
    }

    boolean isBefore(Kind kind) {
        return before() instanceof Mark mark && mark.kind() == kind;
    }

    @Nullable
    Phrase next(int ahead) {
        return at + ahead < phrases.size() ? phrases.get(at + ahead) : null;
    }

    /** The nominal that the phrase before the preposition ends with. */
    @Nullable
    Nominal beforePreposition() {
        return at >= 2 && phrases.get(at - 2) instanceof Nouns nouns
                ? nouns.items().getLast()
                : null;
    }

    /** A noun that no verb followed: it says more of what stands before it. */
    void settlePending() {
        if (pending != null) {
            current.objects.add(pending);
            pending = null;
        }
    }

    /** Where a phrase stands among the others, which are in the order of their words. */
    int indexOf(Nouns nouns) {
        int low = 0;
        int high = phrases.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases.get(middle).from() < nouns.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What stands before, over adverbs; null where nothing does. */
    @Nullable
    Phrase beforeAdverbs() {
        int before = at - 1;
        while (before >= 0 && phrases.get(before) instanceof Mark mark && mark.kind() == Kind.ADVERB) {
            before--;
        }
        return before < 0 ? null : phrases.get(before);
    }

    /** "And never went": the adverbs between a conjunction and what stands here, which they belong to. */
    List<Word> leadingAdverbs() {
        List<Word> adverbs = new ArrayList<>();
        for (int i = at - 1; i >= 0 && phrases.get(i) instanceof Mark mark; i--) {
            switch (mark.kind()) {
                case ADVERB -> adverbs.addFirst(mark.word());
                case AND, OR, BUT -> {
                    return adverbs;
                }
                default -> {
                    return List.of();
                }
            }
        }
        return List.of();
    }

    /** "Her novel “A Summer in Lisbon”": whether here goes on what stands between quotation marks without a verb. */
    boolean isInTitle() {
        if (!quoted || current.quoted) {
            return false;
        }
        for (int i = at - 1; i >= 0 && !(phrases.get(i) instanceof VerbGroup); i--) {
            if (phrases.get(i) instanceof Mark mark && mark.kind() == Kind.QUOTE) {
                return true;
            }
        }
        return false;
    }

    /** The conjunction right before, over adverbs; null where there is none. */
    @Nullable
    Word conjunction() {
        for (int i = at - 1; i >= 0 && phrases.get(i) instanceof Mark mark; i--) {
            if (mark.kind() == Kind.AND || mark.kind() == Kind.OR || mark.kind() == Kind.BUT) {
                return mark.word();
            }
        }
        return null;
    }

    @Nullable
    Word conjunctionBefore(Nouns subject) {
        int index = indexOf(subject);
        boolean joined = index > 0
                && phrases.get(index - 1) instanceof Mark mark
                && (mark.kind() == Kind.AND || mark.kind() == Kind.OR || mark.kind() == Kind.BUT);
        return joined ? ((Mark) phrases.get(index - 1)).word() : null;
    }

    /**
     * "And on Friday she": the word with which the clause of a subject begins, behind its conjunction; that of the
     * subject where no time stands between.
     */
    int beginning(Nouns subject) {
        boolean timed = false;
        for (int i = indexOf(subject) - 1; i >= 0; i--) {
            Phrase phrase = phrases.get(i);
            boolean led = phrase instanceof Nouns
                    && i > 0
                    && phrases.get(i - 1) instanceof Mark mark
                    && mark.kind() == Kind.PREPOSITION;
            if (phrase instanceof Phrase.When) {
                timed = true;
            } else if (phrase instanceof Mark mark) {
                switch (mark.kind()) {
                    case PREPOSITION, COMMA, ADVERB -> {}
                    case AND, BUT -> {
                        return timed ? mark.until() : subject.from();
                    }
                    default -> {
                        return subject.from();
                    }
                }
            } else if (!led) {
                return subject.from();
            }
        }
        return subject.from();
    }

    /** Whether a comma, a stop or a conjunction stands before a noun. */
    boolean afterBreak(Nouns nouns) {
        int index = indexOf(nouns);
        return index > 0
                && phrases.get(index - 1) instanceof Mark mark
                && mark.kind() != Kind.ADVERB
                && mark.kind() != Kind.QUOTE;
    }
}
