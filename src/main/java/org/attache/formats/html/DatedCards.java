package org.attache.formats.html;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Sense;
import org.jsoup.nodes.Element;

/**
 * Cards of events in which the day stands over the heading, where no sentence below would have it. The heading comes
 * first, and behind it in one line the day and whatever else is no sentence; the sentences stay as they are.
 */
final class DatedCards {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_PART = 100;
    private static final int LONGEST_DAY = 30;
    private static final int MOST_PARTS = 15;
    private static final int MOST_ELEMENTS = 100;

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String NO_CARDS = "table, pre, blockquote, form, nav, iframe";

    private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}{2}[.!?](?:\\s.*|$)");

    private DatedCards() {}

    /** Whether some boxes that look alike are such cards. */
    static boolean are(List<Element> boxes) {
        return boxes.stream().allMatch(DatedCards::canBeOne)
                && boxes.stream().filter(DatedCards::hasDayOver).count() * 2 > boxes.size();
    }

    private static boolean canBeOne(Element box) {
        return isSmall(box)
                && box.text().length() <= LONGEST
                && box.select(NO_CARDS).isEmpty()
                && box.select(HEADINGS).size() == 1
                && box.parent() != null;
    }

    /** Boxes within boxes are looked into no further than a card has parts. */
    private static boolean isSmall(Element box) {
        Iterator<Element> elements = box.stream().iterator();
        int seen = 0;
        while (seen <= MOST_ELEMENTS && elements.hasNext()) {
            elements.next();
            seen++;
        }
        return seen <= MOST_ELEMENTS;
    }

    private static boolean hasDayOver(Element card) {
        return over(card).stream().map(Cards::words).anyMatch(DatedCards::isDay);
    }

    private static boolean isDay(String words) {
        List<DateMention> found =
                words.length() > LONGEST_DAY ? List.of() : DateFinder.find(words, new Anchor(null, Sense.NEAREST));
        return found.size() == 1 && words.codePoints().anyMatch(Character::isDigit);
    }

    /** The parts of a card that stand before its heading. */
    private static List<Element> over(Element card) {
        Element heading = card.expectFirst(HEADINGS);
        List<Element> parts = parts(card);
        int at = parts.indexOf(heading);
        return at < 0 ? List.of() : parts.subList(0, at);
    }

    /** The parts of a card: what holds no other block, in its order. */
    private static List<Element> parts(Element card) {
        List<Element> parts = new ArrayList<>();
        for (Element child : card.children()) {
            boolean holdsBlocks = child.children().stream().anyMatch(Element::isBlock);
            if (holdsBlocks) {
                parts.addAll(parts(child));
            } else {
                parts.add(child);
            }
        }
        return parts;
    }

    static void join(Element card) {
        Element heading = card.expectFirst(HEADINGS);
        List<Element> parts = parts(card);
        if (parts.size() > MOST_PARTS || !parts.contains(heading)) {
            return;
        }
        List<Element> brief = parts.stream()
                .filter(part -> !part.equals(heading) && isBrief(Cards.words(part)))
                .toList();
        List<String> said = brief.stream()
                .filter(part -> !Cards.isLinkAway(part, heading))
                .map(Cards::words)
                .filter(words -> !words.isEmpty())
                .toList();
        String line = String.join(
                " – ",
                Stream.concat(Stream.of(Cards.words(heading)), said.stream()).toList());
        brief.forEach(Element::remove);
        heading.remove();
        card.prependElement("p").text(line);
        card.prependChild(heading);
    }

    private static boolean isBrief(String words) {
        return words.length() <= LONGEST_PART && !SENTENCE.matcher(words).matches();
    }
}
