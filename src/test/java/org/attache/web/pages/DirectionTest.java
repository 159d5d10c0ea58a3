package org.attache.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words from right to left turn nothing around that stands beside them. */
class DirectionTest {

    private static final String NAME = "\u0645\u062D\u0645\u062F \u0639\u0644\u064A";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NAME visits Oslo on May 5.           | <bdi>NAME</bdi> visits Oslo on May 5.
            NAME, 5 May, and NAME.               | <bdi>NAME</bdi>, 5 May, and <bdi>NAME</bdi>.
            He said “I met NAME in <Oslo>, then” | He said “<bdi>I met NAME in &lt;Oslo&gt;, then</bdi>”
            “Yes”, said NAME of “Oslo”.          | “Yes”, said <bdi>NAME</bdi> of “Oslo”.
            An open “quotation of NAME           | An open “quotation of <bdi>NAME</bdi>
            Tom & Ann                            | Tom &amp; Ann
            """)
    void nameAndQuotationAreIsolated(String text, String html) {
        assertThat(Direction.isolated(text.replace("NAME", NAME))).isEqualTo(html.replace("NAME", NAME));
    }

    @ParameterizedTest
    @CsvSource({"NAME visits Oslo.,ltr", "NAME,auto", "5 May,ltr", "12:30,auto"})
    void englishDecidesHowATextRuns(String text, String direction) {
        assertThat(Direction.of(text.replace("NAME", NAME))).isEqualTo(direction);
    }
}
