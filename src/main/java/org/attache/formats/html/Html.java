package org.attache.formats.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.DeclaredCharset;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;
import org.attache.formats.json.JsonLd;
import org.attache.formats.table.TextWithRows;
import org.attache.formats.text.Flow;
import org.attache.source.Body;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

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
        List<Object> described = described(page);
        Metadata own =
                new HtmlMetadata(page, described).read(file.sidecar().metadata().timezone());
        Moments.mark(page);
        AnsweredQuestions questions = new AnsweredQuestions(described);
        Flow flow = new Flow(limits);
        Element root = HtmlContent.of(page, flow);
        Cards.join(root);
        Moments.markArticles(root);
        questions.noteIn(root);
        TextWithRows text = new TextWithRows(text(root, described, flow));
        questions.addTo(text);
        PageEvents.add(described, file, limits, text);
        return new Content(text.body(), Metadata.NONE, own, flow.remarks());
    }

    /** The text of the page; where a program is to load that into the page, what the page says of it beforehand. */
    private Body.Prose text(Element root, List<Object> described, Flow flow) throws IOException {
        HtmlText.write(root, flow);
        Body.Prose shown = flow.body();
        for (Object one : described) {
            String article = JsonLd.in(one).flatMap(JsonLd::body).orElse("");
            if (article.length() > 2 * shown.text().length()) {
                Flow body = new Flow(limits);
                HtmlText.write(page("<pre>" + article + "</pre>").body(), body);
                return body.body();
            }
        }
        return shown;
    }

    /** What the page says of itself for programs; JSON-LD first, which is written for nothing else. */
    private List<Object> described(Document page) throws IOException {
        List<Object> described = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                described.add(parser.parse(script.data(), DataParser.Notation.JSON));
            } catch (MalformedData e) {
                // Nobody sees what is wrong with it on the page, which reads as well without it.
            }
        }
        described.addAll(Microdata.in(page));
        return described;
    }

    /**
     * Writes the text of a page that is a mail, and the mails that it quotes.
     *
     * @param leftOut a CSS selector of the elements that do not belong to the text
     * @param sent the day of the mail that the page is; null where it is not known
     * @throws IOException if the page is larger than the limits of the text allow, or its time is over
     */
    public static void write(String html, String leftOut, @Nullable LocalDate sent, Flow flow) throws IOException {
        Document page = page(html);
        page.select(leftOut).remove();
        QuotedMail.mark(page, sent);
        HtmlText.write(HtmlContent.of(page, flow), flow);
    }

    /**
     * Writes the text of a page that is a chapter of a book, with its notes.
     *
     * @throws IOException if the page is larger than the limits of the text allow, or its time is over
     */
    public static void writeChapter(String html, Flow flow) throws IOException {
        Document page = page(html);
        for (Element note : page.select("aside")) {
            note.tagName("div");
        }
        page.select("[epub:type~=noteref], [role=doc-noteref]").remove();
        HtmlText.write(HtmlContent.of(page, flow), flow);
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
