package org.attache.formats.html;

import java.time.LocalDate;
import org.attache.formats.message.Introduction;
import org.attache.source.Writing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Marks the mails that a mail quotes as written by themselves. Programs put "On Mon, 8 Jun 2026, Ib wrote:" above each,
 * or in its first line.
 */
final class QuotedMail {

    private static final String QUOTE = "blockquote[type=cite], .gmail_quote blockquote, blockquote.gmail_quote,"
            + ".yahoo_quoted, .protonmail_quote";

    /** A forwarded mail has a head of its own. */
    private static final String FORWARDED = ":contains(forwarded message)";

    private static final Writing NOT_KNOWN = new Writing(null, null);

    private QuotedMail() {}

    /**
     * Marks them.
     *
     * @param sent the day of the mail; null where it is not known
     */
    static void mark(Document page, @Nullable LocalDate sent) {
        for (Element quote : page.select(QUOTE)) {
            if (!quote.is(FORWARDED)) {
                Element above = above(quote);
                Introduction introduction = above == null ? null : Introduction.of(above.text());
                if (introduction != null && above != null) {
                    above.remove();
                }
                Moments.mark(quote, introduction == null ? NOT_KNOWN : introduction.writing(sent));
            }
        }
    }

    /** What stands right above a quotation, or its own first part. */
    private static @Nullable Element above(Element quote) {
        Element before = quote.previousElementSibling();
        while (before != null && !before.hasText()) {
            before = before.previousElementSibling();
        }
        if (before != null && Introduction.of(before.text()) != null) {
            return before;
        }
        Element first = quote.firstElementChild();
        while (first != null && Introduction.of(first.text()) == null) {
            first = first.firstElementChild();
        }
        return first;
    }
}
