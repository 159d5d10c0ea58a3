package org.attache.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import org.attache.formats.Folder;
import org.attache.source.Certainty;
import org.attache.source.Provenance;
import org.attache.source.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same note, written with LibreOffice as .docx and as .odt. */
class OfficeTextTest {

    private static final String NOTE = "ministry-note";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void textIsWhatAReaderOfThePagesSeesAndANoteStandsBehindItsParagraph(String ending) {
        assertThat(note(ending)).isEqualTo("""
                        Ministry of Fisheries, internal note

                        # The visit of Minister Brandvold

                        Liv Brandvold, the fisheries minister, will travel to Lisbon on 20 May 2024 and stay until 22 May. \
                        She is to meet her counterpart, Rui Falcão, to speak about the cod quotas for the coming season \
                        and about the dues that Norwegian ships pay in the port of Lisbon.

                        The dates were confirmed by the Portuguese embassy on 13 May.

                        The delegation of five flies on the morning of the first day.
                        It returns by night train to Madrid.

                        ## Stops

                        - Talks at the ministry, with a dinner afterwards

                        - A tour of the port

                        | Day: 20 May; Place: Lisbon; What: Talks; Signing |
                        | Day: 20 May; Place: Cascais; What: Dinner |
                        | Day: 21 May; Place: Tour of the port of Lisbon |

                        Her predecessor visited the city in 2021. \
                        The ministry expects the two sides to sign a letter of intent; officials in both capitals have \
                        worked on its wording since the beginning of the year and consider it almost finished.""");
    }

    private String note(String ending) {
        return folder.withResource(NOTE + "." + ending)
                .document(NOTE + "." + ending)
                .text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void propertiesNameTitleAndAuthorButNoPublicationDay(String ending) {
        assertThat(folder.withResource(NOTE + "." + ending)
                        .document(NOTE + "." + ending)
                        .origin()
                        .provenance())
                .isEqualTo(new Provenance(
                        "Note on the visit of Minister Brandvold",
                        null,
                        "Nils Aune",
                        null,
                        Certainty.UNKNOWN,
                        null,
                        "en-GB",
                        Trust.OTHER,
                        ZoneOffset.UTC));
    }

    @Test
    void formatThatIsAnotherIsRefused() {
        folder.withResource("ministry-note.docx").withResource("ministry-note.odt");
        folder.with("a.odt", folder.bytes("ministry-note.docx"))
                .with("a.docx", folder.bytes("ministry-note.odt"))
                .with("a.xlsx", folder.bytes("ministry-note.docx"))
                .with("b.docx", "Just text.");
        assertThat(folder.refusal("a.odt")).isEqualTo("is no odt file; give it the ending of its format");
        assertThat(folder.refusal("b.docx")).isEqualTo("is no docx file; give it the ending of its format");
        assertThat(folder.refusal("a.docx"))
                .isEqualTo("is broken or no docx file; save it anew in the program that made it");
        assertThat(folder.refusal("a.xlsx")).isEqualTo("shows no sheet; save it anew as .xlsx");
    }
}
