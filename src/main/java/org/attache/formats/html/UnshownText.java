package org.attache.formats.html;

import java.io.InterruptedIOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.formats.file.Deadline;
import org.attache.formats.text.Flow;
import org.attache.source.Remark;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Takes out of a page what its styles strike out or hide: those of elements, and rules of the page that hold on all
 * media. Of several rules about one element the one with the more exact selector decides, else the later one (CSS
 * Cascading and Inheritance, section 6). What a reader opens with a click is shown, and so is what is most of the page.
 */
final class UnshownText {

    private static final Pattern STRUCK = Pattern.compile("(?i)text-decoration(?:-line)?\\s*:[^;]*line-through");
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)(?<![\\w-])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))");
    private static final Pattern SHOWN =
            Pattern.compile("(?i)(?<![\\w-])(?:display\\s*:\\s*(?!none)[a-z]|visibility\\s*:\\s*visible)");
    private static final Pattern NESTED =
            Pattern.compile("@[^{}]{0,500}\\{(?:[^{}]{0,5000}\\{[^{}]{0,5000}\\}){0,200}\\s*\\}");
    private static final Pattern RULE = Pattern.compile("([^{}]{1,1000})\\{([^{}]{0,5000})\\}");
    private static final Pattern EXACT = Pattern.compile("(#)|([.\\[:])|(?<![\\w#.:-])[a-z]");

    /** Style sheets with so many rules that strike out or hide, nobody wrote by hand. */
    private static final int MOST_RULES = 200;

    /** No selector is so exact. */
    private static final int INLINE = 100_000;

    /** What is shorter is a label and nothing that anybody misses. */
    private static final int WORDS = 5;

    private final Document page;
    private final IdentityHashMap<Element, Said> said = new IdentityHashMap<>();
    private int rules;

    /** What the styles say of an element so far. */
    private record Said(int exact, boolean isHidden) {}

    private UnshownText(Document page) {
        this.page = page;
    }

    /** Takes it out, and remarks that some of it was text. */
    static void remove(Document page, Flow flow) throws InterruptedIOException {
        UnshownText unshown = new UnshownText(page);
        for (Element style : page.select("style")) {
            String sheet = style.data().replaceAll("(?s)/\\*.*?\\*/", "");
            Matcher rule = RULE.matcher(NESTED.matcher(sheet).replaceAll(""));
            while (rule.find() && unshown.rules < MOST_RULES) {
                Deadline.heed();
                unshown.heed(rule.group(1), rule.group(2));
            }
        }
        unshown.heedElements();
        unshown.removeHidden(flow);
    }

    private void heed(String selectors, String style) throws InterruptedIOException {
        if (STRUCK.matcher(style).find()) {
            rules++;
            for (Element struck : selected(selectors)) {
                Deadline.heed();
                remove(struck);
            }
        }
        boolean hides = HIDDEN.matcher(style).find();
        if (hides || SHOWN.matcher(style).find()) {
            rules++;
            for (String selector : selectors.split(",")) {
                int exact = exact(selector) + (style.contains("!important") ? 2 * INLINE : 0);
                for (Element element : selected(selector)) {
                    Deadline.heed();
                    say(element, exact, hides);
                }
            }
        }
    }

    private void heedElements() throws InterruptedIOException {
        for (Element styled : page.select("[style], [hidden]")) {
            Deadline.heed();
            String style = styled.attr("style");
            boolean hides = HIDDEN.matcher(style).find();
            if (STRUCK.matcher(style).find()) {
                remove(styled);
            } else if (hides || SHOWN.matcher(style).find()) {
                say(styled, INLINE, hides);
            } else if (styled.hasAttr("hidden")) {
                say(styled, 0, true);
            }
        }
    }

    private void say(Element element, int exact, boolean hides) {
        Said before = said.get(element);
        if (before == null || exact >= before.exact) {
            said.put(element, new Said(exact, hides));
        }
    }

    private void removeHidden(Flow flow) throws InterruptedIOException {
        if (said.isEmpty()) {
            return;
        }
        int all = page.body().text().length();
        Set<String> opened = opened();
        boolean isText = false;
        // In the order of the page, so that what is most of it is looked at before its parts.
        for (Element element : page.body().getAllElements()) {
            Deadline.heed();
            Said last = said.get(element);
            if (last != null && last.isHidden && element.hasParent() && !isOpened(element, opened)) {
                String words = element.text();
                if (words.length() * 2L <= all) {
                    isText |= words.split(" ", WORDS + 1).length > WORDS && element.closest("main, article") != null;
                    remove(element);
                }
            }
        }
        if (isText) {
            flow.remark(Remark.reading("what the page hides was left out"));
        }
    }

    /** Whether something on the page opens it. */
    private static boolean isOpened(Element element, Set<String> opened) {
        return element.attr("role").equals("tabpanel")
                || element.hasAttr("aria-labelledby")
                || opened.contains(element.id());
    }

    /** The ids of what a click shows. */
    private Set<String> opened() throws InterruptedIOException {
        Set<String> ids = new HashSet<>();
        for (Element control : page.body().select("[aria-controls], [data-target], [data-bs-target], [href^=#]")) {
            Deadline.heed();
            for (String attribute : List.of("aria-controls", "data-target", "data-bs-target", "href")) {
                ids.addAll(List.of(
                        control.attr(attribute).replace("#", " ").strip().split("\\s+")));
            }
        }
        ids.remove("");
        return ids;
    }

    /** How exact a selector is: ids before classes and attributes before names (Selectors, section 17). */
    private static int exact(String selector) {
        int exact = 0;
        Matcher part = EXACT.matcher(selector.toLowerCase(Locale.ROOT));
        while (part.find()) {
            exact += part.group(1) != null ? 10_000 : part.group(2) != null ? 100 : 1;
        }
        return exact;
    }

    private Elements selected(String selector) {
        try {
            return page.body().select(selector.strip());
        } catch (SelectorParseException | IllegalArgumentException unknown) {
            // States such as :hover, which a saved page is not in.
            return new Elements();
        }
    }

    /** A cell keeps its place in the row. */
    private static void remove(Element unshown) {
        if (unshown.normalName().equals("td") || unshown.normalName().equals("th")) {
            unshown.empty();
        } else if (!unshown.normalName().equals("body")) {
            unshown.remove();
        }
    }
}
