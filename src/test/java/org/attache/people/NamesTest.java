package org.attache.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Jan van der Berg.|Jan van der Berg",
                "They met Omar al-Rashidi.|Omar al-Rashidi",
                "They met Siobhán Ní Bhriain.|Siobhán Ní Bhriain",
                "They met Dame Mere Te Aroha.|Mere Te Aroha",
                "President Park Ji-woo left.|Park Ji-woo",
                "President Joseph R. Tate, Jr. left.|Joseph R. Tate, Jr.",
                "King Carl XI Gustav left.|Carl XI Gustav",
                "Queen Ingrid left.|Ingrid",
                "The Duke of Arden left.|Duke of Arden",
                "They met Tom King in May.|Tom King",
                "Ex-minister Grace Odum left.|Grace Odum",
                "Minister Jordan Bell will speak.|Jordan Bell",
                "Will Hale arrives today.|Will Hale"
            })
    void aNameIsReadWhole(String text, String name) {
        assertThat(Told.of(text).cast().persons()).extracting(Person::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Bank of Japan, Lund University and Leeds Business College agreed.",
                "The Ministry of Culture invited the Samoa Choir.",
                "Dynamo Brenik will travel to Oslo on Monday.",
                "The Harbour Gazette and Deutsche Bank said so.",
                "The exhibition \"Queen Ingrid\" opens in May.",
                "Concerts are held in the Royal Albert Hall.",
                "HMS Warden sailed to Malta.",
                "The Berlin Philharmonic will play in Rome on Friday.",
                "Officials in East Timor met in March.",
                "Trade Minister Visits Oslo With Delegation",
                "The minister arrives in Georgia."
            })
    void organisationsPlacesAndWorksAreNoPeople(String text) {
        assertThat(Told.of(text).people()).isEmpty();
    }

    @Test
    void aWordThatIsAPlaceTooIsAPersonWhereItActsAndAPlaceWhereOneIs() {
        Told told = Told.of("Jordan Bell will speak in Jordan.", "Bell left Jordan.");
        assertThat(told.people()).containsExactly("Jordan Bell");
        assertThat(told.cast().mentions(0)).hasSize(1);
        assertThat(told.meant(1, "Bell")).isEqualTo("Jordan Bell");
    }

    @Test
    void aSingleWordIsANameOnlyIfTheDocumentMakesItOne() {
        assertThat(Told.of("Mazrui said no.").people()).isEmpty();
        Told told = Told.of("Mazrui said no.", "Dr Mazrui will fly home.");
        assertThat(told.meant(0, "Mazrui")).isEqualTo("Mazrui");
    }

    @Test
    void aSingleWordThatTravelsOrHasASpokesmanIsSomebody() {
        assertThat(Told.of("Okoro will fly to Doha in May.").people()).containsExactly("Okoro");
        assertThat(Told.of("Okoro’s spokesman denied it.").people()).containsExactly("Okoro");
        assertThat(Told.of("Oslo's spokesman denied it.", "In Bern, the minister spoke.")
                        .people())
                .isEmpty();
    }

    @Test
    void theTwoOfACoupleWithOneNameAreTwo() {
        Told told = Told.of("Mr and Mrs Lindgren flew home.");
        assertThat(told.cast().persons())
                .extracting(Person::gender)
                .containsExactlyInAnyOrder(Gender.MALE, Gender.FEMALE);
    }

    @Test
    void theMentionSpansTitlesAndTheOfficeBehindAndItsHeadIsTheLastWordOfTheName() {
        Told told = Told.of("Yesterday Dr Ben Ashe, the envoy for Yemen, left.");
        Mention mention = told.cast().mentions(0).getFirst();
        assertThat(told.said(0, mention)).isEqualTo("Dr Ben Ashe, the envoy for Yemen");
        assertThat(told.sentences().getFirst().words().get(mention.head()).text())
                .isEqualTo("Ashe");
        assertThat(mention.manner()).isEqualTo(Mention.Manner.NAME);
    }
}
