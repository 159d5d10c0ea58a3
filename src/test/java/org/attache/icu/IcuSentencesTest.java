package org.attache.icu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IcuSentencesTest {

    private final IcuSentences sentences = new IcuSentences();

    @Test
    void endsRiseToTheEndOfTheTextAndTakeInWhiteSpace() {
        assertThat(sentences.ends("He came.  She left. 他走了。好")).containsExactly(10, 20, 24, 25);
        assertThat(sentences.ends("")).isEmpty();
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        assertThat(IntStream.range(1, 500)
                        .parallel()
                        .filter(count -> sentences.ends("He came. ".repeat(count)).length != count))
                .isEmpty();
    }
}
