package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Stops, entries and labels that stand in lines of their own; the texts are of May 1, 2024. */
class LinesTest {

    @Test
    void linesBehindASentenceAreTheStopsOfThoseItNames() {
        assertThat(Extraction.shown("Tenor Udo Lenz is on tour:\n\n3 June – Ghent, Old Mill\n* 5–6 June: Lille\n"
                        + "8 June – Basel (cancelled)\n\nTickets cost 20 euros."))
                .extracting(visit -> visit.split(" \\| ")[2] + " " + visit.split(" \\| ")[4])
                .containsExactly("Ghent 2024-06-03..2024-06-03", "Lille 2024-06-05..2024-06-06");
    }

    @Test
    void linesBehindNobodyAreNoStops() {
        assertThat(Extraction.shown("Public holidays:\n\n13 May – Riga\n24 May – Vienna\n"))
                .isEmpty();
    }

    @Test
    void labelsTellWhoWhereAndWhenInAnyOrder() {
        assertThat(Extraction.shown("Speaker: Dr Pia Roos\nDate: 6 May 2024\nVenue: Old Mill, Ghent\n"))
                .singleElement()
                .asString()
                .startsWith("Pia Roos")
                .contains("| Ghent | Belgium | 2024-05-06..2024-05-06");
        assertThat(Extraction.shown("Who: all members\nDate: 6 May 2024\nVenue: Old Mill, Ghent\n"))
                .isEmpty();
    }

    @Test
    void entryWithoutAVisitorIsOfWhoseDiaryItIs() {
        assertThat(Extraction.shown("The Governor's week\n\nMonday 6 and Tuesday 7 May – Official visit to Lima.\n"
                        + "Governor Pia Roos speaks to students.\nWednesday 8 May – No engagements."))
                .singleElement()
                .asString()
                .startsWith("Pia Roos | Governor | Lima | Peru | 2024-05-06..2024-05-07");
    }
}
