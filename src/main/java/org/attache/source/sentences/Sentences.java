package org.attache.source.sentences;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.attache.source.Allowance;

/**
 * Finds the sentences of a block. A detector and a few rules propose where they end; other rules join what the first
 * tore apart. Time is linear in the text, as each rule looks only so far.
 */
public final class Sentences {

    private static final List<Predicate<Boundary>> JOINS = List.of(
            Boundary::goesOnSmall,
            Abbreviations::join,
            Ellipses::join,
            Enumerations::join,
            MissingSpaces::join,
            QuotedSpeech::join);

    private final SentenceDetector detector;

    public Sentences(SentenceDetector detector) {
        this.detector = detector;
    }

    /** The sentences in their order, without white space around them; those without a letter or digit are left out. */
    public List<Span> in(Block block, Quotations quotations, Allowance allowance) {
        String text = block.plain();
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        if (!block.whole()) {
            BitSet marks = proposed(text, quotations);
            for (int mark = marks.nextSetBit(0); mark >= 0; mark = marks.nextSetBit(mark + 1)) {
                allowance.require(sentences.size());
                int end = end(text, mark, quotations);
                int next = Punctuation.skipSpace(text, end, text.length());
                Boundary boundary = new Boundary(text, quotations, start, mark, end, next);
                if (end > start && JOINS.stream().noneMatch(join -> join.test(boundary))) {
                    add(sentences, text, start, end);
                    start = end;
                }
            }
        }
        add(sentences, text, start, text.length());
        allowance.require(sentences.size());
        return sentences;
    }

    /** The last terminators, or else the last characters, of proposed sentences. */
    private BitSet proposed(String text, Quotations quotations) {
        BitSet marks = new BitSet();
        for (int end : detector.ends(text)) {
            int last = Punctuation.trimEnd(text, 0, end) - 1;
            int mark = last;
            while (mark > 0 && isTail(text, mark, quotations)) {
                mark--;
            }
            if (last >= 0) {
                marks.set(mark >= 0 && Punctuation.isTerminator(text.charAt(mark)) ? mark : last);
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (Punctuation.isTerminator(text.charAt(i))
                    && (MissingSpaces.propose(text, i, quotations) || Ellipses.propose(text, i))) {
                marks.set(i);
            }
        }
        return marks;
    }

    /** Whether a character may stand between a terminator and where a detector ends the sentence. */
    private static boolean isTail(String text, int at, Quotations quotations) {
        char c = text.charAt(at);
        return quotations.closesAt(at)
                || quotations.opensAt(at)
                || Punctuation.isCloser(c)
                || Punctuation.isSpace(c)
                || "([{‘'".indexOf(c) >= 0;
    }

    /** Where the sentence of a terminator ends: behind closing marks and reference numbers such as {@code [1]}. */
    private static int end(String text, int mark, Quotations quotations) {
        int i = mark + 1;
        while (i < text.length()) {
            int quote = Punctuation.skipSpace(text, i, Math.min(text.length(), i + 1));
            if (quote < text.length() && quotations.closesAt(quote)) {
                i = quote + 1;
            } else if (Punctuation.isCloser(text.charAt(i)) || isClosingApostrophe(text, i)) {
                i++;
            } else {
                int reference = referenceEnd(text, i);
                if (reference == i) {
                    break;
                }
                i = reference;
            }
        }
        return i;
    }

    private static boolean isClosingApostrophe(String text, int at) {
        return text.charAt(at) == '\'' && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static int referenceEnd(String text, int from) {
        if (text.charAt(from) != '[') {
            return from;
        }
        int i = from + 1;
        while (i < text.length() && i - from <= 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > from + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : from;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = Punctuation.skipSpace(text, start, end);
        int to = Punctuation.trimEnd(text, from, end);
        LongSentences.pieces(text, new Span(from, to)).stream()
                .filter(piece -> piece.of(text).codePoints().anyMatch(Character::isLetterOrDigit))
                .forEach(sentences::add);
    }
}
