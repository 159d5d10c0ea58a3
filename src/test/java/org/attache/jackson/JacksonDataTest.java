package org.attache.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.source.DataParser;
import org.attache.source.DataParser.Notation;
import org.attache.source.MalformedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonDataTest {

    private final DataParser data = new JacksonData();

    @Test
    void keysKeepTheOrderOfTheText() {
        Object value = data.parse("b: x\na: [1, 2.5, true, null]\n7: {c: d}\n", Notation.YAML);
        assertThat(value)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsExactly(
                        Map.entry("b", "x"),
                        Map.entry("a", Arrays.asList(1, 2.5, true, null)),
                        Map.entry("7", Map.of("c", "d")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-03", "no", "on", "12:30", "007", "2023-12-03T10:00:00Z"})
    void yamlKeepsDatesTimesAndShortWordsAsText(String word) {
        assertThat(data.parse("key: " + word, Notation.YAML)).isEqualTo(Map.of("key", word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "# only a comment\n"})
    void emptyYamlIsAnEmptyMap(String text) {
        assertThat(data.parse(text, Notation.YAML)).isEqualTo(Map.of());
    }

    @Test
    void emptyJsonIsAnEmptyMap() {
        assertThat(data.parse("", Notation.JSON)).isEqualTo(Map.of());
    }

    @Test
    void jsonHoldsItsOwnKinds() {
        assertThat(data.parse("{\"a\":[1,\"é\",false,null],\"b\":{\"c\":1.5}}", Notation.JSON))
                .isEqualTo(Map.of("a", Arrays.asList(1, "é", false, null), "b", Map.of("c", 1.5)));
    }

    @Test
    void errorsNameTheLine() {
        assertMalformed("title: a\npublished: [b\nurl: c\n", Notation.YAML, "line 3: ");
        assertMalformed("{\"a\": 1,\n \"b\": }", Notation.JSON, "line 2: ");
        assertMalformed("{}\n{}", Notation.JSON, "line 2: something follows the end of the value");
    }

    @Test
    void errorsAreOneLine() {
        for (String text : List.of(
                "a: b: c",
                "a:\n\t- b",
                "%YAML 3.0\n---\na",
                "a: !!binary x",
                "a: !!int x",
                "!!int \"\"",
                "!!float \"\"",
                "\"")) {
            assertThatExceptionOfType(MalformedData.class)
                    .isThrownBy(() -> data.parse(text, Notation.YAML))
                    .satisfies(
                            e -> assertThat(e.getMessage()).doesNotContain("\n").hasSizeLessThan(200));
        }
    }

    @Test
    void keysThatOccurTwiceAreMalformed() {
        assertMalformed("a: 1\na: 2\n", Notation.YAML, "");
        assertMalformed("1: x\n\"1\": y\n", Notation.YAML, "");
        assertMalformed("{\"a\":1,\n\"a\":2}", Notation.JSON, "line 2: a key occurs twice");
        assertMalformed("[{\"a\":{\"b\":1,\"c\":1,\"b\":1}}]", Notation.JSON, "line 1: a key occurs twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://localhost/\"]]]]",
                "!!java.io.File [/tmp/x]",
                "a: !!java.util.Date 2020-01-01"
            })
    void yamlTagsBuildNothing(String text) {
        assertMalformed(text, Notation.YAML, "line 1: ");
    }

    @Test
    void billionLaughsAreMalformed() {
        StringBuilder lol = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            lol.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(",", java.util.Collections.nCopies(9, alias))));
        }
        assertMalformed(lol.toString(), Notation.YAML, "");
    }

    @Test
    void billionLaughsWithFewAliasesAreMalformed() {
        StringBuilder lol = new StringBuilder("a0: &a0 [" + "x,".repeat(1000) + "x]\n");
        for (int i = 1; i < 10; i++) {
            lol.append("a%d: &a%d [*a%d,*a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertMalformed(lol.toString(), Notation.YAML, "nests or repeats itself beyond reason");
    }

    @Test
    void textThatContainsItselfIsMalformed() {
        assertMalformed("&a [*a]", Notation.YAML, "nests or repeats itself beyond reason");
    }

    @Test
    void deepNestingIsMalformed() {
        assertMalformed("[".repeat(5000), Notation.YAML, "");
        assertMalformed(
                "[".repeat(5000), Notation.JSON, "Document nesting depth (65) exceeds the maximum allowed (64)");
    }

    @Test
    void objectOfMoreKeysThanARegisterOfPeopleIsMalformedBeforeItsEndIsRead() {
        String unended = IntStream.range(0, 20_001)
                .mapToObj(person -> "\"person %d\": %d".formatted(person, person))
                .collect(Collectors.joining(", ", "{", ", …"));
        assertMalformed(unended, Notation.JSON, "an object in it has more than 20,000 keys");
    }

    private void assertMalformed(String text, Notation notation, String start) {
        assertThatExceptionOfType(MalformedData.class)
                .isThrownBy(() -> data.parse(text, notation))
                .withMessageStartingWith(start);
    }
}
