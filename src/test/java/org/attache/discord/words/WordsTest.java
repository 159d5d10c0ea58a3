package org.attache.discord.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    /** Of a locale's commands Discord takes so many characters. */
    private static final int LONGEST = 100;

    static Stream<String> bundles() {
        return Stream.of("phrases", "commands")
                .flatMap(name -> Words.TRANSLATED.stream().map(language -> name + "_" + language));
    }

    private static Properties read(String bundle) throws IOException {
        Properties words = new Properties();
        try (InputStream file = Words.class.getResourceAsStream(bundle + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static Stream<String> gaps(Object words) {
        return Pattern.compile("\\{\\d+}")
                .matcher((String) words)
                .results()
                .map(MatchResult::group)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleHasEveryKeyWithTheSameGapsAndWordsOfItsOwn(String bundle) throws IOException {
        Properties english = read(bundle.substring(0, bundle.indexOf('_')));
        Properties other = read(bundle);
        assertThat(other.keySet()).isEqualTo(english.keySet());
        english.stringPropertyNames().forEach(key -> {
            String translated = other.getProperty(key, "");
            assertThat(gaps(translated))
                    .as("%s", key)
                    .containsExactlyElementsOf(
                            gaps(english.getProperty(key, "")).toList());
            // A quotation mark of ASCII would be eaten together with what follows it.
            assertThat(translated).as("%s", key).isNotBlank().doesNotContain("'");
        });
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> other.getProperty(key, "").equals(english.getProperty(key))))
                .hasSizeLessThan(english.size() / 8);
    }

    @Test
    void everyPhraseIsSaidInEnglishAndNothingElse() throws IOException {
        assertThat(read("phrases").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Phrase.values()).map(Phrase::key).toList());
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void gapsOfAPhraseAreFilledInEveryLanguage(Phrase phrase) {
        for (String language : Words.TRANSLATED) {
            assertThat(Words.of(language).say(phrase, "one", "two", "three")).doesNotContain("{");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void wordsOfCommandsFitIntoDiscord(String bundle) throws IOException {
        if (bundle.startsWith("commands")) {
            assertThat(read(bundle).values())
                    .allSatisfy(words -> assertThat((String) words).hasSizeLessThanOrEqualTo(LONGEST));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US|en|December 3, 2023",
                "de|de|3. Dezember 2023",
                "fr|fr|3 décembre 2023",
                "es-ES|es|3 de diciembre de 2023",
                "es-419|es|3 de diciembre de 2023",
                "ja|en|December 3, 2023",
                "no such tag|en|December 3, 2023"
            })
    void daysAreWrittenAsTheLanguageWritesThem(String tag, String language, String day) {
        Words words = Words.of(tag);
        assertThat(words.language()).isEqualTo(language);
        assertThat(words.day(LocalDate.of(2023, 12, 3))).isEqualTo(day);
    }
}
