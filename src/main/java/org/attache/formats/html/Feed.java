package org.attache.formats.html;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.DeclaredCharset;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;
import org.attache.formats.file.WrittenDay;
import org.attache.formats.records.Xml;
import org.attache.formats.table.TextWithRows;
import org.attache.formats.text.Flow;
import org.attache.formats.text.Report;
import org.attache.source.Writing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed (RSS 2.0 or Atom, RFC 4287): each entry with its own day, its whole text where the feed has that beside a
 * summary, and the event that it announces (RSS 1.0 module Event). Any other XML is read as such.
 */
public final class Feed implements Format {

    private static final List<String> TEXTS = List.of("content:encoded", "content", "description", "summary");
    private static final List<String> DAYS = List.of("pubdate", "published", "dc:date", "updated");
    private static final List<String> WRITERS = List.of("dc:creator", "author");

    private final ReadLimits limits;

    public Feed(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        byte[] bytes = file.bytes();
        Document feed = Parser.xmlParser()
                .parseInput(new StringReader(TextDecoder.decode(bytes, DeclaredCharset.in(bytes))), "");
        List<Element> entries = feed.select("channel > item, RDF > item, rdf|RDF > item, feed > entry");
        if (entries.isEmpty()) {
            return new Xml(limits).read(file);
        }
        ZoneId zone = file.sidecar().metadata().timezone();
        List<Report> reports = new ArrayList<>();
        List<Object> events = new ArrayList<>();
        for (Element entry : entries) {
            Deadline.heed();
            reports.add(report(entry, zone));
            addEvent(entry, events);
        }
        TextWithRows text = new TextWithRows(Report.written(reports, limits));
        PageEvents.add(events, file, limits, text);
        Metadata own = new OwnMetadata()
                .title(said(feed.selectFirst("channel, feed"), List.of("title")))
                .language(said(feed.selectFirst("channel"), List.of("language")))
                .metadata();
        return new Content(text.body(), Metadata.NONE, own);
    }

    private Report report(Element entry, @Nullable ZoneId zone) throws IOException {
        LocalDate day = WrittenDay.unambiguous(said(entry, DAYS), zone);
        String writer = said(entry, WRITERS);
        Writing by = new Writing(day, writer.isEmpty() || writer.contains("@") ? null : writer);
        return new Report(plain(said(entry, List.of("title"))), by, plain(said(entry, TEXTS)));
    }

    /** The words of a small page. */
    private String plain(String page) throws IOException {
        Flow flow = new Flow(limits);
        Html.write(page, "script, style", null, flow);
        return flow.body().text();
    }

    /** What the first part of an entry with one of some names says; its mark-up where it holds that itself. */
    private static String said(@Nullable Element entry, List<String> names) {
        for (String name : names) {
            for (Element part : entry == null ? List.<Element>of() : entry.children()) {
                if (part.normalName().equals(name) && !part.wholeText().isBlank()) {
                    Element named = part.selectFirst("name");
                    boolean isPage = part.attr("type").equals("xhtml");
                    return (isPage ? part.html() : named == null ? part.wholeText() : named.wholeText()).strip();
                }
            }
        }
        return "";
    }

    private static void addEvent(Element entry, List<Object> events) {
        String start = said(entry, List.of("ev:startdate"));
        if (!start.isEmpty()) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("@type", "Event");
            event.put("name", said(entry, List.of("title")));
            event.put("startDate", start);
            event.put("endDate", said(entry, List.of("ev:enddate")));
            event.put("location", said(entry, List.of("ev:location")));
            event.values().removeIf(""::equals);
            events.add(event);
        }
    }
}
