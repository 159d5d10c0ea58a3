package org.attache.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deputy Secretary of State for Rural and Coastal Affairs Maren J. Oldfield arrived in Oslo."
                        + "|Maren J. Oldfield, Deputy Secretary of State for Rural and Coastal Affairs",
                "Economic Adviser to the Prime Minister Dr. Femi Adeyo will fly to Lagos."
                        + "|Femi Adeyo, Economic Adviser to the Prime Minister",
                "State Secretary at the Ministry of Transport Ulla Brink came to Kiel."
                        + "|Ulla Brink, State Secretary at the Ministry of Transport",
                "Harvik Shipping chief executive Odd Nes visited Lima.|Odd Nes, Harvik Shipping chief executive",
                "The Science and Technology Minister, Rana Saleh, left.|Rana Saleh, Science and Technology Minister",
                "Bank of Ghana Governor Kwesi Ampah spoke.|Kwesi Ampah, Bank of Ghana Governor",
                "Ambassador to Norway Paul Trent left.|Paul Trent, Ambassador to Norway",
                "HE Ms Sigrid Moe, Ambassador of Sweden, will attend.|Sigrid Moe, Ambassador of Sweden",
                "Ben Ashe, the US Special Envoy for Yemen, said no.|Ben Ashe, US Special Envoy for Yemen",
                "The mayor of Gdynia, Olga Zych, will come.|Olga Zych, mayor of Gdynia",
                "President-elect Timo Aalto will go.|Timo Aalto, President-elect",
                "Then his secretary, Joan Pell, left.|Joan Pell, secretary",
                "MINISTER FOR TRADE, HAROLD PRICE, VISITS NAIROBI|Harold Price, Minister for Trade",
                "Director for the Offices of Oceans and International and Scientific Affairs Mona Reed spoke."
                        + "|Mona Reed, Director for the Offices of Oceans and International and Scientific Affairs",
                "The party, including Deputy Director Pia Imre, left.|Pia Imre, Deputy Director",
                "Its head, Minister Tran Van, will tour Kiel.|Tran Van, Minister",
                "Al Ritt, the Forest Service's Director of Roads in Ohio, left.|Al Ritt, Director of Roads in Ohio",
                "Prime Minister and Foreign Minister Sok Dara left.|Sok Dara, Prime Minister and Foreign Minister"
            })
    void theOfficeBesideANameIsTheRole(String text, String person) {
        assertThat(Told.of(text).people()).contains(person);
    }

    @Test
    void aTitleInThePluralIsSharedByThoseItIsFor() {
        assertThat(Told.of("Ministers Efua Darko, Yao Boa and Ines Rey met trade envoys Lu Fan and Bo Lind.")
                        .people())
                .containsExactlyInAnyOrder(
                        "Efua Darko, Minister",
                        "Yao Boa, Minister",
                        "Ines Rey, Minister",
                        "Lu Fan, trade envoy",
                        "Bo Lind, trade envoy");
    }

    @Test
    void aNeighbourInAListHasNoShareInASingleTitle() {
        assertThat(Told.of("Minister Efua Darko and Yao Boa left.").people())
                .containsExactlyInAnyOrder("Efua Darko, Minister", "Yao Boa");
    }

    @Test
    void anOfficeOfAnotherIsNotTheRoleOfWhoHasNone() {
        assertThat(Told.of("A spokesman for Odd Nes met the mayor, Eva Lind and Jon Moe.")
                        .people())
                .containsExactlyInAnyOrder("Odd Nes", "Eva Lind", "Jon Moe");
    }

    @Test
    void theCountryOfTheOfficeIsTheHomeAndThatOfTheMissionIsNot() {
        Told told = Told.of(
                "Danish Trade Minister Kim Vang met India's Ports Minister Ravi Rao.",
                "King Olav II of Norway received Jo Park, Ambassador to Chile.");
        assertThat(told.person("Kim Vang").home()).isEqualTo("Denmark");
        assertThat(told.person("Ravi Rao").home()).isEqualTo("India");
        assertThat(told.person("Ravi Rao").role()).isEqualTo("Ports Minister");
        assertThat(told.person("Olav II").home()).isEqualTo("Norway");
        assertThat(told.person("Jo Park").home()).isNull();
    }

    @Test
    void whatASentenceSaysOfSomebodyIsTheirOfficeUnlessItDeniesIt() {
        Told told = Told.of(
                "Lucia Vega is the mayor of Lugo.",
                "Ana Prat is not the governor.",
                "Per Moe has been appointed ambassador to Peru.",
                "Jon Ek could become the next chairman.");
        assertThat(told.people())
                .contains("Lucia Vega, mayor of Lugo", "Ana Prat", "Per Moe, ambassador to Peru", "Jon Ek");
    }

    @Test
    void theStatementsOfNameAndOfficeAreKept() {
        Told told = Told.of("Vega spoke first.", "Lucia Vega came.", "Lucia Vega, the mayor of Lugo, left.");
        assertThat(told.person("Lucia Vega").namedIn()).isEqualTo("s1");
        assertThat(told.person("Lucia Vega").roleIn()).isEqualTo("s2");
    }
}
