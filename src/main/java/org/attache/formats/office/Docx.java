package org.attache.formats.office;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.text.Flow;
import org.attache.source.Body;

/**
 * A Word document: its story and its notes between the head and the foot of its pages, without comments and what was
 * deleted. When it was made says nothing about when it was published.
 */
public final class Docx implements Format {

    private static final List<String> NOTES = List.of("/footnotes", "/endnotes");

    private final ReadLimits limits;

    public Docx(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        try (BoundedZip zip = new BoundedZip(file, limits);
                OPCPackage document = OPCPackage.open(zip)) {
            PackagePart story = related(document, document.getRelationships(), "/officeDocument")
                    .filter(part -> part.getContentType().contains("wordprocessingml"))
                    .orElseThrow(() -> new RefusedFile("is no docx file; give it the ending of its format"));
            Optional<PackagePart> styles = related(document, story.getRelationships(), "/styles");
            WordStyles names = styles.isEmpty()
                    ? WordStyles.NONE
                    : WordStyles.read(styles.get().getInputStream());
            Flow flow = new Flow(limits);
            WordNotes notes = new WordNotes(names, limits, flow);
            for (String kind : NOTES) {
                Optional<PackagePart> part = related(document, story.getRelationships(), kind);
                if (part.isPresent()) {
                    notes.read(part.get().getInputStream());
                }
            }
            HardenedXml.parse(story.getInputStream(), new WordText(flow, names, notes));
            notes.writeRest();
            // What is too much is refused before the rest is looked for.
            Body.Prose text = flow.body();
            WordParts parts = WordParts.of(document, story);
            PageMargins margins = parts.margins(names, limits);
            Body.Prose body = margins.around(text);
            parts.remark(flow);
            Metadata own = metadata(document.getPackageProperties()).or(Metadata.titled(margins.title(body.text())));
            return new Content(body, Metadata.NONE, own, flow.remarks());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    static Metadata metadata(PackageProperties properties) {
        return new OwnMetadata()
                .title(properties.getTitleProperty().orElse(null))
                .author(properties.getCreatorProperty().orElse(null))
                .language(properties.getLanguageProperty().orElse(null))
                .metadata();
    }

    /** The part that a relationship of some kind leads to; kinds end alike in both versions of the standard. */
    private static Optional<PackagePart> related(
            OPCPackage document, Iterable<PackageRelationship> relationships, String kind)
            throws InvalidFormatException {
        for (PackageRelationship relationship : relationships) {
            if (relationship.getRelationshipType().endsWith(kind)
                    && relationship.getTargetMode() == TargetMode.INTERNAL) {
                return Optional.ofNullable(
                        document.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI())));
            }
        }
        return Optional.empty();
    }
}
