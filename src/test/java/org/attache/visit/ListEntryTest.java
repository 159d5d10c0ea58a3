package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of calendars and lists. */
class ListEntryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6-8 May: Minister Ana Ruiz (Chile) in Oslo",
                "- 6–8 May, Oslo: Minister Ana Ruiz (Chile)",
                "* Minister Ana Ruiz of Chile, Oslo, 6-8 May",
                "6-8 May: Visit of Minister Ana Ruiz to Oslo.",
                "| When | Who | Where |\n| --- | --- | --- |\n| 6-8 May | Minister Ana Ruiz | Oslo |"
            })
    void entryWithoutAVerbIsAVisit(String text) {
        assertThat(Extraction.shown(text))
                .containsExactly("Ana Ruiz | Minister | Oslo | Norway | 2024-05-06..2024-05-08 | PLANNED");
    }

    @Test
    void entriesOfOneDayShareIt() {
        assertThat(Extraction.shown("Monday, May 6: Minister Ana Ruiz in Oslo; Minister Lars Dahl in Riga."))
                .containsExactly(
                        "Ana Ruiz | Minister | Oslo | Norway | 2024-05-06..2024-05-06 | PLANNED",
                        "Lars Dahl | Minister | Riga | Latvia | 2024-05-06..2024-05-06 | PLANNED");
    }

    @Test
    void roleBetweenNameAndPlaceDoesNotHideThePlace() {
        assertThat(Extraction.shown("6 May: Visit of Mr. Gaspard Ilunga, Minister for Foreign Affairs of the Democratic"
                        + " Republic of the Congo, to Geneva."))
                .singleElement()
                .asString()
                .contains("| Geneva | Switzerland | 2024-05-06..2024-05-06 |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz, Oslo, 6 May",
                "6 May: Minister Ana Ruiz on fisheries, Oslo",
                "Minister Ana Ruiz, Oslo and Riga, 6 May",
                "Minister Ana Ruiz, Oslo"
            })
    void bylinesAndAnythingElseAreNoVisits(String text) {
        assertThat(Extraction.shown(text)).isEmpty();
    }
}
