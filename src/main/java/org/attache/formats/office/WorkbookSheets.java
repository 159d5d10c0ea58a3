package org.attache.formats.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Sidecar;
import org.attache.source.Remark;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets that a workbook part lists. */
final class WorkbookSheets extends DefaultHandler {

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean countsFrom1904;

    /** A sheet. */
    record Sheet(String name, String relationship, boolean isShown) {}

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

    /** The sheets that are to be read: the one that the file beside the workbook names, else all that are shown. */
    List<Sheet> chosen(Sidecar sidecar) throws RefusedFile {
        String wanted = sidecar.sheet();
        List<Sheet> chosen = sheets.stream()
                .filter(sheet -> wanted == null ? sheet.isShown() : sheet.name().equalsIgnoreCase(wanted))
                .toList();
        if (chosen.isEmpty()) {
            throw new RefusedFile(
                    wanted == null || sheets.isEmpty()
                            ? "shows no sheet; save it anew as .xlsx"
                            : "has no sheet \"" + wanted + "\", which the file beside it names; its sheets are "
                                    + sheets.stream().map(Sheet::name).collect(Collectors.joining(", ")));
        }
        return chosen;
    }

    /** The sheets that are not among the chosen ones, and why. */
    List<Remark> remarks(List<Sheet> chosen) {
        return sheets.stream()
                .filter(sheet -> !chosen.contains(sheet))
                .map(sheet -> sheet.isShown()
                        ? Remark.reading("the sheet “" + sheet.name()
                                + "” was left out, because the file beside it names another")
                        : Remark.unread("the sheet “" + sheet.name() + "” is hidden and was not read"))
                .toList();
    }

    /** The name of the sheet, where there is only one and somebody named it. */
    @Nullable
    String onlyName() {
        return sheets.size() == 1 && !sheets.getFirst().name().matches("\\p{L}+ ?1")
                ? sheets.getFirst().name()
                : null;
    }
}
