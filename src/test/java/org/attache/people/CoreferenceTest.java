package org.attache.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoreferenceTest {

    @Test
    void aSurnameMeansItsOnlyBearerBeforeAndAfterTheWholeName() {
        Told told = Told.of("Tveit will visit Oslo.", "Lars Tveit leaves on Monday.", "Mr Tveit is glad.");
        assertThat(told.people()).containsExactly("Lars Tveit");
        assertThat(told.meant(0, "Tveit")).isEqualTo("Lars Tveit");
        assertThat(told.meant(2, "Mr Tveit")).isEqualTo("Lars Tveit");
    }

    @Test
    void ofTwoWithOneSurnameTitleOrGenderDecidesAndElseNobodyIsMeant() {
        Told told = Told.of(
                "Trade Minister Ana Holt met Sir Per Holt.",
                "The trade minister spoke.",
                "Sir Per left.",
                "Minister Holt stays.",
                "Mr Holt sails home.");
        assertThat(told.meant(3, "Minister Holt")).isEqualTo("Ana Holt");
        assertThat(told.meant(4, "Mr Holt")).isEqualTo("Per Holt");
        assertThat(Told.of("Ana Holt met Per Holt.", "Holt left.").meant(1, "Holt"))
                .isEqualTo("nobody");
    }

    @Test
    void anOfficeMeansItsHolderAndNoCounterpartFromAnotherCountry() {
        Told told = Told.of(
                "The Estonian foreign minister, Kadri Saar, and her Latvian counterpart, Juris Ozols, left.",
                "The Latvian minister will return.",
                "The Estonian minister stays.",
                "The Polish minister does too.");
        assertThat(told.meant(1, "The Latvian")).isEqualTo("Juris Ozols");
        assertThat(told.meant(2, "The Estonian")).isEqualTo("Kadri Saar");
        assertThat(told.meant(3, "The Polish")).isEqualTo("The Polish minister");
        assertThat(told.person("The Polish minister").known()).isFalse();
    }

    @Test
    void whoIsKnownByOfficeAloneStaysOnePerson() {
        Told told = Told.of("The Prime Minister of Tonga will visit Suva.", "The Prime Minister leaves on Friday.");
        assertThat(told.cast().persons()).hasSize(1);
        assertThat(told.meant(1, "The Prime Minister")).isEqualTo("The Prime Minister of Tonga");
    }

    @Test
    void descriptionsMeanWhoWasSpokenOf() {
        Told told = Told.of(
                "Pianist Yuja Lin opens the festival.",
                "The 37-year-old will play in Vienna.",
                "Tom Ashe, the US Special Representative for Yemen, heard her.",
                "The envoy left.");
        assertThat(told.meant(1, "The 37")).isEqualTo("Yuja Lin");
        assertThat(told.meant(3, "The envoy")).isEqualTo("Tom Ashe");
    }

    @Test
    void aPronounMeansTheSubjectThatFitsIt() {
        Told told = Told.of(
                "Queen Ingrid received Sir Per Holt.",
                "He thanked her.",
                "Rana Saleh said she would travel with her husband, Mr Ali Saleh.");
        assertThat(told.meant(1, "He")).isEqualTo("Per Holt");
        assertThat(told.meant(1, "her")).isEqualTo("Ingrid");
        assertThat(told.meant(2, "she")).isEqualTo("Rana Saleh");
        assertThat(told.person("Rana Saleh").gender()).isEqualTo(Gender.FEMALE);
        assertThat(told.person("Ali Saleh").role()).isEqualTo("husband");
    }

    @Test
    void anObjectPronounIsNotTheSubjectOfItsClause() {
        assertThat(Told.of("Sir Per Holt came.", "Sir Jon Moe met him.").meant(1, "him"))
                .isEqualTo("Per Holt");
    }

    @Test
    void aPronounInFrontMayMeanTheSubjectThatFollows() {
        assertThat(Told.of("During her stay, Rana Saleh will see the port.").meant(0, "her"))
                .isEqualTo("Rana Saleh");
    }

    @Test
    void groupsMeanThePeopleOfTheLastList() {
        Told told = Told.of(
                "Ana Ruiz, Lars Moe and his deputy, Eva Lind, will visit Chile.",
                "They return on Friday.",
                "The three will speak.",
                "The two left.",
                "The delegation is large.");
        String all = "Ana Ruiz + Lars Moe + Eva Lind";
        assertThat(told.meant(1, "They")).isEqualTo(all);
        assertThat(told.meant(2, "The three")).isEqualTo(all);
        assertThat(told.meant(3, "The two")).isEqualTo("nobody");
        assertThat(told.meant(4, "The delegation")).isEqualTo("The delegation");
        assertThat(told.cast().mentions(4).getFirst().group()).isTrue();
    }

    @Test
    void theirMajestiesAreTheRoyalsBefore() {
        assertThat(Told.of("King Olav and Queen Ingrid will visit Kiel.", "Their Majesties fly home.")
                        .meant(1, "Their Majesties"))
                .isEqualTo("Olav + Ingrid");
    }

    @Test
    void whoSpeaksIsGivenOrStandsInLabelHeadingSignatureOrBesideTheQuotation() {
        assertThat(Told.of("Ana Ruiz|I will go to Chile.").meant(0, "I")).isEqualTo("Ana Ruiz");
        assertThat(Told.of("Grace Odum: Good morning.", "I fly to Lima.").meant(1, "I"))
                .isEqualTo("Grace Odum");
        assertThat(Told.of("NOTICE FROM THE MINISTER FOR TRADE, HAROLD PRICE", "I will go to Chile.")
                        .meant(1, "I"))
                .isEqualTo("Harold Price");
        assertThat(Told.of("I am glad to be here.", "— FM Greta Sund").meant(0, "I"))
                .isEqualTo("Greta Sund");
        assertThat(Told.of("“I will be in Harare,” Justice Minister Tendai Moyo told us.")
                        .meant(0, "I"))
                .isEqualTo("Tendai Moyo");
        assertThat(Told.of("I will go.").meant(0, "I")).isEqualTo("nobody");
    }

    @Test
    void latterAndFormerAreOfTheTwoWhoWereNamed() {
        Told told = Told.of(
                "Ana Holt met Juris Ozols in Oslo, where the latter had arrived on Monday.",
                "Ana Holt met Juris Ozols, and the former will stay.",
                "Ana Holt opened the latter part.");
        assertThat(told.meant(0, "the latter")).isEqualTo("Juris Ozols");
        assertThat(told.meant(1, "the former")).isEqualTo("Ana Holt");
        assertThat(told.meant(2, "the latter")).isEqualTo("no mention");
    }

    @Test
    void nobodySpeaksOfThemselvesAsSheOrHe() {
        Told told = Told.of("Secretary Lorraine Pike will be in Hanoi.", "SPOKESPERSON: She was in Manila in April.");
        assertThat(told.meant(1, "She")).isEqualTo("Lorraine Pike");
        Told labelled = Told.of("Juan Prado will travel to Lima.", "Minister Tom Reed: He knows the way.");
        assertThat(labelled.meant(1, "He")).isEqualTo("Juan Prado");
    }

    @Test
    void whoIsToldToSaySomethingMaySpeakOfThemselves() {
        Told told =
                Told.of("Mayor Helga Stenner will visit Riga.", "Envoy Ana Ruiz confirmed that she will be in Lima.");
        assertThat(told.meant(1, "she")).isEqualTo("Ana Ruiz");
    }
}
