package org.attache.formats.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.attache.formats.Folder;
import org.attache.formats.Packed;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubTest {

    private static final String CONTAINER =
            "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                    + "<rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>";
    private static final String BOOK = "<package xmlns=\"http://www.idpf.org/2007/opf\">"
            + "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Chronicle</dc:title>"
            + "<dc:creator>Ida Holm</dc:creator><dc:date>2025-04-02</dc:date></metadata><manifest>"
            + "<item id=\"n\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
            + "<item id=\"b\" href=\"text/a.xhtml\" media-type=\"application/xhtml+xml\"/>"
            + "<item id=\"a\" href=\"text/b%20b.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
            + "<spine><itemref idref=\"n\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>";

    @Test
    void chaptersAreReadInTheirOrderWithTheirNotes(@TempDir Path path) {
        Map<String, byte[]> parts = parts();
        parts.put("OPS/text/a.xhtml", page("<p>On the 4th she left.</p>"));
        parts.put(
                "OPS/text/b b.xhtml",
                page("<h1>May 2025</h1><p>Ona Vik came to Alta.<a epub:type=\"noteref\" href=\"#n\">1</a></p>"
                        + "<aside epub:type=\"footnote\" id=\"n\"><p>By ship.</p></aside>"));
        parts.put("OPS/nav.xhtml", page("<nav><a href=\"text/a.xhtml\">May</a></nav>"));
        Document document = new Folder(path).with("a.epub", Packed.of(parts)).document("a.epub");
        assertThat(document.text()).isEqualTo("""
                # May 2025

                Ona Vik came to Alta.

                By ship.

                On the 4th she left.""");
        assertThat(document.origin().provenance().title()).isEqualTo("Chronicle");
        assertThat(document.origin().provenance().published()).hasToString("2025-04-02");
    }

    @Test
    void chapterThatIsNotThereIsNamed(@TempDir Path path) {
        Map<String, byte[]> parts = parts();
        parts.put("OPS/text/a.xhtml", page("<p>Tea.</p>"));
        Document document = new Folder(path).with("a.epub", Packed.of(parts)).document("a.epub");
        assertThat(document.text()).isEqualTo("Tea.");
        assertThat(document.remarks())
                .containsExactly(Remark.unread("the chapter “OPS/text/b b.xhtml” is not in the file"));
    }

    private static Map<String, byte[]> parts() {
        return new HashMap<>(Map.of(
                "META-INF/container.xml",
                CONTAINER.getBytes(StandardCharsets.UTF_8),
                "OPS/book.opf",
                BOOK.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] page(String body) {
        return ("<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\""
                        + " xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title>x</title></head><body>" + body
                        + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
