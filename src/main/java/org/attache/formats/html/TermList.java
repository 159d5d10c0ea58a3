package org.attache.formats.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Terms with their descriptions (HTML Living Standard, section 4.4.9). Neither says anything alone, so they are one
 * line: as a sentence where the description begins like the rest of one, else with a colon between.
 */
final class TermList {

    private static final Pattern PARTED = Pattern.compile("(?s).*[:–—-]\\s*");

    private TermList() {}

    /** Whether the description of a term stands right behind it. */
    static boolean isDescribed(Element term) {
        Element next = term.nextElementSibling();
        return next != null && next.normalName().equals("dd");
    }

    /** What stands between a description and the term that is written already; null where none is. */
    static @Nullable String between(Element description) {
        Element before = description.previousElementSibling();
        if (before == null || !before.normalName().equals("dt")) {
            return null;
        }
        return goesOn(description) || PARTED.matcher(before.text()).matches() ? " " : ": ";
    }

    /** The term of a further description, which has to be said again before it; empty where it need not be. */
    static String repeated(Element description) {
        Element term = description.previousElementSibling();
        while (term != null && term.normalName().equals("dd")) {
            term = term.previousElementSibling();
        }
        return term != null && term.normalName().equals("dt") && goesOn(description) ? term.text() + " " : "";
    }

    /** Whether an element begins a description, so that it goes on with the line of the term. */
    static boolean begins(Element element) {
        Node before = element.previousSibling();
        boolean isFirst =
                before == null || (before instanceof TextNode gap && gap.isBlank() && gap.previousSibling() == null);
        return isFirst
                && element.parent() != null
                && element.parent().normalName().equals("dd");
    }

    private static boolean goesOn(Element description) {
        String words = description.text();
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }
}
