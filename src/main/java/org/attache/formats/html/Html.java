package org.attache.formats.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.DeclaredCharset;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;
import org.attache.formats.text.Flow;
import org.attache.source.DataParser;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page as it was saved: its main text without what stands around it on every page of the site. */
public final class Html implements Format {

    private final DataParser parser;
    private final ReadLimits limits;

    public Html(DataParser parser, ReadLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        byte[] bytes = file.bytes();
        Document page = page(TextDecoder.decode(bytes, DeclaredCharset.in(bytes)));
        Metadata own =
                new HtmlMetadata(page, parser).read(file.sidecar().metadata().timezone());
        Flow flow = new Flow(limits);
        HtmlText.write(HtmlContent.of(page), flow);
        return new Content(flow.body(), Metadata.NONE, own, flow.remarks());
    }

    /**
     * Writes the text of a page that is part of another document.
     *
     * @param leftOut a CSS selector of the elements that do not belong to the text
     * @throws IOException if the page is larger than the limits of the text allow, or its time is over
     */
    public static void write(String html, String leftOut, Flow flow) throws IOException {
        Document page = page(html);
        page.select(leftOut).remove();
        HtmlText.write(HtmlContent.of(page), flow);
    }

    /** Parses a page; the parser does not heed that its time is over, but cannot read on. */
    private static Document page(String html) {
        return Parser.htmlParser()
                .parseInput(
                        new FilterReader(new StringReader(html)) {
                            @Override
                            public int read(char[] characters, int offset, int length) throws IOException {
                                Deadline.heed();
                                return super.read(characters, offset, length);
                            }
                        },
                        "");
    }
}
