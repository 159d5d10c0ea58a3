package org.attache.evidence.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.attache.english.Thesaurus;
import org.attache.evidence.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a question means by a description. */
class DescriptionsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() {
        shelf = new Shelf(folder)
                .with("A", PUBLISHED, "The Latvian minister Ilze Kalna will visit Oslo on March 9, 2026.")
                .with("B", PUBLISHED, "Kenya's ambassador Joseph Otieno will visit Malmö from March 11 to 12, 2026.")
                .with("C", PUBLISHED, "The mayor of Aalborg, Mette Lund, will visit Bergen on March 20, 2026.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who meets the Latvian minister at the station?|who meets Ilze Kalna at the station?",
                "what does the latvian guy eat?|what does Ilze Kalna eat?",
                "where does the ambassador from Kenya sleep?|where does Joseph Otieno sleep?",
                "does the mayor of Aalborg eat fish?|does Mette Lund eat fish?",
            })
    void descriptionThatFitsOneNameIsThatName(String question, String named) {
        assertThat(Descriptions.named(question, shelf, Thesaurus.NONE)).hasValue(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who meets the guest?",
                "who meets the Peruvian minister?",
                "when is the Latvian reception?",
                "does the mayor of Odense eat fish?",
                "when does Ilze Kalna come?"
            })
    void otherWordsStay(String question) {
        assertThat(Descriptions.named(question, shelf, Thesaurus.NONE)).isEmpty();
    }

    @Test
    void descriptionThatFitsSeveralStays() {
        shelf.with("D", PUBLISHED, "The Latvian minister Aivars Ozols will visit Bodø on April 2, 2026.");

        assertThat(Descriptions.named("who meets the Latvian minister?", shelf, Thesaurus.NONE))
                .isEmpty();
    }
}
