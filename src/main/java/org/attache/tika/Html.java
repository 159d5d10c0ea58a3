package org.attache.tika;

import java.io.IOException;
import org.attache.source.DataParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

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
        Document page = Jsoup.parse(TextDecoder.decode(bytes, DeclaredCharset.in(bytes)));
        Metadata own =
                new HtmlMetadata(page, parser).read(file.sidecar().metadata().timezone());
        Flow flow = new Flow(limits);
        HtmlText.write(HtmlContent.of(page), flow);
        return new Content(flow.body(), Metadata.NONE, own);
    }
}
