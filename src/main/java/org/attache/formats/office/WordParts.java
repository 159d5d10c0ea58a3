package org.attache.formats.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.text.Flow;
import org.attache.source.Remark;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a Word document has besides its story: the heads and feet of its pages, stamps across them, comments, and
 * documents within it.
 */
final class WordParts {

    private final List<PackagePart> heads = new ArrayList<>();
    private final List<PackagePart> feet = new ArrayList<>();
    private final Seen seen = new Seen();
    private int embedded;

    private WordParts() {}

    static WordParts of(OPCPackage document, PackagePart story) throws IOException, InvalidFormatException {
        WordParts parts = new WordParts();
        HardenedXml.parse(story.getInputStream(), parts.seen);
        for (PackageRelationship relationship : story.getRelationships()) {
            String kind = relationship.getRelationshipType();
            boolean isHead = kind.endsWith("/header");
            if (relationship.getTargetMode() == TargetMode.INTERNAL && (isHead || kind.endsWith("/footer"))) {
                PackagePart part = document.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
                if (part != null && isHead) {
                    HardenedXml.parse(part.getInputStream(), parts.seen);
                }
                if (part != null && parts.seen.shown.contains(relationship.getId())) {
                    (isHead ? parts.heads : parts.feet).add(part);
                }
            } else if (relationship.getTargetMode() == TargetMode.INTERNAL && kind.endsWith("/comments")) {
                PackagePart part = document.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
                if (part != null) {
                    HardenedXml.parse(part.getInputStream(), parts.seen);
                }
            } else if (kind.endsWith("/aFChunk") || kind.endsWith("/package") || kind.endsWith("/oleObject")) {
                parts.embedded++;
            }
        }
        return parts;
    }

    PageMargins margins(WordStyles styles, ReadLimits limits) throws IOException {
        PageMargins margins = new PageMargins();
        for (PackagePart head : heads) {
            margins.addHead(read(head, styles, limits));
        }
        for (PackagePart foot : feet) {
            margins.addFoot(read(foot, styles, limits));
        }
        return margins;
    }

    private static Flow read(PackagePart part, WordStyles styles, ReadLimits limits) throws IOException {
        Flow flow = new Flow(limits);
        HardenedXml.parse(part.getInputStream(), new WordText(flow, styles, new WordNotes(styles, limits, flow)));
        return flow;
    }

    /** Says what stands across the pages and what was not read. */
    void remark(Flow flow) {
        for (String stamp : seen.stamps) {
            flow.remark(Remark.stamp("“" + stamp + "” stands across its pages"));
        }
        if (seen.hasComments) {
            LeftOut.remark(EnumSet.of(LeftOut.COMMENTS), flow);
        }
        if (embedded > 0) {
            flow.remark(
                    Remark.unread((embedded == 1 ? "a document within it was" : embedded + " documents within it were")
                            + " not read; save what matters as a file of its own"));
        }
    }

    /** Words drawn as a picture, as a watermark is, and which heads and feet the sections show. */
    private static final class Seen extends DefaultHandler {

        private final Set<String> stamps = new TreeSet<>();
        private final Set<String> shown = new TreeSet<>();
        private final Set<String> ofFirstPage = new TreeSet<>();
        private boolean hasComments;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "textpath" -> {
                    String drawn = WordText.value(attributes, "string").strip();
                    if (!drawn.isEmpty()) {
                        stamps.add(drawn);
                    }
                }
                case "headerReference", "footerReference" -> {
                    boolean isOfFirst = WordText.value(attributes, "type").equals("first");
                    (isOfFirst ? ofFirstPage : shown).add(WordText.value(attributes, "id"));
                }
                // The first page has its own only where the section says so.
                case "titlePg" -> {
                    if (WordText.isOn(WordText.value(attributes, "val"))) {
                        shown.addAll(ofFirstPage);
                    }
                }
                case "comment" -> hasComments = true;
                case "sectPr" -> ofFirstPage.clear();
                default -> {}
            }
        }
    }
}
