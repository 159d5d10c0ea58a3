package org.attache.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.attache.formats.Folder;
import org.attache.formats.Packed;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the head and foot of the pages of texts, and what of them is no text. */
class PageMarginsTest {

    private static final String WORD = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>";
    private static final String ODT = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path).withResource("ministry-note.docx").withResource("ministry-note.odt");
    }

    /** A document of Word with one paragraph, this head on its pages, and a foot with their number. */
    private Document word(String head, String section, String runs) {
        String relations = new String(
                        Packed.entry(folder.bytes("ministry-note.docx"), "word/_rels/document.xml.rels"),
                        StandardCharsets.UTF_8)
                .replaceAll("Id=\"[^\"]*\"(?=[^>]*/header\")", "Id=\"h\"");
        return folder.with(
                        "a.docx",
                        Packed.with(
                                folder.bytes("ministry-note.docx"),
                                Map.of(
                                        "docProps/core.xml",
                                        bytes(
                                                "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'/>"),
                                        "word/_rels/document.xml.rels",
                                        bytes(relations),
                                        "word/header1.xml",
                                        bytes("<w:hdr" + WORD + "<w:p><w:r><w:t>" + head
                                                + "</w:t></w:r></w:p></w:hdr>"),
                                        "word/footnotes.xml",
                                        bytes("<w:footnotes" + WORD + "</w:footnotes>"),
                                        "word/comments.xml",
                                        bytes("<w:comments" + WORD + "</w:comments>"),
                                        "word/document.xml",
                                        bytes("<w:document" + WORD + "<w:body><w:p>" + runs + "</w:p><w:sectPr>"
                                                + section + "</w:sectPr></w:body></w:document>"))))
                .document("a.docx");
    }

    private Document odt(String margins, String text) {
        return folder.with(
                        "a.odt",
                        Packed.with(
                                folder.bytes("ministry-note.odt"),
                                Map.of(
                                        "meta.xml",
                                        bytes("<office:document-meta" + ODT + "</office:document-meta>"),
                                        "styles.xml",
                                        bytes("<office:document-styles" + ODT + "<style:master-page>" + margins
                                                + "</style:master-page></office:document-styles>"),
                                        "content.xml",
                                        bytes("<office:document-content" + ODT + "<office:body><office:text>" + text
                                                + "</office:text></office:body></office:document-content>"))))
                .document("a.odt");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guests of the mill, May 2025", "Harbour office: plan for June 2025"})
    void headOfThePagesIsSaidOnceAndIsTheTitleWithoutAnother(String head) {
        Document word =
                word(head, "<w:headerReference w:type='default' r:id='h'/>", "<w:r><w:t>Tuesday 8: tea.</w:t></w:r>");
        Document odt = odt(
                "<style:header><text:p>" + head + "</text:p></style:header><style:header-left><text:p>" + head
                        + "</text:p></style:header-left><style:footer><text:p>Page <text:page-number>1</text:page-number> of 3"
                        + "</text:p></style:footer>",
                "<text:p>Tuesday 8: tea.</text:p>");
        assertThat(word.text()).isEqualTo(head + "\n\nTuesday 8: tea.").isEqualTo(odt.text());
        assertThat(word.origin().provenance().title()).isEqualTo(head);
        assertThat(odt.origin().provenance().title()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:headerReference w:type='first' r:id='h'/>",
                "<w:headerReference w:type='default' r:id='other'/>",
                "<w:headerReference w:type='first' r:id='h'/><w:titlePg w:val='0'/>"
            })
    void headThatNoPageShowsIsNotSaid(String section) {
        assertThat(word("Plan", section, "<w:r><w:t>Tea.</w:t></w:r>").text()).isEqualTo("Tea.");
    }

    @Test
    void headOfTheFirstPageAloneIsSaid() {
        assertThat(word(
                                "Plan",
                                "<w:headerReference w:type='first' r:id='h'/><w:titlePg/>",
                                "<w:r><w:t>Tea.</w:t></w:r>")
                        .text())
                .isEqualTo("Plan\n\nTea.");
    }

    @Test
    void whatIsNoTextIsTold() {
        assertThat(word(
                                "Plan",
                                "",
                                "<w:del><w:r><w:delText>On 4 May.</w:delText></w:r></w:del><w:r><w:rPr><w:strike/></w:rPr><w:t>On 5"
                                        + " May.</w:t></w:r><w:r><w:t>On 6 May.</w:t></w:r>")
                        .remarks())
                .extracting(Remark::words)
                .containsExactly("what was deleted with tracked changes was left out", "struck-out text was left out");
        assertThat(odt("", "<text:p><office:annotation><text:p>Sure?</text:p></office:annotation>On 6 May.</text:p>")
                        .remarks())
                .extracting(Remark::words)
                .containsExactly("comments beside the text were left out");
    }
}
