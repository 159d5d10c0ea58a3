package org.attache.formats.html;

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
 * comments. Each such part is marked in the page with its day and sender, and its stamp is taken out.
 */
final class Moments {

    private static final String DAY = "attache-written";
    private static final String WRITER = "attache-writer";

    /** An exported message and the moment that its time of day only shows when somebody points at it. */
    private static final String MESSAGE = ".message:has(.date[title])";

    /** Parts of a page that are written one after the other, by the names that sites give them. */
    private static final String ENTRY = "[itemprop=liveBlogUpdate], [itemprop=comment], [itemtype$=/Comment],"
            + "[class~=(?i)(^|[\\s_-])(comment|liveblog-entry|live-?blog-?post|"
            + "live-?update|update|message|reply)([\\s_-]|$)]";

    private static final String NOT_SAID = ".date[title], .from_name, .userpic, .userpic_wrap, .reply_to";
    private static final String AUTHOR = ".author, .fn, [itemprop=author], [rel=author], .comment-author, .username";
    private static final int LONGEST = 60;

    private Moments() {}

    /** Marks the parts. */
    static void mark(Document page) {
        // No page marks itself.
        page.select("[" + DAY + "]").removeAttr(DAY);
        String sender = "";
        for (Element message : page.select(MESSAGE)) {
            Element name = message.selectFirst(".from_name");
            sender = name == null ? sender : name.text().strip();
            Element date = message.selectFirst(".date[title]");
            StampDay day = date == null ? null : StampDay.in(date.attr("title"));
            mark(message, day == null ? null : day.upTo(null), sender);
            message.select(NOT_SAID).remove();
        }
        for (Element entry : page.select(ENTRY)) {
            Element time = entry.selectFirst("time[datetime]");
            LocalDate day = time == null ? null : WrittenDay.unambiguous(time.attr("datetime"), null);
            if (time != null && day != null && entry.equals(time.closest(ENTRY))) {
                Element author = entry.selectFirst(AUTHOR);
                mark(entry, day, author == null ? "" : author.text().strip());
                time.remove();
            }
        }
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

    /** Whether an element ends such a part, and the page itself goes on. */
    static boolean isPart(Element element) {
        return element.hasAttr(DAY);
    }
}
