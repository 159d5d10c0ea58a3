package org.attache.formats.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Sidecar;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets that a workbook part lists. */
final class WorkbookSheets extends DefaultHandler {

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean countsFrom1904;

    private record Sheet(String name, String relationship, boolean isShown) {}

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("sheet")) {
            String state = WordText.value(attributes, "state");
            sheets.add(new Sheet(
                    WordText.value(attributes, "name"),
                    WordText.value(attributes, "id"),
                    state.isEmpty() || state.equals("visible")));
        } else if (name.equals("workbookPr")) {
            countsFrom1904 = List.of("1", "true").contains(WordText.value(attributes, "date1904"));
        }
    }

    /** Whether days are counted from 1904, as on old Macs. */
    boolean countsFrom1904() {
        return countsFrom1904;
    }

    /** The id of the relationship that leads to the sheet that is to be read. */
    String chosen(Sidecar sidecar) throws RefusedFile {
        String wanted = sidecar.sheet();
        return sheets.stream()
                .filter(sheet -> wanted == null ? sheet.isShown() : sheet.name().equalsIgnoreCase(wanted))
                .findFirst()
                .map(Sheet::relationship)
                .orElseThrow(() -> new RefusedFile(
                        wanted == null || sheets.isEmpty()
                                ? "shows no sheet; save it anew as .xlsx"
                                : "has no sheet \"" + wanted + "\", which the file beside it names; its sheets are "
                                        + sheets.stream().map(Sheet::name).collect(Collectors.joining(", "))));
    }

    /** The name of the sheet, where there is only one and somebody named it. */
    @Nullable
    String onlyName() {
        return sheets.size() == 1 && !sheets.getFirst().name().matches("\\p{L}+ ?1")
                ? sheets.getFirst().name()
                : null;
    }
}
