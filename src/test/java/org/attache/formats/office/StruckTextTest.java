package org.attache.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attache.formats.Folder;
import org.attache.formats.Packed;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of python-docx and odfpy with what is struck out, raised, merged or stamped in them. */
class StruckTextTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path).withResource("harbour-programme.docx").withResource("harbour-plan.odt");
    }

    @Test
    void struckOutWordsOfAWordDocumentAreNoText() {
        assertThat(folder.document("harbour-programme.docx").text()).isEqualTo("""
                # Programme

                Minister Sven Dahl will visit Gävle on June 5, 2026.

                Minister Eva Lind will visit Umeå on June 1², 2026. She stays for the 2nd time.

                | Guest: Ole Bang; Arrival Date: 6 July 2026; Arrival City: Arboga; Departure Date: 8 July 2026; \
                Departure City: Arboga |
                | Guest: Mia Frost; Arrival Date: 9 July 2026; Arrival City: Falun; Departure Date: 9 July 2026; \
                Departure City: Falun |

                | Who: Per Ask; Where: Lund; When: 7 August 2026 |""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:style w:type='character' w:styleId='S'><w:rPr><w:vanish/></w:rPr></w:style>|<w:rPr><w:rStyle w:val='S'/></w:rPr>",
                "<w:style w:styleId='S'><w:basedOn w:val='T'/></w:style><w:style w:styleId='T'><w:rPr><w:vanish/></w:rPr></w:style>|<w:rPr><w:rStyle w:val='S'/></w:rPr>",
                "<w:docDefaults/>|<w:rPr><w:vanish w:val='1'/></w:rPr>"
            })
    void hiddenWordsOfAWordDocumentAreNoText(String styles, String run) {
        String runs = "<w:r>" + run + "<w:t>Nils Aune comes on 4 May.</w:t></w:r>"
                + "<w:r><w:t>Liv Dahl comes on 6 May.</w:t></w:r><w:r>" + run + "</w:r>";
        assertThat(note(styles, runs).text()).startsWith("Liv Dahl comes on 6 May.\n");
    }

    /** A document of Word with these styles and one paragraph. */
    private Document note(String styles, String runs) {
        String space = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>";
        byte[] styled = Packed.with(
                folder.withResource("ministry-note.docx").bytes("ministry-note.docx"),
                "word/styles.xml",
                "<w:styles" + space + styles + "</w:styles>");
        byte[] written = Packed.with(
                styled,
                "word/document.xml",
                "<w:document" + space + "<w:body><w:p>" + runs + "</w:p></w:body></w:document>");
        return folder.with("a.docx", written).document("a.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "Symbol, F02D, '4-7'",
        "Symbol, F033, '437'",
        "Symbol, F061, '4 7'",
        "Wingdings, F04A, '4 7'",
        "Arial, 2013, '4–7'",
        "Arial, 00E9, '4é7'",
        "Arial, x, '4 7'"
    })
    void symbolBetweenWordsKeepsThemApart(String font, String code, String shown) {
        String runs = "<w:r><w:t>May 4</w:t><w:sym w:font='" + font + "' w:char='" + code + "'/><w:t>7</w:t></w:r>";
        assertThat(note("", runs).text()).startsWith("May " + shown + "\n");
    }

    @Test
    void watermarkIsAStamp() {
        assertThat(folder.document("harbour-programme.docx").remarks())
                .contains(Remark.stamp("“CANCELLED” stands across its pages"));
    }

    @Test
    void struckOutStylesOfAnOpenDocumentAreNoTextAndRepeatedCellsAreSaidEachTime() {
        assertThat(folder.document("harbour-plan.odt").text()).isEqualTo("""
                # Plan

                Minister Edda Jons will visit Husavik on June 4¹, 2026.

                Minister Orri Paul will visit Vik on June 8, 2026.

                | Who: Ada Bro; Place: Selfoss; From: 4 December 2026; To: 4 December 2026 |
                | Who: Ada Bro; Place: Hveragerdi; From: 6 December 2026; To: 7 December 2026 |""");
    }

    @Test
    void rowsOfATableInATextAreEntriesAtTheirWords() {
        for (String name : List.of("harbour-programme.docx", "harbour-plan.odt")) {
            Document document = folder.document(name);
            Body.Prose prose = (Body.Prose) document.body();
            assertThat(prose.rows()).as(name).isNotEmpty().allSatisfy(row -> {
                assertThat(document.text()
                                .substring(row.quote().start(), row.quote().end()))
                        .isEqualTo(row.quote().words());
                assertThat(row.entry()).isNotNull();
            });
        }
    }
}
