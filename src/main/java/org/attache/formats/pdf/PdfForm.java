package org.attache.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.attache.formats.file.Characters;
import org.attache.formats.file.Deadline;
import org.jspecify.annotations.Nullable;

/** What people have filled into a form: it is no part of the text of its pages. */
final class PdfForm {

    private static final int MOST_ENTRIES = 10_000;

    private final PDDocument document;
    private final Map<COSDictionary, PDField> fields = new HashMap<>();
    private final List<PdfEntry> entries = new ArrayList<>();

    private PdfForm(PDDocument document) {
        this.document = document;
    }

    /** The entries, also those that are left empty, page by page from the top to the foot. */
    static List<PdfEntry> entries(PDDocument document) throws IOException {
        PdfForm form = new PdfForm(document);
        form.read();
        return form.entries;
    }

    private void read() throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                Deadline.heed();
                if (field instanceof PDTerminalField terminal && fields.size() < MOST_ENTRIES) {
                    terminal.getWidgets().forEach(widget -> fields.put(widget.getCOSObject(), field));
                }
            }
        }
        int number = 0;
        for (PDPage page : document.getPages()) {
            List<PdfEntry> here = new ArrayList<>();
            for (PDAnnotation annotation : page.getAnnotations()) {
                Deadline.heed();
                PdfEntry entry = entry(annotation, page, number);
                if (entry != null && entries.size() + here.size() < MOST_ENTRIES) {
                    here.add(entry);
                }
            }
            here.sort(Comparator.comparingInt((PdfEntry entry) -> Math.round(entry.bottom() / PdfEntry.SAME_LINE))
                    .thenComparingDouble(PdfEntry::x));
            entries.addAll(here);
            number++;
        }
    }

    private @Nullable PdfEntry entry(PDAnnotation annotation, PDPage page, int number) {
        PDRectangle at = annotation.getRectangle();
        PDRectangle box = page.getCropBox();
        PDField field = fields.get(annotation.getCOSObject());
        PdfEntry.Kind kind = annotation instanceof PDAnnotationFreeText
                ? PdfEntry.Kind.NOTE
                : field instanceof PDButton ? PdfEntry.Kind.TICK : PdfEntry.Kind.FIELD;
        String value = kind == PdfEntry.Kind.NOTE
                ? annotation.getContents()
                : annotation instanceof PDAnnotationWidget && field != null ? value(field, annotation) : null;
        if (at == null || annotation.isHidden() || value == null) {
            return null;
        }
        String words = Characters.clean(value).replaceAll("[\\s\\h]+", " ").strip();
        return new PdfEntry(
                number,
                at.getLowerLeftX() - box.getLowerLeftX(),
                at.getUpperRightX() - box.getLowerLeftX(),
                box.getUpperRightY() - at.getUpperRightY(),
                box.getUpperRightY() - at.getLowerLeftY(),
                kind,
                name(field),
                words);
    }

    /** What a field holds, nothing for a box that is not ticked; null for what says nothing, such as a signature. */
    private static @Nullable String value(PDField field, PDAnnotation widget) {
        if (field instanceof PDSignatureField || field instanceof PDPushButton) {
            return null;
        }
        if (field instanceof PDButton) {
            String state = widget.getAppearanceState() == null
                    ? "Off"
                    : widget.getAppearanceState().getName();
            return state.equals("Off") ? "" : state.matches("(?i)on|\\d+|yes|x") ? "Yes" : state;
        }
        return field instanceof PDChoice choice ? chosen(choice) : field.getValueAsString();
    }

    /** The words that a list shows for what was chosen, which the file may hold under other names. */
    private static String chosen(PDChoice choice) {
        List<String> stored = choice.getOptionsExportValues();
        List<String> shown = choice.getOptionsDisplayValues();
        return choice.getValue().stream()
                .map(value -> {
                    int at = stored.indexOf(value);
                    return at >= 0 && at < shown.size() ? shown.get(at) : value;
                })
                .collect(Collectors.joining(", "));
    }

    /** What the form itself calls a field: for people, else for programs. */
    private static String name(@Nullable PDField field) {
        String name = field == null
                ? ""
                : field.getAlternateFieldName() != null
                                && !field.getAlternateFieldName().isBlank()
                        ? field.getAlternateFieldName()
                        : String.valueOf(field.getPartialName());
        return Characters.clean(name).replaceAll("[_\\s\\h]+", " ").strip();
    }
}
