package org.attache.formats.html;

import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.attache.formats.file.WrittenDay;
import org.attache.formats.message.StampDay;
import org.attache.source.Writing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The moments at which parts of a page were written: the messages of an exported chat, the entries of a live blog,
 * comments, the articles of a start page. Each such part is marked in the page with its day and sender, and its stamp
 * is taken out.
 */
final class Moments {

    private static final String DAY = "attache-written";
    private static final String WRITER = "attache-writer";

    /** An exported message and the moment that its time of day only shows when somebody points at it. */
    private static final String MESSAGE = ".message:has(.date[title])";

    /** What a message passes on; it has a sender and a moment of its own. */
    private static final String FORWARDED = ".forwarded.body";

    /** A line between the messages; where it says a day, each message of that day has it too. */
    private static final String NEW_DAY = ".message.service";

    /** Parts of a page that are written one after the other, by the names that sites give them. */
    private static final String ENTRY = "[itemprop=liveBlogUpdate], [itemprop=comment], [itemtype$=/Comment],"
            + "[class~=(?i)(^|[\\s_-])(comment|liveblog-entry|live-?blog-?post|"
            + "live-?update|update|message|reply)([\\s_-]|$)]";

    private static final String NOT_SAID = ".date[title], .from_name, .userpic, .userpic_wrap, .reply_to";
    private static final String AUTHOR = ".author, .fn, [itemprop=author], [rel=author], .comment-author, .username";
    private static final int LONGEST = 60;

    private Moments() {}

    /** Marks the messages, entries and comments. */
    static void mark(Document page) {
        // No page marks itself.
        page.select("[" + DAY + "]").removeAttr(DAY);
        page.select(NEW_DAY).removeIf(line -> line.text().length() < LONGEST && StampDay.in(line.text()) != null);
        String sender = "";
        for (Element message : page.select(MESSAGE)) {
            for (Element forwarded : message.select(FORWARDED)) {
                Element name = forwarded.selectFirst(".from_name");
                mark(
                        forwarded,
                        day(forwarded.selectFirst(".date[title]")),
                        name == null ? "" : name.ownText().strip());
                forwarded.select(NOT_SAID).remove();
            }
            Element name = message.selectFirst(".from_name");
            sender = name == null ? sender : name.text().strip();
            mark(message, day(message.selectFirst(".date[title]")), sender);
            message.select(NOT_SAID).remove();
        }
        for (Element entry : page.select(ENTRY)) {
            Element time = entry.selectFirst("time[datetime]");
            LocalDate day = time == null ? null : WrittenDay.unambiguous(time.attr("datetime"), null);
            if (time != null && day != null && entry.equals(time.closest(ENTRY))) {
                mark(entry, day, author(entry));
                time.remove();
            }
        }
    }

    private static @Nullable LocalDate day(@Nullable Element date) {
        StampDay day = date == null ? null : StampDay.in(date.attr("title"));
        return day == null ? null : day.upTo(null);
    }

    /** Marks the articles of a page that has several, each with the moment at which it appeared. */
    static void markArticles(Element root) throws InterruptedIOException {
        for (DatedArticle article : DatedArticle.in(root)) {
            mark(article.element(), article.day(), author(article.element()));
            article.stamp().remove();
        }
    }

    private static String author(Element part) {
        Element author = part.selectFirst(AUTHOR);
        return author == null ? "" : author.text().strip();
    }

    static void mark(Element part, Writing writing) {
        String writer = writing.writer();
        mark(part, writing.day(), writer == null ? "" : writer);
    }

    private static void mark(Element part, @Nullable LocalDate day, String sender) {
        part.attr(DAY, day == null ? "" : day.toString());
        part.attr(WRITER, sender.length() > LONGEST ? "" : sender);
    }

    /** Who wrote a part and when; empty for an element that is no such part. */
    static Optional<Writing> of(Element element) {
        if (!element.hasAttr(DAY)) {
            return Optional.empty();
        }
        String day = element.attr(DAY);
        String writer = element.attr(WRITER);
        return Optional.of(new Writing(day.isEmpty() ? null : LocalDate.parse(day), writer.isEmpty() ? null : writer));
    }

    /** Whether an element ends such a part, and what is around it goes on. */
    static boolean isPart(Element element) {
        return element.hasAttr(DAY);
    }

    /** Who wrote what is around a part, and when; null for the page itself. */
    static @Nullable Writing around(Element part) {
        Element outer = part.parent() == null ? null : part.parent().closest("[" + DAY + "]");
        return outer == null ? null : of(outer).orElse(null);
    }
}
