package org.attache.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a sentence divides into tokens. */
final class TokenizerTest {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister's office didn't reply. | The minister 's office did n't reply .",
                "They’ll come; we cannot. | They ’ll come ; we can not .",
                "Dr. Ana B. Ruiz flew to the U.S. on 3-9 May. | Dr. Ana B. Ruiz flew to the U.S. on 3 - 9 May .",
                "The guests' rooms cost 1,200.50 euros. | The guests ' rooms cost 1,200.50 euros .",
                "Write to info@example.org (today) | Write to info@example.org ( today )",
                "“Welcome,” she said… | “ Welcome , ” she said …",
                "Trần Quốc Bảo met Þórdís on the 21st. | Trần Quốc Bảo met Þórdís on the 21st ."
            })
    void sentencesDivideAsTreebanksDivideThem(String text, String tokens) {
        assertThat(Tokenizer.tokens(text)).extracting(Token::text).containsExactly(tokens.split(" "));
    }

    @Property
    void nothingButWhiteSpaceAndMarksOfNotesIsLost(@ForAll String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        int end = 0;
        for (Token token : tokens) {
            assertThat(lost(text, end, token.start())).isEmpty();
            assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
            end = token.end();
        }
        assertThat(lost(text, end, text.length())).isEmpty();
    }

    @Test
    void raisedDigitIsAMarkOnlyBehindSomething() {
        assertThat(Tokenizer.tokens("May 1² or ² May"))
                .extracting(Token::text)
                .containsExactly("May", "1", "or", "²", "May");
    }

    /** What lies between two tokens but white space and raised digits right behind something. */
    private static String lost(String text, int from, int until) {
        StringBuilder lost = new StringBuilder();
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            boolean mark = RAISED.indexOf(c) >= 0 && i > 0 && !Character.isWhitespace(text.charAt(i - 1));
            if (!mark && !String.valueOf(c).matches("(?U)\\s")) {
                lost.append(c);
            }
        }
        return lost.toString();
    }
}
