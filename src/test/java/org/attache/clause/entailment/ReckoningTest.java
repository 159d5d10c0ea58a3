package org.attache.clause.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.clause.entailment.Claims.Premise;
import org.attache.wordnet.WordNet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be reckoned from statements or is said in other words, each beside what is reckoned wrongly. */
class ReckoningTest {

    private static final WordNet WORDS = new WordNet();
    private static final LocalDate PUBLISHED = LocalDate.of(2027, 3, 4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Five nurses from Fiji and six from Tonga have joined the clinic."
                        + "|Eleven nurses have joined the clinic."
                        + "|Eleven nurses from Fiji have joined the clinic.",
                "All but two of the nine judges signed the letter."
                        + "|Seven of the nine judges signed the letter."
                        + "|Two of the nine judges signed the letter.",
                "Of the twelve boats, only three came back."
                        + "|Nine of the twelve boats did not come back."
                        + "|Nine of the twelve boats came back.",
                "Half of the sixty guests were Danes."
                        + "|Thirty of the guests were Danes."
                        + "|Sixty guests were Danes.",
                "Four of the ten members voted against the plan."
                        + "|Less than half of the members voted against the plan."
                        + "|Most of the members voted against the plan.",
                "The price of bread rose from 40 to 50 cents."
                        + "|The price of bread rose by ten cents."
                        + "|The price of bread rose by 50 cents.",
                "Kiel beat Lund by 31 goals to 28."
                        + "|Lund lost to Kiel by three goals."
                        + "|Kiel lost to Lund by three goals.",
                "This is her fourth visit to Peru."
                        + "|She has visited Peru three times before."
                        + "|She has visited Peru four times before.",
                "The ship sails at 18:00; boarding begins two hours earlier."
                        + "|Boarding begins at 16:00."
                        + "|Boarding begins at 20:00.",
                "The bus leaves Split at 9:15 and takes 45 minutes to Omis."
                        + "|The bus arrives in Omis at 10:00."
                        + "|The bus arrives in Split at 10:00.",
                "The opening of the museum, planned for 3 June, has been put off by a week."
                        + "|The museum opens on 10 June."
                        + "|The museum opens on 3 June.",
                "The exhibition in Ghent is open until 9 July."
                        + "|The exhibition in Ghent ends on 9 July."
                        + "|The exhibition in Ghent opens on 9 July.",
                "Ana Rios was in Lund for four days from 3 May."
                        + "|Ana Rios was in Lund until 6 May."
                        + "|Ana Rios was in Lund until 7 May.",
                "The guests from Chile leave on Sunday, a day earlier than planned."
                        + "|The guests from Chile were to leave on Monday."
                        + "|The guests from Chile leave on Monday."
            })
    void reckons(String told, String truth, String lie) {
        assertThat(judged(told, truth)).as(truth).isInstanceOf(Judgement.Follows.class);
        assertThat(judged(told, lie)).as(lie).isNotInstanceOf(Judgement.Follows.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Consul Iva Horak is not coming on Monday, as was announced, but on Tuesday."
                        + "|Consul Iva Horak is coming on Tuesday."
                        + "|Consul Iva Horak is coming on Monday.",
                "Only the bishop spoke; the others kept silent." + "|Nobody but the bishop spoke." + "|Nobody spoke.",
                "Ana Rios will visit Lund, Kiel and Graz."
                        + "|Graz is one of the cities that Ana Rios will visit."
                        + "|Oslo is one of the cities that Ana Rios will visit.",
                "Ana Rios will speak in Lund. Per Holm will speak there too."
                        + "|Ana Rios and Per Holm will speak in Lund."
                        + "|Ana Rios and Per Holm will speak in Kiel.",
                "The university has invited Ana Rios to Lund."
                        + "|Ana Rios has an invitation to Lund."
                        + "|Ana Rios has accepted an invitation to Lund.",
                "Per Holm has been head of the clinic since 2019."
                        + "|Per Holm became head of the clinic in 2019."
                        + "|Per Holm was head of the clinic until 2019.",
                "Mette Skov used to be director of the zoo."
                        + "|Mette Skov was director of the zoo."
                        + "|Mette Skov is director of the zoo.",
                "Mayor Sven Aalto failed to attend the summit in Riga."
                        + "|Sven Aalto did not attend the summit in Riga."
                        + "|Sven Aalto attended the summit in Riga.",
                "Mayor Sven Aalto turned down the offer of the museum."
                        + "|Mayor Sven Aalto did not accept the offer of the museum."
                        + "|Mayor Sven Aalto accepted the offer of the museum.",
                "Conductor Ilya Reznik cancelled his appearance in Bonn."
                        + "|Ilya Reznik did not appear in Bonn."
                        + "|Ilya Reznik appeared in Bonn.",
                "The fair will be held in Linz instead of Graz."
                        + "|The fair will not be held in Graz."
                        + "|The fair will be held in Graz.",
                "The queen, accompanied by her daughter, visited the hospital."
                        + "|The queen visited the hospital together with her daughter."
                        + "|The daughter visited the hospital together with her daughter."
            })
    void saysOtherwise(String told, String truth, String lie) {
        assertThat(judged(told, truth)).as(truth).isInstanceOf(Judgement.Follows.class);
        assertThat(judged(told, lie)).as(lie).isNotInstanceOf(Judgement.Follows.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "With the exception of Malta all the island states sent a team.|All the island states sent a team.",
                "In Bonn the Danish minister received her Polish colleague."
                        + "|In Bonn the Polish minister received her Danish colleague.",
                "Singer Olga Weiss went to Ghent first and to Lund afterwards.|Olga Weiss went to Lund and then to Ghent.",
                "It was not Ana Rios who won the race.|Ana Rios won the race.",
                "Anna Berg opened a bakery. Ina Falk spoke in Oslo.|Anna Berg opened a bakery in Oslo.",
                "Anna Berg wrote a letter. Then Ina Falk came.|Anna Berg wrote a letter to Ina Falk.",
                "It is the minister's second visit to Lund this year and her fifth in all."
                        + "|It is her fifth visit to Lund this year.",
                "The chapel was opened by the poet Mira Gal in the presence of the architect, Ida Falk."
                        + "|Ida Falk opened the chapel."
            })
    void stretchesNothing(String told, String lie) {
        assertThat(judged(told, lie)).isNotInstanceOf(Judgement.Follows.class);
    }

    private static Judgement judged(String told, String sentence) {
        return Claims.read(List.of(new Premise(told, PUBLISHED, null)), List.of(sentence), WORDS)
                .judge(0, Set.of(0));
    }
}
