package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Visits of several people, to several places, and of guests. */
class DelegationTest {

    @Test
    void membersGoWhereTheirLeaderGoes() {
        assertThat(Extraction.shown("Secretary Ada Berg will travel to Lima on 6-8 May."
                        + " She will lead a delegation that will include Ambassador Lars Dahl and General Mia Holt."))
                .extracting(visit -> visit.substring(0, visit.indexOf(" | ")))
                .containsExactlyInAnyOrder("Ada Berg", "Lars Dahl", "Mia Holt");
    }

    @Test
    void subjectsWithTheirTownsVisitTogether() {
        assertThat(Extraction.shown("Ms Ana Ruiz from Lima, Ms Mia Holt from Bergen and"
                        + " Mr Lars Dahl from Riga visited Porto on 26 April."))
                .extracting(visit -> visit.substring(0, visit.indexOf(" | ")))
                .containsExactlyInAnyOrder("Ana Ruiz", "Mia Holt", "Lars Dahl");
    }

    @Test
    void placesBehindSemicolonsHaveTheirOwnDays() {
        assertThat(Extraction.shown("King Olaf will visit Estonia from 15 to 17 October;"
                        + " Italy on 4 and 5 November; and Chile from 25 to 27 November."))
                .containsExactlyInAnyOrder(
                        "King Olaf | King | - | Estonia | 2024-10-15..2024-10-17 | PLANNED",
                        "King Olaf | King | - | Italy | 2024-11-04..2024-11-05 | PLANNED",
                        "King Olaf | King | - | Chile | 2024-11-25..2024-11-27 | PLANNED");
    }

    @Test
    void guestIsNamedBehindTheVerb() {
        assertThat(Extraction.shown("The first visitor whom she expects in Jakarta on 8 May is the writer Karen Holt."))
                .containsExactly("Karen Holt | writer | Jakarta | Indonesia | 2024-05-08..2024-05-08 | PLANNED");
    }

    @Test
    void nameBehindADescriptionWithATownIsTheVisitor() {
        assertThat(Extraction.shown("Her teacher from Ghent, Luc Maes, arrives in Vilnius on 9 May."))
                .containsExactly("Luc Maes | teacher | Vilnius | Lithuania | 2024-05-09..- | PLANNED");
    }

    @Test
    void siteIsInTheTownOfItsName() {
        assertThat(Extraction.shown("Minister Ana Ruiz visited Gdansk shipyard on 26 April."))
                .containsExactly("Ana Ruiz | Minister | Gdańsk | Poland | 2024-04-26..2024-04-26 | COMPLETED");
    }

    @Test
    void articleBeforeATownMakesItAnotherThing() {
        assertThat(Extraction.shown("Minister Ana Ruiz will be welcomed at the White House on 6 May."))
                .noneMatch(visit -> visit.contains("Morocco"));
    }

    @Test
    void repliesTellWhoComes() {
        assertThat(Extraction.shown("Outing to Ghent, 14 May. Coming along: Ms Rosa Pinto, Mr Karl Ende."
                        + " Not coming: Dr Otto Weiss."))
                .containsExactlyInAnyOrder(
                        "Rosa Pinto | - | Ghent | Belgium | 2024-05-14..2024-05-14 | PLANNED",
                        "Karl Ende | - | Ghent | Belgium | 2024-05-14..2024-05-14 | PLANNED");
    }
}
