package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An entry of a list stands under its parents, which say when and where. */
class ListingTest {

    @Test
    void itemHasTheDayAndTownOfTheItemsAbove() {
        assertThat(Extraction.shown("""
                # Field guests 2025

                - Akureyri
                  - 3–5 August
                    - Sigrun Halvard – moss survey
                  - 9 August
                    - Tomasz Brandl – hot springs
                - Bergen
                  - 7 August: Sigrun Halvard, whales
                """))
                .containsExactly(
                        "Sigrun Halvard | - | Akureyri | Iceland | 2025-08-03..2025-08-05 | PLANNED",
                        "Tomasz Brandl | - | Akureyri | Iceland | 2025-08-09..2025-08-09 | PLANNED",
                        "Sigrun Halvard | - | Bergen | Norway | 2025-08-07..2025-08-07 | PLANNED");
    }

    @Test
    void introductionOfAListSaysWhereItsDaysAreSpent() {
        assertThat(Extraction.shown("""
                These are our guests in Uppsala:

                Wednesday 5 June: Henrik Dahlgren, to look at the greenhouse
                Thursday 6 June: Oluwaseun Bakare, to review the herbarium
                """))
                .containsExactly(
                        "Henrik Dahlgren | - | Uppsala | Sweden | 2024-06-05..2024-06-05 | PLANNED",
                        "Oluwaseun Bakare | - | Uppsala | Sweden | 2024-06-06..2024-06-06 | PLANNED");
    }

    @Test
    void weekdayIsOneOfTheWeekAndANumberOfTheMonthAbove() {
        assertThat(Extraction.shown("""
                # Visitors in Ghent, 2–8 June 2025

                ## Wednesday
                - Ludvig Holm, essays
                """))
                .containsExactly("Ludvig Holm | - | Ghent | Belgium | 2025-06-04..2025-06-04 | PLANNED");
        assertThat(Extraction.shown("""
                # Visitors

                ## March 2025, Ghent
                - 12: Ludvig Holm, essays
                """))
                .containsExactly("Ludvig Holm | - | Ghent | Belgium | 2025-03-12..2025-03-12 | PLANNED");
    }

    @Test
    void programmeHasItsVenuesUnderSeveralDays() {
        assertThat(Extraction.shown("""
                # Friday 7 June
                ## Courtyard
                15:00 Leopold Strand: scything
                # Saturday 8 June
                ## Courtyard
                10:00 Ilse Varga talks about flax
                12:00 to be announced
                """))
                .containsExactly(
                        "Leopold Strand | - | Courtyard | - | 2024-06-07..2024-06-07 | PLANNED",
                        "Ilse Varga | - | Courtyard | - | 2024-06-08..2024-06-08 | PLANNED");
    }

    @Test
    void calledOffStaysSo() {
        assertThat(Extraction.shown("""
                # Guests 2025

                - Anselm Grau – 11 April – Braga – puppets
                - Sigrun Halvard – CANCELLED – 19 April – Braga – ballads
                """))
                .containsExactly(
                        "Anselm Grau | - | Braga | Portugal | 2025-04-11..2025-04-11 | PLANNED",
                        "Sigrun Halvard | - | Braga | Portugal | 2025-04-19..2025-04-19 | CANCELLED");
    }

    @Test
    void whoDoesNotComeAndWhatIsNobodyIsNoVisit() {
        assertThat(Extraction.shown("""
                # Guests in Oslo, 4 June 2025

                ## Not coming
                - Sigrun Halvard

                ## Breaks
                - Coffee and cake
                - Guided Walk

                ## Who was Tomasz Brandl?
                - Tomasz Brandl
                """)).isEmpty();
        assertThat(Extraction.shown("# Duty\n\n## Oslo\n\n- 4 June 2025: Sigrun Halvard\n"))
                .isEmpty();
    }

    @Test
    void townRightBehindANameMayBeWhereSomebodyIsFrom() {
        assertThat(Extraction.shown("# Guests\n\n- Sigrun Halvard, Bergen, 4 June 2025\n"))
                .isEmpty();
    }
}
