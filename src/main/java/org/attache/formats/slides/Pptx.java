package org.attache.formats.slides;

import java.io.IOException;
import java.io.InputStream;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnProperties;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.office.BoundedZip;
import org.attache.formats.office.HardenedXml;
import org.attache.formats.text.Flow;
import org.attache.source.Remark;

/**
 * A PowerPoint presentation: the slides in the order in which they are shown, each under its title and with what its
 * speaker notes say behind it. Hidden slides are left out and named.
 */
public final class Pptx implements Format {

    /** What PowerPoint calls a presentation that nobody named. */
    private static final String UNNAMED = "PowerPoint Presentation";

    private static final String PRESENTATION = "ppt/presentation.xml";

    private final ReadLimits limits;

    public Pptx(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        try (BoundedZip zip = new BoundedZip(file, limits)) {
            PartLinks links = links(zip, PRESENTATION);
            SlideOrder order = new SlideOrder();
            HardenedXml.parse(zip.required(PRESENTATION), order);
            Flow flow = new Flow(limits);
            int number = 0;
            for (String reference : order.slides()) {
                number++;
                String path = links.target(reference);
                if (path != null && !write(zip, path, "slide " + number, flow)) {
                    flow.remark(Remark.unread("slide " + number + " is hidden and was not read"));
                }
            }
            if (number == 0) {
                throw new RefusedFile("shows no slide; save it anew as .pptx");
            }
            return new Content(flow.body(), Metadata.NONE, own(zip), flow.remarks());
        }
    }

    /** Writes a slide; false for one that is hidden. */
    private static boolean write(BoundedZip zip, String path, String name, Flow flow) throws IOException {
        SlideText slide = new SlideText(flow, name, false);
        HardenedXml.parse(zip.required(path), slide);
        if (!slide.isShown()) {
            return false;
        }
        PartLinks links = links(zip, path);
        String notes = links.ofKind("/notesSlide");
        InputStream spoken = notes == null ? null : zip.optional(notes);
        if (spoken != null) {
            flow.plain();
            HardenedXml.parse(spoken, new SlideText(flow, name, true));
        }
        if (links.ofKind("/comments") != null) {
            flow.remark(Remark.reading("comments beside the text were left out"));
        }
        return true;
    }

    private static PartLinks links(BoundedZip zip, String part) throws IOException {
        int slash = part.lastIndexOf('/');
        PartLinks links = new PartLinks(part.substring(0, Math.max(0, slash)));
        InputStream described =
                zip.optional(part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels");
        if (described != null) {
            HardenedXml.parse(described, links);
        }
        return links;
    }

    private static Metadata own(BoundedZip zip) throws IOException {
        OwnProperties properties = new OwnProperties("creator", UNNAMED);
        InputStream described = zip.optional("docProps/core.xml");
        if (described != null) {
            HardenedXml.parse(described, properties);
        }
        return properties.metadata();
    }
}
