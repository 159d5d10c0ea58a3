package org.attache.formats.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.attache.formats.file.Raised;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hands a sheet on to the handler of its library and tells the rows what that does not: which of them are hidden, which
 * cells are struck out, and which formulas have no result.
 */
final class SheetCells extends DefaultHandler {

    private final DefaultHandler library;
    private final StylesTable styles;
    private final SheetRows rows;
    private final Map<Integer, Boolean> struck = new HashMap<>();
    private boolean isFormula;
    private boolean isResult;
    private boolean hasResult;
    private boolean isStruckRun;
    private boolean isRaisedRun;

    SheetCells(DefaultHandler library, StylesTable styles, SheetRows rows) {
        this.library = library;
        this.styles = styles;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> rows.setHidden(SheetLayout.isOn(WordText.value(attributes, "hidden")));
            case "c" -> {
                String style = WordText.value(attributes, "s");
                rows.setStruck(
                        style.matches("\\d{1,6}") && struck.computeIfAbsent(Integer.valueOf(style), this::isStruck));
                isFormula = false;
                isResult = false;
                hasResult = WordText.value(attributes, "t").equals("str");
                isStruckRun = false;
                isRaisedRun = false;
            }
            case "r" -> {
                isStruckRun = false;
                isRaisedRun = false;
            }
            case "strike" -> isStruckRun = WordText.isOn(WordText.value(attributes, "val"));
            case "vertAlign" -> isRaisedRun = WordText.value(attributes, "val").equals("superscript");
            case "f" -> isFormula = true;
            case "v" -> isResult = true;
            default -> {}
        }
        library.startElement(uri, name, qualified, attributes);
    }

    private boolean isStruck(int index) {
        XSSFCellStyle style = index < styles.getNumCellStyles() ? styles.getStyleAt(index) : null;
        return style != null && style.getFont().getStrikeout();
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (name.equals("c") && isFormula && !hasResult) {
            rows.countUnknown();
        }
        library.endElement(uri, name, qualified);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        hasResult |= isResult && length > 0;
        if (isRaisedRun) {
            char[] raised = Raised.of(new String(characters, start, length)).toCharArray();
            library.characters(raised, 0, raised.length);
        } else if (!isStruckRun) {
            library.characters(characters, start, length);
        }
    }
}
