package org.attache.formats.opendocument;

import static org.attache.formats.opendocument.OdsHidden.TABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Sidecar;
import org.attache.formats.table.RowCollector;
import org.attache.formats.table.TableRows;
import org.attache.formats.table.overhead.Overhead;
import org.attache.source.Remark;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Goes through the sheets of a workbook (OASIS OpenDocument 1.3, part 3, section 9) and hands their rows on. */
final class OdsSheets extends DefaultHandler {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private final Sidecar sidecar;
    private final OdsHidden styles;
    private final RowCollector rows;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder ofCell = new StringBuilder();
    private final StringBuilder ofNote = new StringBuilder();
    private final List<String> names = new ArrayList<>();
    private @Nullable OdsSheet sheet;
    private @Nullable TableRows table;
    private @Nullable String title;
    private boolean isRead;
    private boolean isNote;
    private int paragraphs;

    OdsSheets(Sidecar sidecar, OdsHidden styles, RowCollector rows) {
        this.sidecar = sidecar;
        this.styles = styles;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (uri.equals(TABLE) && name.equals("table")) {
            begin(String.valueOf(attributes.getValue(TABLE, "name")), attributes.getValue(TABLE, "style-name"));
        } else if (sheet != null && uri.equals(TABLE)) {
            sheet.begin(name, attributes, value(attributes));
        }
        switch (name) {
            case "annotation" -> {
                isNote = true;
                ofNote.setLength(0);
            }
            case "p" -> {
                words().append(words().isEmpty() ? "" : " ");
                paragraphs++;
            }
            case "s", "tab", "line-break" -> words().append(' ');
            case "table-cell" -> ofCell.setLength(0);
            default -> {}
        }
    }

    private void begin(String name, @Nullable String style) {
        names.add(name);
        String wanted = sidecar.sheet();
        if (wanted == null ? styles.isHidden(style) : !wanted.equalsIgnoreCase(name)) {
            remarks.add(
                    styles.isHidden(style)
                            ? Remark.unread("the sheet “" + name + "” is hidden and was not read")
                            : Remark.reading(
                                    "the sheet “" + name + "” was left out, because the file beside it names another"));
            return;
        }
        isRead = true;
        table = new TableRows(sidecar.schedule(), wanted != null, rows, Overhead.NONE.over(name));
        sheet = new OdsSheet(name, table, styles);
    }

    /** The day of a cell, no more exactly than it is kept; empty where its words are what it says. */
    private static String value(Attributes attributes) {
        String day = attributes.getValue(OFFICE, "date-value");
        return day == null ? "" : day.replaceFirst("T00:00(?::00)?(?:\\.0+)?$", "");
    }

    private StringBuilder words() {
        return isNote ? ofNote : ofCell;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (paragraphs > 0) {
            words().append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        try {
            if (name.equals("p")) {
                paragraphs--;
            } else if (name.equals("annotation")) {
                isNote = false;
                addNote(ofNote.toString());
            } else if (uri.equals(TABLE) && sheet != null && !isNote) {
                sheet.end(name, ofCell.toString());
                if (name.equals("table")) {
                    end(sheet);
                }
            }
        } catch (RefusedFile e) {
            throw new SAXException(e);
        }
    }

    private void addNote(String said) {
        if (sheet != null && !said.isBlank()) {
            sheet.addNote(said.replaceAll("[\\s\\h]+", " ").strip());
        }
    }

    private void end(OdsSheet ended) throws RefusedFile {
        if (table != null) {
            table.end();
            title = title == null ? table.title() : title;
        }
        notes.addAll(ended.notes());
        remarks.addAll(ended.remarks());
        sheet = null;
        table = null;
    }

    /** Refuses a workbook of which nothing is to be read. */
    void requireSheet() throws RefusedFile {
        if (!isRead) {
            throw new RefusedFile(
                    sidecar.sheet() == null || names.isEmpty()
                            ? "shows no sheet; save it anew as .ods"
                            : "has no sheet \"" + sidecar.sheet()
                                    + "\", which the file beside it names; its sheets are " + String.join(", ", names));
        }
    }

    /** What hangs on the cells. */
    List<String> notes() {
        return notes;
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    List<Remark> remarks() {
        Stream<Remark> ofNotes = notes.isEmpty()
                ? Stream.empty()
                : Stream.of(Remark.reading("notes on cells were read as sentences beside the rows"));
        return Stream.concat(remarks.stream(), ofNotes).distinct().toList();
    }

    @Nullable
    String title() {
        return title;
    }
}
