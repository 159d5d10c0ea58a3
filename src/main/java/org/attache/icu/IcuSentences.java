package org.attache.icu;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.stream.IntStream;
import org.attache.source.sentences.SentenceDetector;

/**
 * Proposes sentence ends by the rules of Unicode Standard Annex #29, section 5, the same for every language. Time is
 * linear in the text. Thread-safe: each call works on its own copy of the iterator.
 */
public final class IcuSentences implements SentenceDetector {

    private final BreakIterator template = BreakIterator.getSentenceInstance(ULocale.ROOT);

    @Override
    public int[] ends(String text) {
        BreakIterator sentences = template.clone();
        sentences.setText(text);
        return IntStream.iterate(sentences.next(), end -> end != BreakIterator.DONE, end -> sentences.next())
                .toArray();
    }
}
