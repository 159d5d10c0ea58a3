package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who visits: names as people are called, and the roles beside them. */
class PersonsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Finance Minister Ana Ruiz                            | Ana Ruiz               | Finance Minister",
                "Ana Ruiz, the finance minister,                      | Ana Ruiz               | finance minister",
                "The finance minister, Ana Ruiz,                      | Ana Ruiz               | finance minister",
                "The harbour master, Colonel Ana Ruiz,               | Ana Ruiz               | Colonel",
                "The chaplain, Bishop Ana Ruiz,                      | Ana Ruiz               | Bishop",
                "Chile's finance minister, Ana Ruiz,                  | Ana Ruiz               | finance minister",
                "President Ana Ruiz of Chile                          | Ana Ruiz               | President",
                "Slovenia's infrastructure minister, Alenka Zupan,    | Alenka Zupan           | infrastructure minister",
                "Secretary of State for the Bureau of Refugees and Migration Julieta Valls Noyes | Julieta Valls Noyes "
                        + "| Secretary of State for the Bureau of Refugees and Migration",
                "Ambassador-at-Large for Cyberspace Noor Haddad       | Noor Haddad            | Ambassador-at-Large for Cyberspace",
                "Dutch Prime Minister Pieter van der Meulen           | Pieter van der Meulen  | Dutch Prime Minister",
                "Foreign Minister Khalid bin Nasser al-Otaibi         | Khalid bin Nasser al-Otaibi | Foreign Minister",
                "Gov. Robert T. Mills Jr.                             | Robert T. Mills Jr.    | Gov.",
                "Sen. J. William Hart III of Ohio                     | J. William Hart III    | Sen.",
                "H.E. Mr. Babacar Sy, Minister for Foreign Affairs of Senegal, | Babacar Sy    | Minister for Foreign Affairs of Senegal",
                "Chinese Vice Premier Liu Zhiqiang                    | Liu Zhiqiang           | Chinese Vice Premier",
                "Pope Celestine                                       | Pope Celestine         | Pope",
                "Crown Prince Magnus                                  | Crown Prince Magnus    | Crown Prince",
                "Prime Minister Per Lund                              | Per Lund               | Prime Minister",
                "The Kenyan trade minister                            | Kenyan trade minister  | Kenyan trade minister",
                "Uruguay's interior minister                          | Uruguay's interior minister | interior minister",
                "The president of Costa Rica                          | president of Costa Rica | president of Costa Rica"
            })
    void visitorHasTheNameAndTheRoleOfTheText(String subject, String name, String role) {
        assertThat(Extraction.of(DAY, subject + " will visit Oslo on 6 May."))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.visitor().value()).isEqualTo(name);
                    assertThat(Shown.known(visit.role())).isEqualTo(role);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ministers Ana Ruiz and Lars Dahl              | Ana Ruiz, Lars Dahl",
                "Minister Ana Ruiz, Senator Jan Berg and Judge Ida Holm | Ana Ruiz, Jan Berg, Ida Holm",
                "Minister Ana Ruiz and her Danish counterpart Lars Dahl | Ana Ruiz, Lars Dahl",
                "Chile's Ana Ruiz and Peru's Lars Dahl         | Ana Ruiz, Lars Dahl",
                "Minister Ana Ruiz and his wife                | Ana Ruiz",
                "A delegation of lawmakers led by Speaker Ana Ruiz | Ana Ruiz",
                "Minister Ana Ruiz, who heads the agency,      | Ana Ruiz",
                "Minister Ana Ruiz, on her first foreign trip, | Ana Ruiz"
            })
    void everybodyInTheSubjectVisits(String subject, String names) {
        assertThat(Extraction.of(DAY, subject + " will visit Oslo on 6 May."))
                .extracting(visit -> visit.visitor().value())
                .containsExactlyInAnyOrder(names.split(", "));
    }

    @Test
    void rolesThatMinistersShareAreTheRoleOfEach() {
        assertThat(roles("Foreign Ministers Ana Ruiz and Lars Dahl will visit Oslo on 6 May."))
                .containsExactly("Foreign Minister", "Foreign Minister");
    }

    @Test
    void surnameTitleAndPronounMeanWhoeverWasNamed() {
        String first = "Wang Lei, the Chinese envoy, was named in March. ";

        assertThat(visitors(first + "Wang will visit Oslo on 6 May.")).containsExactly("Wang Lei");
        assertThat(visitors(first + "The envoy will visit Oslo on 6 May.")).containsExactly("Wang Lei");
        assertThat(visitors(first + "He will visit Oslo on 6 May.")).containsExactly("Wang Lei");
    }

    @Test
    void theyAreThoseWhoWereNamedTogether() {
        assertThat(visitors("Ministers Ana Ruiz and Lars Dahl fly to Oslo on 6 May. On 8 May they visit Riga."))
                .containsExactly("Ana Ruiz", "Lars Dahl", "Ana Ruiz", "Lars Dahl");
    }

    @Test
    void whoeverSpeaksIsMeantByTheFirstPerson() {
        assertThat(visitors("“I will be in Oslo on 6 May,” said Danish Minister Lars Dahl."))
                .containsExactly("Lars Dahl");
    }

    @Test
    void officeIsItsHolderWhereTheTextNamesOne() {
        assertThat(visitors("Kenya's trade minister, Grace Wanjiru, is on her way. The Kenyan trade minister will visit"
                        + " Oslo on 6 May."))
                .containsExactly("Grace Wanjiru");
    }

    @Test
    void officeOfOneCountryIsNotThatOfAnother() {
        assertThat(visitors("The Kenyan trade minister will visit Oslo on 6 May to meet Norwegian Trade Minister Ida"
                        + " Holm."))
                .containsExactly("Kenyan trade minister");
    }

    @Test
    void hostIsNoVisitor() {
        assertThat(visitors("Norwegian Prime Minister Ida Holm will receive Kenyan Trade Minister Grace Wanjiru in Oslo"
                        + " on 6 May."))
                .containsExactly("Grace Wanjiru");
    }

    private static List<String> visitors(String text) {
        return Extraction.of(DAY, text).stream()
                .map(visit -> visit.visitor().value())
                .toList();
    }

    private static List<String> roles(String text) {
        return Extraction.of(DAY, text).stream()
                .map(visit -> String.valueOf(Shown.known(visit.role())))
                .toList();
    }
}
