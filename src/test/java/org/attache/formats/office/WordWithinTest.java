package org.attache.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.attache.formats.Folder;
import org.attache.formats.Packed;
import org.attache.source.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands within other parts of a Word document: tables in cells, notes. */
class WordWithinTest {

    private static final String BASE = "ministry-note.docx";
    private static final String FILE = "within.docx";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path).withResource(BASE);
    }

    @Test
    void tableInACellThatHasAHeadIsReadByItself() {
        String inner = table(row("Visitor", "Date", "City"), row("Ona Vik", "3 May 2026", "Bodø"));
        assertThat(read(table(row("Office copy", inner + paragraph("")))).text())
                .isEqualTo("| Office copy |\n\n| Visitor: Ona Vik; Date: 3 May 2026; City: Bodø |");
        String outer = table(row("Who", "When", "Where"), row("Per Ås", "4 May 2026", inner + paragraph("Narvik")));
        assertThat(read(outer).text()).isEqualTo("""
                | Who: Per Ås; When: 4 May 2026; Where: Narvik |

                | Visitor: Ona Vik; Date: 3 May 2026; City: Bodø |""");
    }

    @Test
    void tableInACellWithoutAHeadIsWordsOfTheCell() {
        String inner = table(row("Bodø", "Narvik"));
        assertThat(read(table(row("Who", "When", "Where"), row("Per Ås", "4 May 2026", inner + paragraph(""))))
                        .text())
                .isEqualTo("| Who: Per Ås; When: 4 May 2026; Where: Bodø | Narvik |");
        assertThat(read(table(row(inner + paragraph("and on"), "Lodging"))).text())
                .isEqualTo("| Bodø | Narvik; and on | Lodging |");
    }

    @Test
    void tablesThatNestWithoutEndAreRefused() {
        String nested = paragraph("x");
        for (int i = 0; i < 40; i++) {
            nested = table(row(nested));
        }
        folder.with(FILE, packed(nested, ""));
        assertThat(folder.refusal(FILE)).isEqualTo("nests deeper than can be read; simplify it");
    }

    @Test
    void noteStandsBehindItsParagraphAndThatOfDeletedWordsIsGone() {
        String notes =
                note(2, "It begins on 3 May.") + note(3, "It begins on 9 May.") + note(4, "Nobody refers to it.");
        String story = "<w:p>" + run("Ona Vik visits Bodø") + reference(2) + run(" with two clerks.") + "</w:p>"
                + "<w:p><w:del><w:r><w:delText>Gone.</w:delText></w:r>" + reference(3) + "</w:del>" + run("The end.")
                + "</w:p>";
        folder.with(FILE, packed(story, notes));
        assertThat(folder.document(FILE).text()).isEqualTo("""
                Ona Vik visits Bodø with two clerks.

                It begins on 3 May.

                The end.

                Nobody refers to it.""");
    }

    private Document read(String story) {
        return folder.with(FILE, packed(story, "")).document(FILE);
    }

    private byte[] packed(String story, String notes) {
        return Packed.with(
                folder.bytes(BASE),
                Map.of(
                        "word/document.xml",
                        bytes("<w:document " + W + "><w:body>" + story + "</w:body></w:document>"),
                        "word/footnotes.xml",
                        bytes("<w:footnotes " + W + ">" + notes + "</w:footnotes>")));
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>")
                    .append(cell.startsWith("<") ? cell : paragraph(cell))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String paragraph(String words) {
        return "<w:p>" + run(words) + "</w:p>";
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String reference(int id) {
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    private static String note(int id, String words) {
        return "<w:footnote w:id=\"" + id + "\">" + paragraph(words) + "</w:footnote>";
    }
}
