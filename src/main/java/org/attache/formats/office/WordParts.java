package org.attache.formats.office;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.attache.formats.text.Flow;
import org.attache.source.Remark;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Says what a Word document has besides its story: stamps across its pages, and documents within it. */
final class WordParts {

    private WordParts() {}

    static void remark(OPCPackage document, PackagePart story, Flow flow) throws IOException, InvalidFormatException {
        Stamps stamps = new Stamps();
        HardenedXml.parse(story.getInputStream(), stamps);
        int embedded = 0;
        for (PackageRelationship relationship : story.getRelationships()) {
            String kind = relationship.getRelationshipType();
            boolean isInside = relationship.getTargetMode() == TargetMode.INTERNAL;
            if (isInside && kind.endsWith("/header")) {
                PackagePart header = document.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
                if (header != null) {
                    HardenedXml.parse(header.getInputStream(), stamps);
                }
            } else if (kind.endsWith("/aFChunk") || kind.endsWith("/package") || kind.endsWith("/oleObject")) {
                embedded++;
            }
        }
        for (String stamp : stamps.words) {
            flow.remark(Remark.stamp("“" + stamp + "” stands across its pages"));
        }
        if (embedded > 0) {
            flow.remark(
                    Remark.unread((embedded == 1 ? "a document within it was" : embedded + " documents within it were")
                            + " not read; save what matters as a file of its own"));
        }
    }

    /** Words drawn as a picture, as a watermark is. */
    private static final class Stamps extends DefaultHandler {

        private final Set<String> words = new TreeSet<>();

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            String drawn = name.equals("textpath")
                    ? WordText.value(attributes, "string").strip()
                    : "";
            if (!drawn.isEmpty()) {
                words.add(drawn);
            }
        }
    }
}
