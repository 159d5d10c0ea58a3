package org.attache.formats.html;

import java.io.InterruptedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.formats.file.Deadline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

/** Takes out of a page what its styles strike out: those of elements, and rules of the page that hold on all media. */
final class StruckText {

    private static final Pattern STRUCK = Pattern.compile("(?i)text-decoration(?:-line)?\\s*:[^;]*line-through");
    private static final Pattern NESTED =
            Pattern.compile("@[^{}]{0,500}\\{(?:[^{}]{0,5000}\\{[^{}]{0,5000}\\}){0,200}\\s*\\}");
    private static final Pattern RULE = Pattern.compile("([^{}]{1,1000})\\{([^{}]{0,5000})\\}");

    /** A selector that is so long, or style sheets with so many rules that strike out, nobody wrote by hand. */
    private static final int MOST_RULES = 50;

    private StruckText() {}

    static void remove(Document page) throws InterruptedIOException {
        int rules = 0;
        for (Element style : page.select("style")) {
            String sheet = style.data().replaceAll("(?s)/\\*.*?\\*/", "");
            Matcher rule = RULE.matcher(NESTED.matcher(sheet).replaceAll(""));
            while (rule.find() && rules < MOST_RULES) {
                Deadline.heed();
                if (STRUCK.matcher(rule.group(2)).find()) {
                    rules++;
                    removeAll(selected(page, rule.group(1)));
                }
            }
        }
        for (Element styled : page.select("[style*=line-through]")) {
            Deadline.heed();
            if (STRUCK.matcher(styled.attr("style")).find()) {
                remove(styled);
            }
        }
    }

    private static Elements selected(Document page, String selector) {
        try {
            return page.body().select(selector.strip());
        } catch (SelectorParseException | IllegalArgumentException unknown) {
            // States such as :hover, which a saved page is not in.
            return new Elements();
        }
    }

    private static void removeAll(Elements elements) throws InterruptedIOException {
        for (Element element : elements) {
            Deadline.heed();
            remove(element);
        }
    }

    /** A cell keeps its place in the row. */
    private static void remove(Element struck) {
        if (struck.normalName().equals("td") || struck.normalName().equals("th")) {
            struck.empty();
        } else if (!struck.normalName().equals("body")) {
            struck.remove();
        }
    }
}
