package org.attache.clause.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.clause.entailment.Claims.Premise;
import org.attache.wordnet.WordNet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that are built otherwise than their statements, each beside one that only looks like them. */
class ParaphraseTest {

    private static final WordNet WORDS = new WordNet();
    private static final LocalDate PUBLISHED = LocalDate.of(2027, 5, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Either Kari Solberg or Olaf Dahl goes to Hanoi on Friday."
                        + "|Either Kari Solberg or Olaf Dahl goes to Hanoi on Friday."
                        + "|Olaf Dahl goes to Hanoi on Friday.",
                "Sister Agnes will not visit Leon or Orsha."
                        + "|Sister Agnes will not visit Leon."
                        + "|Sister Agnes will visit Leon.",
                "Anton Felder and Mila Czerny spoke in Linz and Graz respectively."
                        + "|Mila Czerny spoke in Graz."
                        + "|Mila Czerny spoke in Linz.",
                "Lidia Costa, the deputy head of the agency, will speak in Rabat."
                        + "|Lidia Costa, the deputy head of the agency, speaks in Rabat."
                        + "|Lidia Costa, the head of the agency, will speak in Rabat.",
                "Edna Falck, the former director of the museum, spoke in Oslo."
                        + "|The former director Edna Falck spoke in Oslo."
                        + "|Edna Falck, the director of the museum, spoke in Oslo.",
                "Professor Lea Brandt spoke to the students in Cairo by video link on 9 May."
                        + "|Professor Lea Brandt spoke to the students in Cairo on 9 May."
                        + "|Professor Lea Brandt was in Cairo on 9 May.",
                "Mayor Edna Falck was to visit Brno on 16 May. She has called it off. Her deputy stays in Leon."
                        + "|Falck's deputy stays in Leon."
                        + "|Mayor Edna Falck will visit Brno on 16 May.",
                "Minister Kari Solberg cancelled her trip to Hanoi because of the flood in Bergen."
                        + "|Solberg's trip to Hanoi was called off owing to the flood in Bergen."
                        + "|Solberg's trip to Bergen was called off owing to the flood in Hanoi.",
                "Envoy Lea Brandt left Cairo yesterday and lands in Oslo tomorrow."
                        + "|Brandt left Cairo on 9 May and is to land in Oslo on 11 May."
                        + "|Brandt left Cairo on 10 May and is to land in Oslo on 11 May.",
                "At most 50 journalists will be admitted to the hearing."
                        + "|No more than 50 journalists are to be admitted to the hearing."
                        + "|At least 50 journalists are to be admitted to the hearing.",
                "The festival is to be opened in Graz on Friday."
                        + "|The opening of the festival in Graz is planned for Friday."
                        + "|The opening of the festival in Graz took place on Friday.",
                "Minister Olaf Dahl met Ambassador Mira Costa in Lisbon on Tuesday. Costa then flew on to Rabat."
                        + "|After meeting Dahl in Lisbon, the ambassador flew on to Rabat."
                        + "|After meeting Costa in Lisbon, the minister flew on to Rabat.",
                "The talks broke down after the delegates from Peru had walked out."
                        + "|After the Peruvian delegates walked out, the talks collapsed."
                        + "|After the talks broke down, the delegates from Peru walked out.",
                "Neither Mayor Edna Falck nor her deputy signed the letter."
                        + "|Falck did not sign the letter, and nor did her deputy."
                        + "|Falck did not sign the letter, but her deputy did.",
                "Unless the weather improves, the race in Leon will be held on Sunday."
                        + "|If the weather does not improve, the race in Leon takes place on Sunday."
                        + "|The race in Leon takes place on Sunday.",
                "The ferry opens on 1 June, provided that it passes the test."
                        + "|If the test is passed, the ferry will open on 1 June."
                        + "|Having passed the test, the ferry will open on 1 June.",
                "The library does not close during the summer." + "|The library stays open during the summer."
                        + "|The library stays closed during the summer.",
                "The envoy arrives in Hanoi on 28 February 2027 and leaves on 3 March 2027."
                        + "|The envoy will spend three nights in Hanoi."
                        + "|The envoy will spend five nights in Hanoi.",
                "The bridge at Orsha will reopen on 2 July. The reopening has been put off until 9 July."
                        + "|The reopening has been put off until 9 July."
                        + "|The bridge at Orsha will reopen on 2 July.",
                "Sister Agnes left the convent in 1998 and became a nurse."
                        + "|After leaving the convent in 1998, Sister Agnes became a nurse."
                        + "|After becoming a nurse, Sister Agnes left the convent in 1998.",
                "Bolivia lost the match to Chile on penalties." + "|Chile beat Bolivia on penalties."
                        + "|Bolivia beat Chile on penalties.",
                "President Ruth Adeyemi travels to Doha with the ministers of trade, health and transport."
                        + "|Three ministers are accompanying Adeyemi to Doha."
                        + "|Four ministers are accompanying Adeyemi to Doha.",
                "Of the 40 firms invited to Basel, 37 signed the charter and three refused."
                        + "|Most of the firms signed the charter." + "|All the firms signed the charter."
            })
    void takesTheTrueOneAlone(String told, String truth, String lie) {
        assertThat(judged(told, null, truth)).as(truth).isInstanceOf(Judgement.Follows.class);
        assertThat(judged(told, null, lie)).as(lie).isNotInstanceOf(Judgement.Follows.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will raise the tax in January.|Weber announced a rise in the tax in January."
                        + "|Weber ruled out a rise in the tax in January.",
                "We shall not extend the lease.|Weber ruled out an extension of the lease."
                        + "|Weber announced an extension of the lease.",
                "We have never asked for a loan.|Weber denied that they had ever requested a loan."
                        + "|Weber said that they had requested a loan."
            })
    void tellsWhatIsPromisedAndWhatIsRuledOut(String told, String truth, String lie) {
        assertThat(judged(told, "Hans Weber", truth)).as(truth).isInstanceOf(Judgement.Follows.class);
        assertThat(judged(told, "Hans Weber", lie)).as(lie).isNotInstanceOf(Judgement.Follows.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bishop of Lund will consecrate the chapel in Visby on 3 June."
                        + "|The bishop of Visby will consecrate the chapel in Lund on 3 June.",
                "Farmers blame the new road for the flood.|Farmers blame the flood for the new road.",
                "Prince Tomas is accompanied by his sister and two bodyguards."
                        + "|Prince Tomas is accompanied by two sisters and a bodyguard.",
                "Thirty guests attended the dinner, ten of them from Malta."
                        + "|Thirty guests from Malta attended the dinner."
            })
    void refusesWhatChangesPlaces(String told, String lie) {
        assertThat(judged(told, null, lie)).isNotInstanceOf(Judgement.Follows.class);
    }

    private static Judgement judged(String told, @Nullable String speaker, String sentence) {
        return Claims.read(List.of(new Premise(told, PUBLISHED, speaker)), List.of(sentence), WORDS)
                .judge(0, Set.of(0));
    }
}
