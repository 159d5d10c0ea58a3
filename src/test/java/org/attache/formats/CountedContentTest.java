package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.attache.formats.file.ReadLimits;
import org.attache.knowledge.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that hold more than anybody reads are refused while they are read, and by what they hold too much of. */
class CountedContentTest {

    private static final ReadLimits FEW =
            new ReadLimits(50_000_000, 10_000_000, Duration.ofSeconds(60), 500_000_000, 100);

    private static final String TOO_MANY =
            "holds more than 100 statements; split it, or raise knowledge.max-statements-per-file";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, '', <p>word</p>, ''",
        "b.html, <table>, <tr><td>x<td>y</tr>, </table>",
        "c.json, [\"first\", ', \"word\"', ]",
        "d.json, '[{\"a\": 1}', ', {\"a\": 2}', ]",
        "e.csv, 'a,b\n', 'x,y\n', ''"
    })
    void moreThanTheLimitIsRefusedAndAsManyAreRead(String name, String before, String each, String after) {
        String start = before.replace("\\n", "\n");
        String one = each.replace("\\n", "\n");
        assertThat(folder.with(name, start + one.repeat(101) + after).refusal(name, FEW))
                .isEqualTo(TOO_MANY);
        folder.with(name, start + one.repeat(99) + after);
        assertThat(folder.read(name, FEW)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void paragraphsOfAPackedFileAreCountedAsTheyCome() {
        byte[] note = folder.withResource("ministry-note.docx").bytes("ministry-note.docx");
        String paragraph = "<w:p><w:r><w:t>word</w:t></w:r></w:p>";
        String story = "<w:document xmlns:w='w'>" + paragraph.repeat(101) + "<w:broken></w:document>";
        folder.with("a.docx", Packed.with(note, "word/document.xml", story));
        assertThat(folder.refusal("a.docx", FEW)).isEqualTo(TOO_MANY);
    }

    @Test
    void headOfATableThatIsRepeatedInEachRowCounts() {
        String head = "<tr><th>" + "long ".repeat(200_000) + "<th>b</tr>";
        folder.with("a.html", "<table>" + head + "<tr><td>x<td>y</tr>".repeat(99) + "</table>");
        assertThat(folder.refusal("a.html", FEW)).isEqualTo("holds more than 10,000,000 characters; split it");
    }

    @Test
    void objectWithTooManyFieldsIsNoRow() {
        StringBuilder row = new StringBuilder("[{\"k\": 1");
        for (int i = 0; i < 1_000; i++) {
            row.append(", \"k").append(i).append("\": \"v\"");
        }
        assertThat(folder.with("a.json", row + "}]").refusal("a.json"))
                .isEqualTo("has more than 1,000 columns; split it");
    }

    @Test
    void pageOfMoreLettersThanAPosterHasIsRefused() throws IOException {
        assertThat(folder.with("a.pdf", pages(1, 250_001)).refusal("a.pdf"))
                .isEqualTo("has a page with more than 250,000 letters; split it into pages");
        assertThat(folder.with("a.pdf", pages(2, 130_000)).read("a.pdf")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void frontMatterLongerThanMetadataIsRefused() {
        String front = "---\ntitle: A\n" + "# a remark\n".repeat(100_000) + "---\nWords.";
        assertThat(folder.with("a.md", front).refusal("a.md"))
                .isEqualTo("has front matter of more than 1,000,000 characters; shorten it");
    }

    /** A file of pages with one long line each, which PDFBox would take much memory to write. */
    private static byte[] pages(int pages, int letters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            kids.append(10 + i).append(" 0 R ");
        }
        write(
                out,
                "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Count " + pages
                        + " /Kids [" + kids
                        + "] >> endobj\n3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
                        + " endobj\n");
        String text = "BT /F1 9 Tf 50 700 Td (" + "x".repeat(letters) + ") Tj ET";
        write(out, "4 0 obj << /Length " + text.length() + " >>\nstream\n" + text + "\nendstream endobj\n");
        for (int i = 0; i < pages; i++) {
            write(
                    out,
                    (10 + i) + " 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                            + " /Resources << /Font << /F1 3 0 R >> >> >> endobj\n");
        }
        write(out, "trailer << /Root 1 0 R >>\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
