package org.attache.formats.html;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attache.formats.file.Deadline;
import org.attache.formats.text.Flow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the element of a page that holds its text, and takes out of it what is no text. By the meaning that HTML gives
 * its elements (HTML Living Standard, section 4.3) and ARIA its roles, and by the names that sites give their banners.
 */
final class HtmlContent {

    /** Never text of the page: code, controls, navigation, and what is not shown or struck out. */
    private static final String NO_TEXT =
            "script, style, noscript, template, iframe, object, svg, canvas, audio, video,"
                    + "button, input, select, textarea, nav, footer, aside, dialog, menu, del, s, strike, rp, rt,"
                    + "[aria-hidden=true],"
                    + "[role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search],"
                    + "[role=dialog], [role=alertdialog], [role=menu], [role=toolbar], sup:has(a[href^=#])";

    private static final String ARTICLE = PageArticle.ARTICLE;
    private static final String MAIN = PageArticle.MAIN;

    /** Words in an id or a class that banners have and texts do not. */
    private static final Set<String> BANNERS = Set.of(
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "newsletter",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "advert",
            "advertisement",
            "comments",
            "related",
            "recommended",
            "teaser",
            "teasers");

    private HtmlContent() {}

    static Element of(Document page, Flow flow) throws InterruptedIOException {
        Element body = page.body();
        UnshownText.remove(page, flow);
        remove(body.select(NO_TEXT), element -> true);
        remove(body.select("form"), form -> form.selectFirst("h1, " + ARTICLE + ", " + MAIN) == null);
        removeBanners(body);
        Element root = PageArticle.of(body);
        remove(
                root.select("header"),
                header -> !header.equals(root) && header.closest(ARTICLE + ", " + MAIN + ", section") == null);
        for (Element table : layoutTables(root)) {
            Deadline.heed();
            flatten(table);
        }
        return root;
    }

    /** Takes elements out one by one, which takes long where they are many beside each other. */
    private static void remove(Elements elements, Predicate<Element> unwanted) throws InterruptedIOException {
        for (Element element : elements) {
            Deadline.heed();
            if (unwanted.test(element)) {
                element.remove();
            }
        }
    }

    private static void removeBanners(Element body) throws InterruptedIOException {
        int all = body.text().length();
        for (Element element : body.select("[id], [class]")) {
            Deadline.heed();
            boolean isBanner = isNamedLikeOne(element)
                    && element.selectFirst("h1, " + ARTICLE + ", " + MAIN) == null
                    && (element.text().length() * 2L <= all || isTitledBesideTheText(element));
            if (isBanner) {
                element.remove();
            }
        }
    }

    /** Whether something has headings of its own below the first one of the page; then its length says nothing. */
    private static boolean isTitledBesideTheText(Element element) {
        Element body = element.closest("body");
        return element.selectFirst("h2, h3, h4") != null && body != null && body.selectFirst("h1") != null;
    }

    private static boolean isNamedLikeOne(Element element) {
        return !element.is("body, main, article")
                && Stream.of(element.id(), element.className())
                        .flatMap(name -> Stream.of(name.split("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})")))
                        .anyMatch(word -> BANNERS.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Tables that only place text on the page. */
    private static List<Element> layoutTables(Element root) throws InterruptedIOException {
        List<Element> tables = new ArrayList<>();
        for (Element table : root.select("table")) {
            Deadline.heed();
            boolean places = table.selectFirst("table table") != null
                    || table.attr("role").equals("presentation")
                    || (table.selectFirst("th") == null && table.selectFirst("h1, h2, h3, p ~ p, ul, div p") != null)
                    || table.select("tr").size() < 2;
            if (places) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static void flatten(Element table) {
        Elements parts = table.select("table, caption, thead, tbody, tfoot, tr, td, th");
        parts.stream()
                .filter(part -> part.equals(table) || table.equals(part.closest("table")))
                .toList()
                .forEach(part -> part.tagName(part.equals(table) ? "section" : "div"));
    }
}
