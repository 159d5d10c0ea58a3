package org.attache.formats.opendocument;

import java.io.IOException;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.office.BoundedZip;
import org.attache.formats.office.HardenedXml;
import org.attache.formats.office.Odt;
import org.attache.formats.table.RowCollector;
import org.attache.source.Body;

/**
 * The sheets of an OpenDocument workbook, each read as CSV is: all that are shown, or the one that {@code sheet} in the
 * file beside it names. Days become ISO dates; of a formula, its result as it was when the file was saved.
 */
public final class Ods implements Format {

    private final ReadLimits limits;

    public Ods(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        try (BoundedZip zip = new BoundedZip(file, limits)) {
            Odt.requireOpen(zip);
            RowCollector rows = new RowCollector(file, limits);
            OdsHidden hidden = new OdsHidden();
            HardenedXml.parse(zip.required("content.xml"), hidden);
            if (!hidden.isWorkbook()) {
                throw new RefusedFile("is no ods file; give it the ending of its format");
            }
            OdsSheets sheets = new OdsSheets(file.sidecar(), hidden, rows);
            HardenedXml.parse(zip.required("content.xml"), sheets);
            sheets.requireSheet();
            Body.Rows table = rows.body();
            Body body = sheets.notes().isEmpty() ? table : withNotes(table, String.join("\n\n", sheets.notes()));
            rows.remarks().forEach(sheets::remark);
            return new Content(body, Metadata.NONE, Metadata.titled(sheets.title()), sheets.remarks());
        }
    }

    private static Body withNotes(Body.Rows table, String notes) {
        return new Body.Mixed(new Body.Prose(table.text() + "\n\n" + notes), table.rows(), table.events());
    }
}
