package org.attache.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.attache.formats.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose letters are drawn in ways that plain text does not have. */
class PdfLettersTest {

    /** A cell of one line or two, at a height above or below that of its row. */
    private static String cell(int x, int y, String words) {
        return "BT /F 11 Tf 1 0 0 1 " + x + " " + y + " Tm (" + words + ") Tj ET\n";
    }

    private static String text(Path path, String content) {
        String pdf = """
                %%PDF-1.4
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Count 1/Kids[3 0 R]>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>
                endobj
                5 0 obj
                <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>
                endobj
                4 0 obj
                <</Length %d>>
                stream
                %s
                endstream
                endobj
                trailer
                <</Root 1 0 R/Size 6>>
                %%%%EOF
                """.formatted(content.length(), content);
        return new Folder(path)
                .with("a.pdf", pdf.getBytes(StandardCharsets.ISO_8859_1))
                .document("a.pdf")
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /F 8 Tf 5 Ts (2) Tj 0 Ts /F 10 Tf    | She leaves on May 1², in the evening.
            /F 6 Tf 3 Ts (2) Tj 0 Ts /F 10 Tf    | She leaves on May 1², in the evening.
            4 Ts (2) Tj 0 Ts                     | She leaves on May 1², in the evening.
            (2) Tj                               | She leaves on May 12, in the evening.
            /F 7 Tf 4 Ts (st) Tj 0 Ts /F 10 Tf   | She leaves on May 1st, in the evening.
            """)
    void raisedDigitIsNoPartOfTheNumberBeforeIt(String note, String sentence, @TempDir Path path) {
        assertThat(text(
                        path,
                        "BT /F 10 Tf 1 0 0 1 72 700 Tm (She leaves on May 1) Tj " + note
                                + " (, in the evening.) Tj ET"))
                .isEqualTo(sentence);
    }

    @Test
    void textThatStandsForLettersLeavesNoGap(@TempDir Path path) {
        assertThat(text(path, """
                        BT /F 12 Tf 1 0 0 1 72 700 Tm (She arrives on ) Tj /Span <</ActualText (the fourth of May)>> BDC
                        (May 4th) Tj EMC ( in Riga.) Tj ET""")).isEqualTo("She arrives on the fourth of May in Riga.");
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "0, 0", "14, 0", "0, 7"})
    void cellThatWrapsDoesNotTearItsRow(int outer, int inner, @TempDir Path path) {
        String page = cell(72, 760, "Guest")
                + cell(220, 760, "Town")
                + cell(400, 760, "Day")
                + cell(72, 700 - outer, "Dora Winn")
                + cell(220, 700 - inner, "Riga, Jelgava")
                + cell(220, 686 - inner, "and Ventspils")
                + cell(400, 700 - outer, "4 May")
                + cell(72, 660, "Otto Brandt")
                + cell(72, 646, "with advisers")
                + cell(220, 653, "Tartu")
                + cell(400, 653, "9 May")
                + cell(72, 600, "The days may change.");
        assertThat(text(path, page)).isEqualTo("""
                        | Guest: Dora Winn; Town: Riga, Jelgava and Ventspils; Day: 4 May |
                        | Guest: Otto Brandt with advisers; Town: Tartu; Day: 9 May |

                        The days may change.""");
    }
}
