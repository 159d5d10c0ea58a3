package org.attache.formats.html;

import java.io.InterruptedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.formats.file.Deadline;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a page is about among its articles. How long they are says little: a teaser of another story may be
 * longer than the story itself. The page's first heading says more, and so do the links and names that teasers have.
 */
final class PageArticle {

    static final String ARTICLE = "article, [itemprop=articleBody], [role=article]";
    static final String MAIN = "main, [role=main]";

    private static final String HEADINGS = "h2, h3, h4, h5, h6";

    /** Words in the class of an article that only leads to another page. */
    private static final Set<String> TEASERS = Set.of(
            "card", "cards", "teaser", "teasers", "promo", "promos", "related", "recommended", "tile", "preview");

    private PageArticle() {}

    /**
     * The one article of the page, if it has one: that with its first heading, or the only one that is no teaser; else
     * the main part of the page, else all of it. Teasers within the article are taken out of it.
     */
    static Element of(Element body) throws InterruptedIOException {
        List<Element> articles = body.select(ARTICLE).stream()
                .filter(article -> article.parent() == null || article.parent().closest(ARTICLE) == null)
                .filter(article -> article.hasText() && !Moments.isPart(article))
                .toList();
        List<Element> stories =
                articles.stream().filter(article -> !isTeaser(article)).toList();
        Optional<Element> story = titled(stories).or(() -> only(stories)).or(() -> only(articles));
        if (story.isEmpty()) {
            return body.select(MAIN).stream()
                    .filter(Element::hasText)
                    .findFirst()
                    .orElse(body);
        }
        for (Element inner : story.get().select(ARTICLE)) {
            Deadline.heed();
            if (!inner.equals(story.get()) && isTeaser(inner)) {
                inner.remove();
            }
        }
        return story.get();
    }

    /** The article that has the only first heading of all articles. */
    private static Optional<Element> titled(List<Element> articles) {
        List<Element> titled = articles.stream()
                .filter(article -> article.selectFirst("h1") != null)
                .toList();
        return titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty();
    }

    private static Optional<Element> only(List<Element> articles) {
        return articles.size() == 1 ? Optional.of(articles.getFirst()) : Optional.empty();
    }

    /** Whether an article leads to a story elsewhere: all of it or its heading is a link, or its class says so. */
    private static boolean isTeaser(Element article) {
        if (article.selectFirst("h1") != null) {
            return false;
        }
        Element heading = article.selectFirst(HEADINGS);
        boolean leadsAway = heading != null && (isLink(heading.closest("a")) || isLink(heading.selectFirst("a")));
        return leadsAway || isLink(article.closest("a")) || isNamedLikeOne(article);
    }

    private static boolean isLink(@Nullable Element link) {
        return link != null
                && !link.attr("href").isBlank()
                && !link.attr("href").startsWith("#");
    }

    private static boolean isNamedLikeOne(Element article) {
        return Stream.of(article.className().split("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})"))
                .anyMatch(word -> TEASERS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
