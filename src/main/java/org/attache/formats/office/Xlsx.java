package org.attache.formats.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.table.RowCollector;
import org.attache.formats.table.TableRows;
import org.attache.source.Body;
import org.attache.source.Remark;

/**
 * The sheets of an Excel workbook, each read as CSV is: all that are shown, or the one that {@code sheet} in the file
 * beside it names. Days become ISO dates; of a formula, its result as it was when the file was saved.
 */
public final class Xlsx implements Format {

    private final ReadLimits limits;

    public Xlsx(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        try (BoundedZip zip = new BoundedZip(file, limits);
                OPCPackage workbook = OPCPackage.open(zip)) {
            if (workbook.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                            .size()
                    > 0) {
                throw new RefusedFile("is a strict Open XML workbook; save it as an ordinary Excel workbook");
            }
            XSSFReader reader = new XSSFReader(workbook);
            WorkbookSheets sheets = new WorkbookSheets();
            HardenedXml.parse(reader.getWorkbookData(), sheets);
            List<WorkbookSheets.Sheet> chosen = sheets.chosen(file.sidecar());
            List<Remark> remarks = new ArrayList<>(sheets.remarks(chosen));
            RowCollector rows = new RowCollector(file, limits);
            StylesTable styles = styles(workbook, zip);
            SharedText texts = sharedText(workbook);
            String title = null;
            for (WorkbookSheets.Sheet sheet : chosen) {
                SheetLayout layout = new SheetLayout();
                HardenedXml.parse(reader.getSheet(sheet.relationship()), layout);
                boolean mustFit = sheet.equals(chosen.getLast()) && !rows.isMapped();
                TableRows table = new TableRows(file.sidecar().schedule(), mustFit, rows);
                SheetRows cells = new SheetRows(table, layout);
                XSSFSheetXMLHandler library =
                        new XSSFSheetXMLHandler(styles, texts, cells, new IsoDates(sheets.countsFrom1904()), false);
                HardenedXml.parse(reader.getSheet(sheet.relationship()), new SheetCells(library, styles, cells));
                table.end();
                title = title == null ? table.title() : title;
                remarks.addAll(cells.remarks(chosen.size() == 1 ? "" : sheet.name()));
            }
            Body.Rows body = rows.body();
            remarks.addAll(rows.remarks());
            Metadata own = Docx.metadata(workbook.getPackageProperties());
            return new Content(
                    body, Metadata.NONE, own.or(Metadata.titled(title == null ? sheets.onlyName() : title)), remarks);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    /** How the cells look; they need not look like anything. */
    private static StylesTable styles(OPCPackage workbook, BoundedZip zip) throws IOException {
        Optional<PackagePart> part = part(workbook, XSSFRelation.STYLES);
        if (part.isEmpty()) {
            return new StylesTable();
        }
        zip.willBeHeldWhole(part.get().getPartName().getName());
        return new StylesTable(part.get());
    }

    private SharedText sharedText(OPCPackage workbook) throws IOException {
        Optional<PackagePart> part = part(workbook, XSSFRelation.SHARED_STRINGS);
        SharedText texts = new SharedText(limits);
        if (part.isPresent()) {
            HardenedXml.parse(part.get().getInputStream(), texts);
        }
        return texts;
    }

    private static Optional<PackagePart> part(OPCPackage workbook, XSSFRelation kind) {
        return workbook.getPartsByContentType(kind.getContentType()).stream().findFirst();
    }
}
