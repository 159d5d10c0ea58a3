package org.attache.formats.slides;

import java.io.IOException;
import java.util.Set;
import org.attache.formats.text.Flow;
import org.attache.source.Remark;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes the text of a slide or of its notes (ISO/IEC 29500-1, sections 19 and 21). */
final class SlideText extends DefaultHandler {

    /** What stands on every slide and says nothing on this one. */
    private static final Set<String> ON_ALL = Set.of("dt", "ftr", "hdr", "sldNum", "sldImg");

    private static final Set<String> TITLES = Set.of("title", "ctrTitle");
    private static final Set<String> SHAPES = Set.of("sp", "graphicFrame", "pic", "grpSp", "cxnSp");

    private final Flow flow;
    private final boolean isOfNotes;
    private final String slide;
    private int unseen;
    private int depth;
    private String kind = "";
    private boolean isShown = true;
    private boolean inText;
    private boolean isStruck;
    private boolean isTitled;
    private int hiddenFrom = -1;

    /**
     * Text that is to be written.
     *
     * @param slide what the slide is called in remarks
     * @param isOfNotes whether it is that of the notes, of which the pictures of slides are no part
     */
    SlideText(Flow flow, String slide, boolean isOfNotes) {
        this.flow = flow;
        this.slide = slide;
        this.isOfNotes = isOfNotes;
    }

    /** Whether the slide is shown; nothing of a hidden one is written. */
    boolean isShown() {
        return isShown;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        depth++;
        if (name.equals("sld")) {
            isShown = !Set.of("0", "false").contains(value(attributes, "show"));
        }
        if (!isShown || unseen > 0 || name.equals("Fallback") || name.equals("fld")) {
            unseen++;
            return;
        }
        try {
            begin(name, attributes);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private void begin(String name, Attributes attributes) throws IOException {
        if (SHAPES.contains(name)) {
            kind = "";
            isTitled = false;
        }
        switch (name) {
            case "cNvPr" -> {
                boolean isHidden = Set.of("1", "true").contains(value(attributes, "hidden"));
                hiddenFrom = isHidden && hiddenFrom < 0 ? depth - 2 : hiddenFrom;
            }
            case "ph" -> kind = value(attributes, "type").isEmpty() ? "body" : value(attributes, "type");
            case "graphicData" -> {
                String drawn = value(attributes, "uri");
                if (drawn.endsWith("/diagram") || drawn.endsWith("/chart")) {
                    flow.remark(Remark.unread("a drawing on " + slide + " was not read"));
                }
            }
            case "p" -> beginParagraph();
            case "r" -> isStruck = false;
            case "rPr" ->
                isStruck = value(attributes, "strike").endsWith("Strike")
                        && !value(attributes, "strike").startsWith("no");
            case "t" -> inText = true;
            case "br" -> flow.lineBreak();
            case "tab" -> flow.text(" ");
            case "tbl" -> flow.beginTable();
            case "tr" -> flow.beginRow(false);
            case "tc" -> {
                // The parts of a cell over several columns follow it, each by itself and empty.
                boolean isBelow = Set.of("1", "true").contains(value(attributes, "vMerge"));
                flow.beginCell(false, 1, isBelow ? 0 : 1);
            }
            default -> {}
        }
    }

    private void beginParagraph() throws IOException {
        if (TITLES.contains(kind) && !isTitled && !isOfNotes) {
            isTitled = true;
            flow.heading(2);
        } else if (kind.equals("body") && !isOfNotes) {
            flow.item();
        } else {
            flow.plain();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        depth--;
        if (unseen > 0) {
            unseen--;
            return;
        }
        hiddenFrom = depth == hiddenFrom ? -1 : hiddenFrom;
        try {
            switch (name) {
                case "t" -> inText = false;
                case "p" -> flow.block();
                case "tc" -> flow.endCell();
                case "tr" -> flow.endRow();
                case "tbl" -> flow.endTable();
                default -> {}
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (!inText || unseen > 0 || isLeftOut()) {
            return;
        }
        try {
            if (isStruck || hiddenFrom >= 0) {
                flow.remark(Remark.reading("hidden or struck-out text was left out"));
            } else {
                flow.text(new String(characters, start, length));
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private boolean isLeftOut() {
        return ON_ALL.contains(kind) || (isOfNotes && !kind.equals("body"));
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
