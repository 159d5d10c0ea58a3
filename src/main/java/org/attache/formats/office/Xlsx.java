package org.attache.formats.office;

import java.io.IOException;
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

/**
 * A sheet of an Excel workbook, read as CSV is: the first that is shown, or the one that {@code sheet} in the file
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
            SheetRows rows = new SheetRows(file, limits);
            HardenedXml.parse(
                    reader.getSheet(sheets.chosen(file.sidecar())),
                    new XSSFSheetXMLHandler(
                            styles(workbook, zip),
                            sharedText(workbook),
                            rows,
                            new IsoDates(sheets.countsFrom1904()),
                            false));
            Metadata own = Docx.metadata(workbook.getPackageProperties());
            return new Content(
                    rows.body(),
                    Metadata.NONE,
                    own.or(Metadata.titled(Optional.ofNullable(rows.title()).orElse(sheets.onlyName()))));
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
