package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attache.icu.IcuSentences;

class StatementPropertiesTest {

    private final StatementSplitter splitter = new StatementSplitter(new IcuSentences());

    @Property
    void statementsAreVerbatimInOrderAndDisjoint(@ForAll("anything") String text) {
        int end = 0;
        int ordinal = 0;
        for (Statement statement : split(text)) {
            Quote quote = statement.quote();
            assertThat(quote.words()).isEqualTo(text.substring(quote.start(), quote.end()));
            assertThat(quote.words().strip()).isEqualTo(quote.words());
            assertThat(quote.start()).isGreaterThanOrEqualTo(end);
            assertThat(statement.ordinal()).isEqualTo(ordinal++);
            end = quote.end();
        }
    }

    @Property
    void everyLetterAndDigitOfPlainProseIsInAStatement(@ForAll("plain") String text) {
        BitSet covered = new BitSet();
        split(text)
                .forEach(statement ->
                        covered.set(statement.quote().start(), statement.quote().end()));
        for (int i = 0; i < text.length(); i++) {
            assertThat(covered.get(i) || !Character.isLetterOrDigit(text.charAt(i)))
                    .as("'%s' at %d of \"%s\"", text.charAt(i), i, text)
                    .isTrue();
        }
    }

    @Property
    void idsAreUniqueAndTheSameEachTime(@ForAll("anything") String text) {
        List<Statement> statements = split(text);

        assertThat(statements).extracting(Statement::id).doesNotHaveDuplicates();
        assertThat(split(text)).isEqualTo(statements);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                joined(
                        "Ek", "said", "the", "U.S.", ".", ". ", "?", "…", "“", "”", "\"", "‘", "’", ",", " ", "\n",
                        "\r\n", "- ", "> ", "# ", "1. ", "|", "---", "```", "[1]", "(", ")", "。", "😀", "\uD83D",
                        "\uFEFF", "\t", "*", "==="));
    }

    @Provide
    Arbitrary<String> plain() {
        return joined(
                "Ek", "said", "the", "The", "U.S.", ".", ". ", "? ", "…", "“", "”", "\"", "’", ", ", " ", "\n", "(",
                ")", "。", "😀", "in 12", "3.5");
    }

    private static Arbitrary<String> joined(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(60).map(list -> String.join("", list));
    }

    private List<Statement> split(String text) {
        return splitter.split(Documents.prose("a.md", text));
    }
}
