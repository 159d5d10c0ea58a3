package org.attache.clause.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.clause.entailment.Claims.Premise;
import org.attache.wordnet.WordNet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a statement in another order, or with one of them left out, say another thing. */
class DistortionTest {

    private static final WordNet WORDS = new WordNet();
    private static final LocalDate PUBLISHED = LocalDate.of(2027, 5, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tea was dearer in Leeds than in York.|Tea was dearer in York than in Leeds.",
                "The old pier is longer than the new one.|The new pier is longer than the old one.",
                "The third candle is brighter than the first.|The third candle is the brightest.",
                "Olaf is the tallest of the five brothers.|Olaf is the shortest of the five brothers."
            })
    void comparisonsKeepTheirSides(String told, String lie) {
        refuses(told, lie);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pilot slept before the plane landed.|The pilot slept after the plane landed.",
                "The pilot slept before the plane landed.|The plane landed before the pilot slept.",
                "The crowd cheered while the queen spoke.|The crowd cheered before the queen spoke.",
                "The cow died because the well was poisoned.|The well was poisoned because the cow died.",
                "The cow died because the well was poisoned.|The cow died although the well was poisoned.",
                "Talks began on Monday and the march on Friday.|The march began on Monday."
            })
    void orderAndCauseKeepTheirDirection(String told, String lie) {
        refuses(told, lie);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Almost every roof in the town was torn off.|Every roof in the town was torn off.",
                "About 300 sheep drowned.|300 sheep drowned.",
                "The coach stops only in Wells.|The coach stops also in Wells.",
                "The coach stops in Wells.|Only the coach stops in Wells.",
                "The roof cost 1.7 million crowns.|The roof cost 7.1 million crowns.",
                "Prices rose by 3.2 per cent.|Prices rose by 3.4 per cent.",
                "The well may have to be closed.|The well will have to be closed.",
                "The wall is 90 metres long and 3 metres high.|The wall is 90 metres high.",
                "Three of the seven lamps were stolen.|The lamps were stolen.",
                "Three of the seven lamps were stolen.|Seven lamps were stolen.",
                "Nobody but the porter had seen the thief.|The porter had not seen the thief."
            })
    void amountsKeepTheirReach(String told, String lie) {
        refuses(told, lie);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bell, cast in Ghent, hangs in Tournai.|The bell hangs in Ghent.",
                "The play, written in 1931, was banned in 1938.|The play was written in 1938.",
                "The uncle of the sheriff was robbed.|The sheriff was robbed.",
                "The woman who beat the champion is from Lima.|The champion is from Lima.",
                "The ship from Oban reached Tobermory.|The ship reached Oban.",
                "Ida Falk, who is the niece of the governor, was hurt.|Ida Falk, the governor, was hurt.",
                "The judge ordered the bank to pay the widows.|The widows ordered the bank to pay.",
                "The duke sold the castle to a baker.|The duke bought the castle.",
                "The king's nephew sold the castle.|The king's castle was sold by his nephew."
            })
    void whoWhereAndWhenStayWithTheirVerb(String told, String lie) {
        refuses(told, lie);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mine is flooded, the miners claim.|The mine is flooded.",
                "The miners say the mine is flooded; the owners deny it.|The mine is flooded.",
                "The banker is said to have forged a will.|The banker forged a will.",
                "The senate considered closing the port.|The senate closed the port.",
                "The bishop avoided answering the letter.|The bishop answered the letter.",
                "It is unclear whether the cook escaped.|The cook escaped.",
                "The firm stopped making clocks.|The firm makes clocks.",
                "The envoy declined to answer our question.|The envoy answered our question."
            })
    void whatIsOnlyClaimedOrConsideredIsNotSo(String told, String lie) {
        refuses(told, lie);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The canal is deeper than the river.|The river is shallower than the canal.",
                "Lund has more museums than churches.|Lund has fewer churches than museums.",
                "The director of the archive, Ana Rios, fell ill.|Ana Rios is the director of the archive.",
                "The college is going to sell its library.|The college will sell its library.",
                "Nobody on the island had heard the song.|No one on the island had heard the song.",
                "The bell, cast in Ghent, hangs in Tournai.|The bell was cast in Ghent.",
                "About 300 sheep drowned.|About 300 sheep drowned.",
                "The fund paid more than 40 dollars to each of 310 widows.|More than 300 widows were paid by the fund."
            })
    void theSameTurnedRoundWholeFollows(String told, String truth) {
        assertThat(judged(told, truth)).as(truth).isInstanceOf(Judgement.Follows.class);
    }

    private static void refuses(String told, String lie) {
        assertThat(judged(told, lie)).as(lie).isNotInstanceOf(Judgement.Follows.class);
    }

    private static Judgement judged(String told, String sentence) {
        return Claims.read(List.of(new Premise(told, PUBLISHED, null)), List.of(sentence), WORDS)
                .judge(0, Set.of(0));
    }
}
