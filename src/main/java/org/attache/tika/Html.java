package org.attache.tika;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import org.attache.source.DataParser;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page as it was saved: its main text without what stands around it on every page of the site. */
final class Html implements Format {

    private final DataParser parser;
    private final ReadLimits limits;

    Html(DataParser parser, ReadLimits limits) {
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
        return new Content(flow.body(), Metadata.NONE, own);
    }

    /** Parses a page; the parser does not heed that its time is over, but cannot read on. */
    static Document page(String html) {
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
