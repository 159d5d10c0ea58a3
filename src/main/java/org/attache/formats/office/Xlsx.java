package org.attache.formats.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
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
import org.attache.formats.table.overhead.Overhead;
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
            List<String> sentences = new ArrayList<>();
            String title = null;
            for (WorkbookSheets.Sheet sheet : chosen) {
                SheetLayout layout = new SheetLayout();
                HardenedXml.parse(reader.getSheet(sheet.relationship()), layout);
                boolean mustFit = sheet.equals(chosen.getLast()) && !rows.isMapped();
                TableRows table =
                        new TableRows(file.sidecar().schedule(), mustFit, rows, Overhead.NONE.over(sheet.name()));
                SheetNotes notes = SheetNotes.of(sheetPart(workbook, sheet));
                SheetRows cells = new SheetRows(table, layout, notes);
                XSSFSheetXMLHandler library =
                        new XSSFSheetXMLHandler(styles, texts, cells, new IsoDates(sheets.countsFrom1904()), false);
                HardenedXml.parse(reader.getSheet(sheet.relationship()), new SheetCells(library, styles, cells));
                table.end();
                sentences.addAll(notes.sentences());
                title = title == null ? table.title() : title;
                remarks.addAll(cells.remarks(chosen.size() == 1 ? "" : sheet.name()));
            }
            Body body = withNotes(rows.body(), sentences);
            remarks.addAll(rows.remarks());
            if (!sentences.isEmpty()) {
                remarks.add(Remark.reading("notes on cells were read as sentences beside the rows"));
            }
            Metadata own = Docx.metadata(workbook.getPackageProperties());
            return new Content(
                    body, Metadata.NONE, own.or(Metadata.titled(title == null ? sheets.onlyName() : title)), remarks);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    private static PackagePart sheetPart(OPCPackage workbook, WorkbookSheets.Sheet sheet)
            throws IOException, OpenXML4JException {
        PackageRelationship book = workbook.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0);
        PackagePart part = book == null ? null : workbook.getPart(book);
        PackageRelationship link = part == null ? null : part.getRelationship(sheet.relationship());
        PackagePart found = part == null || link == null ? null : part.getRelatedPart(link);
        if (found == null) {
            throw new RefusedFile("names a sheet that it does not hold; save it anew as .xlsx");
        }
        return found;
    }

    /** The rows, and behind them as running text what hangs on their cells. */
    private static Body withNotes(Body.Rows table, List<String> notes) {
        if (notes.isEmpty()) {
            return table;
        }
        String text = table.text() + "\n\n" + String.join("\n\n", notes);
        return new Body.Mixed(new Body.Prose(text), table.rows(), table.events());
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
