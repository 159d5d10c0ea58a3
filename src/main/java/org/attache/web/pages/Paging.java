package org.attache.web.pages;

import java.util.List;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;

/**
 * A page of a long list.
 *
 * @param page from 1
 * @param pages at least 1
 */
public record Paging(int page, int pages, int size) {

    /** The page that an address names, or else the first. */
    static Paging of(Request request, int total, int size) {
        String wanted = request.query("page").orElse("1");
        int pages = Math.max(1, (total + size - 1) / size);
        if (!wanted.matches("[1-9]\\d{0,6}") || Integer.parseInt(wanted) > pages) {
            throw Refused.missing("There is no page “" + (wanted.length() > 20 ? "…" : wanted) + "”; this list has "
                    + (pages == 1 ? "one page." : pages + " pages."));
        }
        return new Paging(Integer.parseInt(wanted), pages, size);
    }

    /** @param index of the page, from 0 */
    static Paging at(int index, int total, int size) {
        return new Paging(index + 1, Math.max(1, (total + size - 1) / size), size);
    }

    <T> List<T> cut(List<T> all) {
        int from = Math.min((page - 1) * size, all.size());
        return all.subList(from, Math.min(from + size, all.size()));
    }
}
