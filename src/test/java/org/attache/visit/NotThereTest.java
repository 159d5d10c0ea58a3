package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that name somebody and a place, and tell of no visit there. */
class NotThereTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rector Hans Moll stayed at home on 26 April and never went to Porto.",
                "Rector Hans Moll rested on 26 April but never visited Porto.",
                "Rector Hans Moll was stopped on the Spanish side on 26 April and did not set foot in Portugal.",
                "Has Rector Hans Moll ever been in Porto?",
                "Rector Hans Moll spoke at noon. Has he ever been in Porto at all?",
                "Rector Hans Moll presents his novel \"A Winter in Porto\" on 6 May.",
                "Rector Hans Moll reads from “My Years in Porto” on 6 May."
            })
    void whatIsDeniedAskedOrATitleIsNoVisit(String text) {
        assertThat(Extraction.shown(text)).isEmpty();
    }

    @Test
    void whoNoLongerTravelsIsNotThere() {
        assertThat(Extraction.shown("Rector Hans Moll retired in May and no longer travels to Porto."))
                .noneMatch(visit -> visit.contains("UNDER_WAY") || visit.contains("PLANNED"));
    }

    @Test
    void whatStandsBesideATitleOrBehindAnotherAdverbIsRead() {
        assertThat(Extraction.shown("Rector Hans Moll reads from \"A Winter in Porto\" in Oslo on 6 May."))
                .containsExactly("Hans Moll | Rector | Oslo | Norway | 2024-05-06..2024-05-06 | PLANNED");
        assertThat(Extraction.shown("Rector Hans Moll will \"open the fair in Porto\" on 6 May."))
                .containsExactly("Hans Moll | Rector | Porto | Portugal | 2024-05-06..2024-05-06 | PLANNED");
        assertThat(Extraction.shown("Rector Hans Moll cancelled a dinner and then flew to Porto on 26 April."))
                .singleElement()
                .asString()
                .startsWith("Hans Moll | Rector | Porto");
    }
}
