package org.attache.formats.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.attache.formats.file.Raised;
import org.attache.formats.text.Flow;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes the text of an OpenDocument content part (OASIS OpenDocument 1.3, part 3) as a reader of the document sees it.
 */
final class OdtText extends DefaultHandler {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    /** Deleted text, comments, numbers of notes, tables of contents, hidden text, forms, names of pictures. */
    private static final Set<String> UNSEEN = Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "table-of-content",
            "illustration-index",
            "table-index",
            "object-index",
            "user-index",
            "alphabetical-index",
            "bibliography",
            "ruby-text",
            "forms",
            "scripts",
            "title",
            "desc");

    private final Flow flow;
    private final OdtStyles styles;
    private final Deque<Boolean> raised = new ArrayDeque<>();
    private int repeated = 1;
    private final Set<LeftOut> leftOut = EnumSet.noneOf(LeftOut.class);
    private boolean isUnshown;
    private int unseen;
    private int paragraphs;
    private int headRows;
    private int coveredAside;
    private int listItems;

    OdtText(Flow flow, OdtStyles styles) {
        this.flow = flow;
        this.styles = styles;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        boolean isHidden = name.equals("hidden-paragraph")
                || name.equals("hidden-text")
                || (name.equals("section") && "none".equals(attributes.getValue(TEXT, "display")))
                || styles.isUnseen(attributes.getValue(TEXT, "style-name"));
        if (unseen > 0 || isHidden || UNSEEN.contains(name)) {
            isUnshown = unseen == 0 ? isHidden : isUnshown;
            unseen++;
            if (name.equals("annotation") || name.equals("deletion")) {
                leftOut.add(name.equals("annotation") ? LeftOut.COMMENTS : LeftOut.DELETED);
            }
            return;
        }
        styles.see(name, attributes);
        if (name.equals("span")) {
            raised.push(styles.isRaised(attributes.getValue(TEXT, "style-name")));
        }
        try {
            if (uri.equals(TABLE)) {
                beginTable(name, attributes);
            } else {
                begin(name, attributes);
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private void begin(String name, Attributes attributes) throws IOException {
        switch (name) {
            case "p", "h" -> {
                paragraphs++;
                if (name.equals("h")) {
                    String level = attributes.getValue(TEXT, "outline-level");
                    flow.heading(level != null && level.matches("\\d") ? level.charAt(0) - '0' : 1);
                } else if (listItems > 0) {
                    listItems = 0;
                    flow.item();
                } else {
                    flow.plain();
                }
            }
            case "list-item" -> listItems = 1;
            case "s" -> flow.text(" ");
            case "tab" -> flow.text(" ");
            case "line-break" -> flow.lineBreak();
            case "note", "text-box" -> flow.beginAside();
            default -> {}
        }
    }

    private void beginTable(String name, Attributes attributes) throws IOException {
        switch (name) {
            case "table" -> flow.beginTable();
            case "table-header-rows" -> headRows++;
            case "table-row" -> {
                coveredAside = 0;
                flow.beginRow(headRows > 0);
            }
            case "table-cell" -> {
                int columns = number(attributes.getValue(TABLE, "number-columns-spanned"));
                repeated = number(attributes.getValue(TABLE, "number-columns-repeated"));
                coveredAside = number(attributes.getValue(TABLE, "number-columns-spanned")) - 1;
                flow.beginCell(headRows > 0, columns, 1);
            }
            case "covered-table-cell" -> {
                if (coveredAside == 0) {
                    flow.beginCell(headRows > 0, 1, 0);
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (unseen > 0) {
            unseen--;
            return;
        }
        if (name.equals("span")) {
            raised.pop();
        }
        try {
            if (uri.equals(TABLE)) {
                endTable(name);
            } else {
                end(name);
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                flow.plain();
            }
            case "note", "text-box" -> flow.endAside();
            default -> {}
        }
    }

    private void endTable(String name) throws IOException {
        switch (name) {
            case "table" -> flow.endTable();
            case "table-header-rows" -> headRows--;
            case "table-row" -> flow.endRow();
            case "table-cell" -> {
                flow.endCell();
                flow.repeatCell(repeated);
                repeated = 1;
            }
            case "covered-table-cell" -> {
                if (coveredAside > 0) {
                    coveredAside--;
                } else {
                    flow.endCell();
                }
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (unseen > 0 && isUnshown && !new String(characters, start, length).isBlank()) {
            leftOut.add(LeftOut.UNSHOWN);
        }
        if (paragraphs > 0 && unseen == 0) {
            try {
                String words = new String(characters, start, length);
                flow.text(raised.contains(true) ? Raised.of(words) : words);
            } catch (IOException e) {
                throw new SAXException(e);
            }
        }
    }

    @Override
    public void endDocument() {
        LeftOut.remark(leftOut, flow);
    }

    private static int number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }
}
