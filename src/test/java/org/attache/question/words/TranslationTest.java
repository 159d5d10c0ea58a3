package org.attache.question.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Wann kommt Ada Moreau nach Oslo?         | GERMAN     | when come Ada Moreau to Oslo?
            Wie lange bleibt Moreau?                 | GERMAN     | how long stays Moreau?
            Combien de temps reste Moreau ?          | FRENCH     | how long stays Moreau ?
            In welchem Hotel wohnt Moreau?           | GERMAN     | In which Hotel stay Moreau?
            Wann kommt die Bürgermeisterin von Aalborg? | GERMAN  | when come the mayor from Aalborg?
            ¿Dónde duerme Moreau?                    | SPANISH    | where stay Moreau?
            ¿Quién llega mañana?                     | SPANISH    | who arrives tomorrow?
            Chi viene dopo Moreau?                   | ITALIAN    | who comes after Moreau?
            Quando chega Moreau?                     | PORTUGUESE | when arrives Moreau?
            Hoe lang blijft Moreau in Oslo?          | DUTCH      | how long stays Moreau in Oslo?
            Når kommer Moreau?                       | NORWEGIAN  | when comes Moreau?
            """)
    void simpleWordsArePutIntoEnglishAndNamesStay(String question, Language language, String english) {
        assertThat(Translation.of(question)).hasValue(new Translation(language, english));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When does Ada Moreau come to Oslo?",
                "Who was in Den Haag on the 4th?",
                "Is La Paz on the list?",
                "moreau dates",
                "who comes die nacht"
            })
    void englishStays(String question) {
        assertThat(Translation.of(question)).isEmpty();
    }

    @Test
    void everyLanguageSaysWhatIsRead() {
        for (Language language : Language.values()) {
            assertThat(language.limits()).isNotBlank();
        }
    }
}
