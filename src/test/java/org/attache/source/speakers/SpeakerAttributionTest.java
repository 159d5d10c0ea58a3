package org.attache.source.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.attache.icu.IcuSentences;
import org.attache.source.Documents;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerAttributionTest {

    private final StatementSplitter splitter = new StatementSplitter(new IcuSentences());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "“We agree,” foreign office spokesperson Ana Maria Diaz said in a statement. | Ana Maria Diaz",
                "“We agree,” said Foreign Minister Henrik van der Meer. | Henrik van der Meer",
                "“We agree”, said Mr. Bo Ek on Monday. | Bo Ek",
                "\"Do we agree?\" Bo Ek asked. | Bo Ek",
                "“We agree,” a ministry spokeswoman, Ilse Brandt, explained. | Ilse Brandt",
                "Secretary of State Ana Diaz said that talks would go on. | Ana Diaz",
                "US President Bo Ek told reporters that he would stay. | Bo Ek",
                "Special Representative on Norway Bo Ek said nothing of it. | Bo Ek",
                "The visit, Bo Ek said, was a success. | Bo Ek",
                "The spokesperson of the office, Ana Diaz, confirmed the visits. | Ana Diaz",
                "According to the US State Department, he will stay. | US State Department",
                "He will stay, according to her chief of staff, Tomás Rivas. | Tomás Rivas",
                "According to spokesman Bo Ek, he will stay. | Bo Ek",
                "He will stay, the Norwegian foreign ministry said on Monday. | Norwegian foreign ministry",
                "A new date has not been set, the European Commission said. | European Commission",
            })
    void wordsBesideAStatementNameItsSpeaker(String sentence, String speaker) {
        assertThat(speakers(sentence)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Ek visits Rome.",
                "Officials in Kabul said so.",
                "He will stay, a ministry official said, fearing rain.",
                "He will stay, the palace said.",
                "She said so.",
                "Her ministry confirmed the dates.",
                "The minister said so.",
                "The visit, the foreign office spokesperson confirmed on Sunday, is short.",
                "According to officials, he will stay.",
                "According to a report by Reuters, he will stay.",
                "Rome, Oslo and Paris said so.",
                "Bureau of Refugees and Migration Ana Diaz said so.",
                "Rome added three routes.",
                "Norway has also asked Sweden to help.",
                "Bo Ek’s spokesman said so.",
                "Bo Ek was told to leave.",
                "“Nobody said that Bo Ek left,” the sign reads.",
                "The statement described her visit as “shared efforts.”",
                "Towns that know “illegal immigrants” Bo Ek described are few.",
            })
    void doubtNamesNobody(String sentence) {
        assertThat(speakers(sentence)).containsOnlyNulls();
    }

    @Test
    void surnameStandsForTheFullNameBeforeIt() {
        assertThat(speakers("Defence minister Fiona Keating flew to Rome. “It rains,” Keating said."))
                .containsExactly(null, "Fiona Keating");
        assertThat(speakers("Fiona Keating and Ann Keating came. “It rains,” Keating said."))
                .containsExactly(null, "Keating");
    }

    @Test
    void pronounStandsForWhoeverHasJustSpoken() {
        assertThat(speakers("“We agree,” Bo Ek said.\nHe added that all was well. Rome is far. He said so."))
                .containsExactly("Bo Ek", "Bo Ek", null, null);
        assertThat(speakers("The US State Department announced the visit of Ana Diaz. She said so."))
                .containsExactly("US State Department", null);
    }

    @Test
    void officeStandsForItsLastSpeaker() {
        assertThat(speakers("“We agree,” foreign office spokesperson Ana Diaz said. Rome is far. "
                        + "All is well, the spokesperson confirmed. It rains, the foreign office spokesperson said. "
                        + "It snows, the palace spokesperson said."))
                .containsExactly("Ana Diaz", null, "Ana Diaz", "Ana Diaz", null);
        assertThat(
                        speakers(
                                "UN Secretary-General Bo Ek said so. “It rains,” Ek said. It snows, the secretary-general said."))
                .containsExactly("Bo Ek", "Bo Ek", "Bo Ek");
    }

    @Test
    void quotationThatGoesOnHasTheSameSpeaker() {
        assertThat(speakers("“We agree,” Bo Ek said. “All is well.” “It is fine.” Rome is far. “Who spoke?”"))
                .containsExactly("Bo Ek", "Bo Ek", "Bo Ek", null, null);
        assertThat(speakers("Bo Ek said: “We came. We saw. We left.” “Illegal” visits are few."))
                .containsExactly("Bo Ek", "Bo Ek", "Bo Ek", null);
        assertThat(speakers("“We agree,” Bo Ek said.\n“All is well.”")).containsExactly("Bo Ek", null);
    }

    @Test
    void quotationHasTheSpeakerNamedAtItsEnd() {
        assertThat(speakers("“It rains,” Ana Diaz said. “We came. We saw. We left,” Bo Ek said."))
                .containsExactly("Ana Diaz", "Bo Ek", "Bo Ek", "Bo Ek");
        assertThat(speakers("“We came. We saw,” an official said.")).containsExactly(null, null);
    }

    private List<@Nullable String> speakers(String text) {
        Statement[] statements = splitter.split(Documents.prose("a.txt", text)).toArray(Statement[]::new);
        return Arrays.asList(Arrays.stream(statements).map(Statement::speaker).toArray(String[]::new));
    }
}
