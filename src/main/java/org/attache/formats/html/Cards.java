package org.attache.formats.html;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attache.formats.file.Deadline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Puts each of several cards into one line: a person's name, a day, a town and a few words that stand in boxes of their
 * own belong together, as the cells of a row do. A teaser of a story, which has a headline and sentences, is no card.
 */
final class Cards {

    private static final int LONGEST = 300;
    private static final int LONGEST_PART = 100;
    private static final int MOST_PARTS = 10;
    private static final int FEWEST = 2;
    private static final int DAY_LENGTH = 10;

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String BOXES = "article, section, div, li, a, figure";
    private static final String NO_CARDS = "table, ul, ol, pre, blockquote, form, nav, video, iframe";

    /** A name of a person or a place: all its words but the small ones between are written with a capital. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Ll}{1,3})){0,4}");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Cards() {}

    /** Makes each card an item of a list. */
    static void join(Element root) throws InterruptedIOException {
        for (Element parent : root.select(":has(> :nth-child(2))")) {
            Deadline.heed();
            Map<String, List<Element>> alike = new LinkedHashMap<>();
            for (Element child : parent.children()) {
                if (child.is(BOXES)) {
                    alike.computeIfAbsent(child.normalName() + " " + first(child.className()), key -> new ArrayList<>())
                            .add(child);
                }
            }
            for (List<Element> boxes : alike.values()) {
                join(boxes);
            }
        }
    }

    /** The first class of several: the others make one box differ from the next. */
    private static String first(String classes) {
        return classes.strip().split("\\s+")[0];
    }

    private static void join(List<Element> boxes) {
        if (boxes.size() < FEWEST) {
            return;
        }
        List<List<String>> cards = boxes.stream().allMatch(Cards::canBeOne)
                ? boxes.stream().map(Cards::parts).toList()
                : List.of();
        boolean areCards = !cards.isEmpty()
                && cards.stream().allMatch(Cards::isShort)
                && cards.stream().filter(Cards::hasDay).count() * 2 > cards.size()
                && cards.stream()
                                        .filter(parts ->
                                                NAME.matcher(parts.getFirst()).matches())
                                        .count()
                                * 2
                        > cards.size();
        if (areCards) {
            for (int i = 0; i < boxes.size(); i++) {
                boxes.get(i).tagName("li").empty().text(String.join(" – ", cards.get(i)));
            }
        } else if (DatedCards.are(boxes)) {
            boxes.forEach(DatedCards::join);
        }
    }

    private static boolean canBeOne(Element box) {
        return box.text().length() <= LONGEST && box.select(NO_CARDS).isEmpty() && box.parent() != null;
    }

    private static boolean isShort(List<String> parts) {
        return parts.size() >= FEWEST
                && parts.size() <= MOST_PARTS
                && parts.stream().allMatch(part -> part.length() <= LONGEST_PART && !part.matches(".*\\p{L}{2}[.!?]"));
    }

    private static boolean hasDay(List<String> parts) {
        return parts.stream().anyMatch(part -> part.chars().anyMatch(Character::isDigit));
    }

    /** What stands in a card, its heading first. */
    private static List<String> parts(Element card) {
        List<String> parts = new ArrayList<>();
        Element heading = card.selectFirst(HEADINGS);
        if (heading != null) {
            parts.add(words(heading));
        }
        collect(card, heading, true, parts);
        parts.removeIf(String::isBlank);
        return parts;
    }

    private static void collect(Element box, @Nullable Element heading, boolean isCard, List<String> parts) {
        boolean isOfBoxes = isCard || box.children().stream().anyMatch(child -> child.isBlock() || hasBlock(child));
        if (box.equals(heading) || isLinkAway(box, heading)) {
            return;
        }
        if (!isOfBoxes) {
            parts.add(words(box));
            return;
        }
        for (Node child : box.childNodes()) {
            if (child instanceof Element element) {
                collect(element, heading, false, parts);
            } else if (child instanceof TextNode text) {
                parts.add(text.text().strip());
            }
        }
    }

    private static boolean hasBlock(Element inline) {
        return inline.children().stream().anyMatch(Element::isBlock);
    }

    /** "Tickets", "More": what only leads to another page. */
    static boolean isLinkAway(Element box, @Nullable Element heading) {
        boolean isLink = box.is("button, a")
                && !box.text().matches(".*\\d.*")
                && box.children().isEmpty();
        return isLink && heading != null && box.nextElementSibling() == null;
    }

    /** The words of a part; what stands in elements beside each other is not written together. */
    static String words(Element part) {
        String day = part.attr("datetime");
        if (DAY.matcher(day).lookingAt()) {
            return day.substring(0, DAY_LENGTH);
        }
        StringBuilder words = new StringBuilder();
        for (Node child : part.childNodes()) {
            if (child instanceof Element element) {
                words.append(' ').append(words(element)).append(' ');
            } else if (child instanceof TextNode text) {
                words.append(text.getWholeText());
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
