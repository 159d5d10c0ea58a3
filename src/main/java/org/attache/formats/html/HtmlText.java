package org.attache.formats.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.attache.formats.file.Raised;
import org.attache.formats.text.Flow;
import org.attache.source.Writing;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the text of an element and all that is in it. */
final class HtmlText implements NodeVisitor {

    /** jsoup takes them for blocks; they stand within sentences. */
    private static final Set<String> INLINE = Set.of("ins", "del");

    private static final String HEADING = "h[1-6]";

    private static final String RAISED = "sup, [style~=(?i)vertical-align\\s*:\\s*super]";

    /** Longer text is no mark of a note. */
    private static final int LONGEST_MARK = 12;

    private final Flow flow;

    private HtmlText(Flow flow) {
        this.flow = flow;
    }

    static void write(Element root, Flow flow) throws IOException {
        try {
            root.traverse(new HtmlText(flow));
            flow.plain();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void head(Node node, int depth) {
        try {
            if (node instanceof TextNode words) {
                text(words);
            } else if (node instanceof Element element) {
                begin(element);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        try {
            if (node instanceof Element element) {
                end(element);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(TextNode words) throws IOException {
        if (words.parent() instanceof Element parent && parent.closest("pre") != null) {
            String[] lines = words.getWholeText().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    flow.lineBreak();
                }
                flow.text(lines[i]);
            }
        } else {
            flow.text(isRaised(words) ? Raised.of(words.getWholeText()) : words.getWholeText());
        }
    }

    private static boolean isRaised(TextNode words) {
        return words.getWholeText().length() <= LONGEST_MARK
                && words.parent() instanceof Element parent
                && parent.closest(RAISED) != null;
    }

    private void begin(Element element) throws IOException {
        Optional<Writing> written = Moments.of(element);
        if (written.isPresent()) {
            flow.passage(written.get());
        }
        String name = element.normalName();
        switch (name) {
            case "br" -> flow.lineBreak();
            case "li" -> flow.item(depth(element));
            case "dt" -> flow.item();
            case "dd" -> description(element);
            case "table" -> flow.beginTable();
            case "tr" -> flow.beginRow(element.closest("thead") != null);
            case "td", "th" ->
                flow.beginCell(
                        name.equals("th") && !"row".equals(element.attr("scope")),
                        span(element, "colspan"),
                        Math.max(1, span(element, "rowspan")));
            default -> {
                if (name.matches(HEADING)) {
                    flow.heading(name.charAt(1) - '0');
                } else if (isBlock(element)) {
                    flow.block();
                }
            }
        }
    }

    private void end(Element element) throws IOException {
        String name = element.normalName();
        switch (name) {
            case "time" -> flow.text(MarkedDay.behind(element));
            case "li" -> flow.plain();
            case "dt" -> {
                if (!TermList.isDescribed(element)) {
                    flow.plain();
                }
            }
            case "dd" -> flow.plain();
            case "table" -> flow.endTable();
            case "tr" -> flow.endRow();
            case "td", "th" -> flow.endCell();
            default -> {
                if (name.matches(HEADING)) {
                    flow.plain();
                } else if (isBlock(element)) {
                    flow.block();
                }
            }
        }
        if (Moments.isPart(element)) {
            flow.passage(Moments.around(element));
        }
    }

    private void description(Element description) throws IOException {
        String between = TermList.between(description);
        if (between == null) {
            flow.item();
            flow.text(TermList.repeated(description));
        } else {
            flow.text(between);
        }
    }

    /** How many items of lists an item stands in. */
    private static int depth(Element item) {
        int depth = 0;
        for (Element outer = item.parent(); outer != null; outer = outer.parent()) {
            depth += outer.normalName().equals("li") ? 1 : 0;
        }
        return depth;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE.contains(element.normalName()) && !TermList.begins(element);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }
}
