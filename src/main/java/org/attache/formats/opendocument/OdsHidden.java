package org.attache.formats.opendocument;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which styles of a workbook hide a sheet or strike a cell out, and which columns of its sheets are hidden. */
final class OdsHidden extends DefaultHandler {

    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private final Set<String> hidden = new HashSet<>();
    private final Set<String> struck = new HashSet<>();
    private String style = "";
    private boolean isWorkbook;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "style" -> style = String.valueOf(attributes.getValue(STYLE, "name"));
            case "spreadsheet" -> isWorkbook = true;
            case "table-properties" -> {
                if ("false".equals(attributes.getValue(TABLE, "display"))) {
                    hidden.add(style);
                }
            }
            case "text-properties" -> {
                String line = attributes.getValue(STYLE, "text-line-through-style");
                if (line != null && !line.equals("none")) {
                    struck.add(style);
                }
            }
            default -> {}
        }
    }

    boolean isWorkbook() {
        return isWorkbook;
    }

    /** Whether a sheet of this style is hidden. */
    boolean isHidden(@Nullable String name) {
        return name != null && hidden.contains(name);
    }

    boolean isStruck(@Nullable String name) {
        return name != null && struck.contains(name);
    }
}
