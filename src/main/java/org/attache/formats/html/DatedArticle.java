package org.attache.formats.html;

import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.WrittenDay;
import org.attache.formats.message.AsOf;
import org.attache.formats.message.StampDay;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An article on a page that has several, such as a start page.
 *
 * @param stamp what shows the day
 * @param day the day on which it appeared
 */
record DatedArticle(Element element, Element stamp, LocalDate day) {

    /** What sites mark as the day on which something appeared. */
    private static final String PUBLISHED = "[itemprop=datePublished], [pubdate],"
            + "[class~=(?i)(^|[\\s_-])(published|posted|posted-on|pubdate|pub-date|publish-date|publication-date|"
            + "entry-date|post-date|article-date|news-date|timestamp|byline|dateline)(?![\\p{L}])]:not(:has(p, h2, h3))";

    private static final String TIME = "time[datetime]";

    /** What may as well be the day of what an article announces. */
    private static final String DATED = TIME + ", [class~=(?i)(^|[\\s_-])(date|meta)([\\s_-]|$)]:not(:has(p, h2, h3))";

    private static final String HEADING = "h1, h2, h3, h4, h5, h6";
    private static final int LONGEST_STAMP = 200;

    /** The articles of the page or a part of it, where it has more than one. */
    static List<DatedArticle> in(Element root) throws InterruptedIOException {
        if (root.is(PageArticle.ARTICLE)) {
            return List.of();
        }
        List<DatedArticle> marked = around(stamps(root, PUBLISHED), root);
        if (marked.size() > 1) {
            return marked;
        }
        List<DatedArticle> timed = around(stamps(root, DATED), root);
        // The time of what is announced on a page is that of the event.
        boolean isWritten = timed.stream()
                .anyMatch(article -> AsOf.isToldBy(article.element().text(), article.day(), false));
        return timed.size() > 1 && isWritten ? timed : List.of();
    }

    private static List<Element> stamps(Element root, String selector) throws InterruptedIOException {
        List<Element> stamps = new ArrayList<>();
        for (Element stamp : root.select(selector)) {
            Deadline.heed();
            boolean isOuter = stamp.parent() == null || stamp.parent().closest(selector) == null;
            if (isOuter && day(stamp) != null) {
                stamps.add(stamp);
            }
        }
        return stamps;
    }

    /** Around each stamp the largest part of the page that has no other one. */
    private static List<DatedArticle> around(List<Element> stamps, Element root) throws InterruptedIOException {
        Map<Element, Integer> held = new HashMap<>();
        for (Element stamp : stamps) {
            for (Element outer = stamp; outer != null && !outer.equals(root); outer = outer.parent()) {
                held.merge(outer, 1, Integer::sum);
            }
        }
        List<DatedArticle> articles = new ArrayList<>();
        for (Element stamp : stamps) {
            Deadline.heed();
            Element article = stamp;
            while (article.parent() != null && held.getOrDefault(article.parent(), 2) == 1) {
                article = article.parent();
            }
            LocalDate day = day(stamp);
            if (day != null && article.selectFirst(HEADING + ", a[href]") != null && !article.equals(stamp)) {
                articles.add(new DatedArticle(article, stamp, day));
            }
        }
        return articles;
    }

    private static @Nullable LocalDate day(Element stamp) {
        Element time = stamp.is(TIME) ? stamp : stamp.selectFirst(TIME);
        if (time != null) {
            return WrittenDay.unambiguous(time.attr("datetime"), null);
        }
        String words = stamp.hasAttr("content") ? stamp.attr("content") : stamp.text();
        StampDay day = words.length() > LONGEST_STAMP ? null : StampDay.in(words);
        return day == null ? null : day.upTo(null);
    }
}
