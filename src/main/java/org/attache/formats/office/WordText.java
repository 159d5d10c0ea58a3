package org.attache.formats.office;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.attache.formats.file.Raised;
import org.attache.formats.text.Flow;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes the text of a WordprocessingML part (ISO/IEC 29500-1, section 17) as a reader of the document sees it. */
final class WordText extends DefaultHandler {

    /** What is not shown: deleted and moved text, the older form of what stands beside it, ruby, field codes. */
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback", "rt", "instrText", "delText");

    private final Flow flow;
    private final WordStyles styles;
    private final WordNotes notes;
    private final Set<LeftOut> leftOut = EnumSet.noneOf(LeftOut.class);
    private int unseen;
    private boolean inText;
    private boolean isHidden;
    private boolean isStruck;
    private boolean isStruckParagraph;
    private boolean isHiddenParagraph;
    private boolean isRaised;
    private boolean isContents;
    private boolean isHeading;
    private boolean isPlaceholder;
    private boolean isHeadRow;
    private boolean rowIsOpen;
    private int columns = 1;
    private int rows = 1;
    private boolean cellIsOpen = true;

    WordText(Flow flow, WordStyles styles, WordNotes notes) {
        this.flow = flow;
        this.styles = styles;
        this.notes = notes;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (unseen > 0 || UNSEEN.contains(name) || (name.equals("sdtContent") && isPlaceholder)) {
            unseen++;
            if (name.equals("delText")) {
                leftOut.add(LeftOut.DELETED);
            } else if (name.endsWith("noteReference")) {
                notes.drop(name, value(attributes, "id"));
            }
            return;
        }
        try {
            begin(name, attributes);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private void begin(String name, Attributes attributes) throws IOException {
        switch (name) {
            case "p" -> beginParagraph();
            case "pStyle" -> style(value(attributes, "val"));
            case "outlineLvl" -> {
                String level = value(attributes, "val");
                if (!level.equals("9")) {
                    heading(level.matches("\\d") ? level.charAt(0) - '0' + 1 : 1);
                }
            }
            case "numId" -> {
                if (!value(attributes, "val").equals("0")) {
                    item();
                }
            }
            case "r" -> {
                isHidden = isHiddenParagraph;
                isStruck = isStruckParagraph;
                isRaised = false;
            }
            case "rStyle" -> {
                isHidden |= styles.isHidden(value(attributes, "val"));
                isStruck |= styles.isStruck(value(attributes, "val"));
                isRaised |= styles.isRaised(value(attributes, "val"));
            }
            case "vanish" -> isHidden = isOn(value(attributes, "val"));
            case "strike", "dstrike" -> isStruck = isOn(value(attributes, "val"));
            case "vertAlign" -> isRaised = value(attributes, "val").equals("superscript");
            case "position" -> isRaised |= value(attributes, "val").matches("[1-9]\\d{0,4}");
            case "t" -> inText = true;
            case "tab", "ptab" -> write(" ");
            case "br", "cr" -> flow.lineBreak();
            case "sym" -> write(WordSymbol.of(value(attributes, "font"), value(attributes, "char")));
            case "footnoteReference", "endnoteReference" -> note(name, value(attributes, "id"));
            case "noBreakHyphen" -> write("\u2011");
            case "sdtPr" -> isPlaceholder = false;
            case "showingPlcHdr" -> isPlaceholder = true;
            case "txbxContent" -> flow.beginAside();
            case "tbl" -> {
                openCell();
                flow.beginTable();
            }
            case "tr" -> {
                isHeadRow = false;
                rowIsOpen = false;
            }
            case "tblHeader" -> isHeadRow = true;
            case "tc" -> beginCell();
            case "gridSpan" -> columns = number(value(attributes, "val"));
            case "vMerge" -> rows = value(attributes, "val").equals("restart") ? 1 : 0;
            default -> {}
        }
    }

    private void beginParagraph() throws IOException {
        isContents = false;
        isHeading = false;
        isStruckParagraph = false;
        isHiddenParagraph = false;
        openCell();
        flow.plain();
    }

    private void beginCell() {
        columns = 1;
        rows = 1;
        cellIsOpen = false;
        if (!rowIsOpen) {
            rowIsOpen = true;
            flow.beginRow(isHeadRow);
        }
    }

    /** Begins the cell once its properties are known. */
    private void openCell() throws IOException {
        if (!cellIsOpen) {
            cellIsOpen = true;
            flow.beginCell(isHeadRow, columns, rows);
        }
    }

    private void note(String reference, String id) throws IOException {
        if (isHidden || isStruck) {
            notes.drop(reference, id);
        } else {
            notes.write(reference, id);
        }
    }

    private void heading(int level) throws IOException {
        isHeading = true;
        flow.heading(level);
    }

    private void item() throws IOException {
        if (!isHeading) {
            flow.item();
        }
    }

    private void style(String style) throws IOException {
        isContents = styles.isContents(style);
        isStruckParagraph = styles.isStruck(style);
        isHiddenParagraph = styles.isHidden(style);
        if (styles.isHeading(style)) {
            heading(styles.level(style));
        } else if (styles.isListItem(style)) {
            item();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (unseen > 0) {
            unseen--;
            return;
        }
        try {
            end(name);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> flow.plain();
            case "txbxContent" -> flow.endAside();
            case "tc" -> {
                openCell();
                flow.endCell();
            }
            case "tr" -> flow.endRow();
            case "tbl" -> flow.endTable();
            case "sdt" -> isPlaceholder = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (inText && unseen == 0) {
            try {
                write(new String(characters, start, length));
            } catch (IOException e) {
                throw new SAXException(e);
            }
        }
    }

    private void write(String words) throws IOException {
        if (!isHidden && !isContents && !isStruck) {
            flow.text(isRaised ? Raised.of(words) : words);
        } else if (!isContents && !words.isBlank()) {
            leftOut.add(isStruck ? LeftOut.STRUCK : LeftOut.HIDDEN);
        }
    }

    @Override
    public void endDocument() {
        LeftOut.remark(leftOut, flow);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
    }

    /** Whether a property that can be taken back is there; without a value it is. */
    static boolean isOn(String value) {
        return !Set.of("0", "false", "off").contains(value);
    }

    /** The value of an attribute in whichever version of the namespace; empty where it is not there. */
    static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
