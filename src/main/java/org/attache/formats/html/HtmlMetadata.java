package org.attache.formats.html;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.WrittenDay;
import org.attache.formats.json.JsonLd;
import org.attache.source.Certainty;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** What the head of a page says of it: JSON-LD first, which is written for this, then its meta elements. */
final class HtmlMetadata {

    private static final List<String> DAYS = List.of(
            "article:published_time",
            "datePublished",
            "dcterms.issued",
            "dcterms.date",
            "dcterms.created",
            "dc.date.issued",
            "dc.date",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publish-date",
            "publication_date",
            "date");

    private final Document page;
    private final List<?> described;

    /** Reads the metadata of a page, given what its JSON-LD and microdata hold. */
    HtmlMetadata(Document page, List<?> described) {
        this.page = page;
        this.described = described;
    }

    /**
     * The metadata.
     *
     * @param zone where the page's days begin, if somebody said so
     */
    Metadata read(@Nullable ZoneId zone) {
        OwnMetadata metadata = new OwnMetadata();
        described.forEach(one -> JsonLd.in(one).ifPresent(article -> article.describe(metadata, zone)));
        metadata.title(meta("og:title")).title(page.title()).title(text("h1"));
        metadata.publisher(meta("og:site_name"))
                .publisher(meta("dcterms.publisher"))
                .publisher(meta("dc.publisher"));
        metadata.author(meta("author")).author(meta("article:author")).author(meta("dc.creator"));
        metadata.author(text("[itemprop=author], [rel=author]"));
        DAYS.forEach(name -> metadata.published(WrittenDay.unambiguous(meta(name), zone)));
        metadata.published(time("time[itemprop=datePublished], time[pubdate], time.published, time.entry-date", zone));
        metadata.published(onlyTime(zone), Certainty.INFERRED);
        metadata.url(attribute("link[rel=canonical]", "href")).url(meta("og:url"));
        metadata.language(attribute("html", "lang")).language(meta("content-language"));
        return metadata.metadata();
    }

    private @Nullable String meta(String name) {
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            for (Element meta : page.getElementsByAttributeValue(attribute, name)) {
                if (meta.normalName().equals("meta") && !meta.attr("content").isBlank()) {
                    return meta.attr("content");
                }
            }
        }
        return null;
    }

    private @Nullable String text(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.text();
    }

    private @Nullable String attribute(String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.attr(attribute);
    }

    private @Nullable LocalDate time(String selector, @Nullable ZoneId zone) {
        Element time = page.selectFirst(selector);
        return time == null
                ? null
                : WrittenDay.unambiguous(time.hasAttr("datetime") ? time.attr("datetime") : time.text(), zone);
    }

    /** The day of the only time in the header of an article: it may also be that of an event. */
    private @Nullable LocalDate onlyTime(@Nullable ZoneId zone) {
        Elements times = page.select("article header time[datetime]");
        return times.size() == 1 ? WrittenDay.unambiguous(times.getFirst().attr("datetime"), zone) : null;
    }
}
