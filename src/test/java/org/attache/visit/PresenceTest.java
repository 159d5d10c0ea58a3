package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is somewhere by what they do there, and what the words around tell; the texts are of Wednesday, May 1, 2024. */
class PresenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drew crowds at the planetarium in Brno yesterday         | Brno | 2024-04-30..2024-04-30",
                "saw Quito on Monday                                      | Quito | 2024-04-29..2024-04-29",
                "will carve a totem pole in Bergen from 6 to 9 May        | Bergen | 2024-05-06..2024-05-09",
                "handed the keys to Mayor Eva Lind in Graz on Tuesday     | Graz | 2024-04-30..2024-04-30",
                "inspected the garrison at Tartu on Monday                | Tartu | 2024-04-29..2024-04-29",
                "toured flooded orchards outside Sandomierz on Tuesday    | Sandomierz | 2024-04-30..2024-04-30",
                "walked the line in Monterrey on Tuesday                  | Monterrey | 2024-04-30..2024-04-30",
                "was in Llanfawr on 3 April                               | Llanfawr | 2024-04-03..2024-04-03"
            })
    void whoeverDoesSomethingInATownOnADayIsThere(String words, String place, String days) {
        assertThat(Extraction.shown("Minister Ana Ruiz " + words + "."))
                .singleElement()
                .asString()
                .contains("Ana Ruiz", " | " + place + " | ", " | " + days + " | ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Ana Ruiz read a book about a murder in Oslo on Monday.",
                "Minister Ana Ruiz did not draw crowds in Brno on Monday.",
                "Minister Ana Ruiz may raise the matter in Ottawa on Monday.",
                "If the court agrees, Minister Ana Ruiz will raise the matter in Ottawa on Monday.",
                "Minister Ana Ruiz condemned the attack in Oslo on Monday.",
                "Minister Ana Ruiz followed the vote in Lyon on Tuesday.",
                "Minister Ana Ruiz bought a house in Turin on Monday.",
                "Minister Ana Ruiz saw Chile as a partner on Monday.",
                "Minister Ana Ruiz headed Chile from 2001 to 2005.",
                "Minister Ana Ruiz was shown crowds in Brno on Monday.",
                "At home in Brno Minister Ana Ruiz drew crowds on Monday.",
                "Minister Ana Ruiz drew crowds in Brno.",
                "Minister Ana Ruiz or Minister Eva Lind drew crowds in Brno on Monday.",
                "Minister Ana Ruiz was at home in Confirmation on Monday."
            })
    void whatIsElsewhereDeniedOrOpenTellsOfNobodyThere(String text) {
        assertThat(Extraction.shown(text)).isEmpty();
    }

    @Test
    void townOfASiteStandsBehindItsName() {
        assertThat(Extraction.shown("Minister Ana Ruiz spoke at the Ulster Museum, Belfast, on 3 April."))
                .singleElement()
                .asString()
                .contains("| Belfast |");
        assertThat(Extraction.shown("Minister Ana Ruiz reported on her visit to the baths at Chaves on 3 April."))
                .singleElement()
                .asString()
                .contains("| Chaves |");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My sister Linh flies into Hanoi on Thursday.                        | Linh",
                "Nine Ukrainian firefighters arrived in Rotterdam on Monday.         | Ukrainian firefighters",
                "Inspectors of the Labour Office were in Riga on Monday.             | Inspectors of the Labour Office",
                "It was agreed that Mr Lindqvist and the clerk would go to Braga on 11 May. | Lindqvist",
                "To Bergamo came Cardinal Aurelio Ricci on Monday.                   | Aurelio Ricci"
            })
    void whoTravelsIsKnownByFormAndPosition(String text, String visitor) {
        assertThat(Extraction.shown(text)).singleElement().asString().startsWith(visitor);
    }

    @Test
    void verbInThePluralSpeaksOfTheWholeList() {
        assertThat(Extraction.shown("We met Mr Ken Mori and Ms Aya Tani, who were in Oslo on 6 and 7 April."))
                .hasSize(2);
        assertThat(Extraction.shown("We met Mr Ken Mori and Ms Aya Tani, who was in Oslo on 6 and 7 April."))
                .singleElement()
                .asString()
                .startsWith("Aya Tani");
    }

    @Test
    void listUnderAHeadingOfGuestsIsOfThoseWhoComeThere() {
        String list = "Minister Ana Ruiz of Chile: 6 to 8 May.\n\nMayor Eva Lind of Uppsala: 7 May.";

        assertThat(Extraction.shown("GUESTS OF THE WATER WEEK, ROTTERDAM\n\n" + list))
                .hasSize(2)
                .allMatch(visit -> visit.contains("| Rotterdam |"));
        assertThat(Extraction.shown("OFFICE HOURS, ROTTERDAM\n\n" + list)).isEmpty();
    }

    @Test
    void rowSaysBehindItsMarksWhatFor() {
        assertThat(Extraction.shown("Rector Ana Ruiz | Zagreb | 6–7 May | signing of an agreement"))
                .singleElement()
                .asString()
                .contains("| Zagreb |", "| 2024-05-06..2024-05-07 |");
        assertThat(Extraction.shown("Rector Ana Ruiz | Zagreb | 6–7 May | cancelled"))
                .isEmpty();
        assertThat(Extraction.shown("Rector Ana Ruiz | Zagreb | 6–7 May | by video link"))
                .isEmpty();
    }

    @Test
    void daysOfAStayAreCountedFromItsFirst() {
        assertThat(Extraction.shown("Minister Ana Ruiz will visit Portugal from 6 to 8 May. She begins in Lisbon on"
                        + " Monday and spends the last day in Porto."))
                .anyMatch(visit -> visit.contains("| Porto |") && visit.contains("2024-05-08..2024-05-08"));
    }

    @Test
    void daysWithoutAYearAreInThatOfLongAgo() {
        assertThat(Extraction.shown(
                        "In the summer of 1520 Albrecht Bauer left Nuremberg. He reached Antwerp on 2 August."))
                .anyMatch(visit -> visit.contains("| Antwerp |") && visit.contains("1520-08-02"));
    }
}
