package org.attache.formats.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.attache.formats.Folder;
import org.attache.formats.Packed;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PptxTest {

    private static final String NAMES = " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new HashMap<>();

    @Test
    void slidesAreReadInTheOrderInWhichTheyAreShownWithTheirNotes(@TempDir Path path) {
        put("ppt/slides/slide1.xml", slide("", shape("title", "Last") + shape("ftr", "Confidential")));
        put(
                "ppt/slides/slide2.xml",
                slide(
                        "",
                        shape("title", "First") + shape("", "Ona Vik visits Alta", "Tea") + "<p:grpSp>"
                                + shape(null, "In a group") + "</p:grpSp>"));
        put("ppt/slides/_rels/slide2.xml.rels", links("n", "notesSlide", "../notesSlides/notesSlide1.xml"));
        put(
                "ppt/notesSlides/notesSlide1.xml",
                "<p:notes" + NAMES + "><p:cSld><p:spTree>" + shape("sldNum", "2") + shape("body", "Say her name.")
                        + "</p:spTree></p:cSld></p:notes>");
        assertThat(read(path, "s2", "s1").text()).isEqualTo("""
                ## First

                - Ona Vik visits Alta

                - Tea

                In a group

                Say her name.

                ## Last""");
    }

    @Test
    void tableIsReadAndHiddenSlidesAndStruckOutTextAreNot(@TempDir Path path) {
        String row = "<a:tr><a:tc><a:txBody><a:p><a:r><a:t>%s</a:t></a:r></a:p></a:txBody></a:tc>"
                + "<a:tc><a:txBody><a:p><a:r><a:rPr strike=\"sngStrike\"/><a:t>Hull </a:t></a:r>"
                + "<a:r><a:rPr/><a:t>%s</a:t></a:r></a:p></a:txBody></a:tc></a:tr>";
        put(
                "ppt/slides/slide1.xml",
                slide(
                        "",
                        "<p:graphicFrame><a:graphic><a:graphicData><a:tbl>"
                                + row.formatted("Ona Vik", "Alta") + row.formatted("Bo Ek", "Hamar")
                                + "</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"));
        put("ppt/slides/slide2.xml", slide(" show=\"0\"", shape("title", "Old plan")));
        Document document = read(path, "s1", "s2");
        assertThat(document.text()).isEqualTo("| Ona Vik | Alta |\n| Bo Ek | Hamar |");
        assertThat(document.remarks())
                .containsExactlyInAnyOrder(
                        Remark.reading("hidden or struck-out text was left out"),
                        Remark.unread("slide 2 is hidden and was not read"));
    }

    private Document read(Path path, String... order) {
        StringBuilder slides = new StringBuilder();
        for (String slide : order) {
            slides.append("<p:sldId id=\"1\" r:id=\"").append(slide).append("\"/>");
        }
        put(
                "ppt/presentation.xml",
                "<p:presentation" + NAMES + "><p:sldIdLst>" + slides + "</p:sldIdLst></p:presentation>");
        put(
                "ppt/_rels/presentation.xml.rels",
                links("s1", "slide", "slides/slide1.xml")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"s2\" Type=\"" + KIND
                                        + "slide\" Target=\"/ppt/slides/slide2.xml\"/></Relationships>"));
        return new Folder(path).with("a.pptx", Packed.of(parts)).document("a.pptx");
    }

    private void put(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String links(String id, String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\""
                + id + "\" Type=\"" + KIND + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String slide(String attributes, String shapes) {
        return "<p:sld" + NAMES + attributes + "><p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld></p:sld>";
    }

    /** A shape; without a kind a box, of an empty kind the body of the slide. */
    private static String shape(@Nullable String kind, String... paragraphs) {
        StringBuilder shape = new StringBuilder("<p:sp><p:nvSpPr><p:nvPr>");
        if (kind != null) {
            shape.append(kind.isEmpty() ? "<p:ph idx=\"1\"/>" : "<p:ph type=\"" + kind + "\"/>");
        }
        shape.append("</p:nvPr></p:nvSpPr><p:txBody>");
        for (String words : paragraphs) {
            shape.append("<a:p><a:r><a:t>").append(words).append("</a:t></a:r></a:p>");
        }
        return shape.append("</p:txBody></p:sp>").toString();
    }
}
