package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups that travel as one, and those who lead them; the texts are of May 1, 2024. */
class BodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Narvik Chamber Choir will be in Kiel from 6 to 8 May. It goes on to Graz on 9 May. | Narvik Chamber Choir Kiel, Narvik Chamber Choir Graz",
                "Hedby Rovers will stay in Malaga from 6 to 12 May. | Hedby Rovers Málaga",
                "The Audit Commission for the fair has met. It goes to Lima on 6 May. | Audit Commission Lima",
                "From 6 to 9 May class 7C will be in Ghent. | class 7C Ghent",
                "Six judges of the court of Malta visited Riga on 12 April. | judges of the court of Malta Riga",
                "The Ensemble Ghent plays in Dakar on 6 May. | Ensemble Ghent Dakar",
                "A delegation from Tromso will be in Riga from 6 to 8 May. It is led by Mayor Pia Roos. | Pia Roos Riga",
                "A group of teachers, accompanied by Rector Udo Lenz, was in Porto on 12 April. | Udo Lenz Porto"
            })
    void groupIsListedByItsNameOrUnderItsLeader(String text, String visits) {
        assertThat(Extraction.shown(text))
                .extracting(visit -> visit.split(" \\| "))
                .extracting(fields -> fields[0] + " " + fields[2])
                .containsExactlyElementsOf(List.of(visits.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A delegation will be in Riga from 6 to 8 May.",
                "The Riga Wind Band plays in Riga on 6 May.",
                "No group goes to Oslo on 6 May.",
                "Guests from Malta are expected in Riga on 6 May.",
                "The Narvik Chamber Choir will not sing in Kiel on 6 May.",
                "If the money is found, the Narvik Chamber Choir will go to Kiel on 6 May."
            })
    void groupThatNobodyKnowsOrThatStaysIsNoVisitor(String text) {
        assertThat(Extraction.shown(text)).noneMatch(visit -> visit.endsWith("PLANNED"));
    }
}
