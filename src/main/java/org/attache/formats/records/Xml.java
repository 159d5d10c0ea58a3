package org.attache.formats.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.office.HardenedXml;
import org.attache.formats.table.RowCollector;
import org.attache.formats.text.Flow;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML of any kind: a text is its paragraphs, and anything else its records, each with what its parents say. */
public final class Xml implements Format {

    private static final int DEEPEST = 90;
    private static final int MOST_ELEMENTS = 1_000_000;

    private static final Set<String> HEADINGS = Set.of("title", "head", "heading", "h1", "h2", "h3", "h4", "h5", "h6");

    private final ReadLimits limits;

    public Xml(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        Tree tree = new Tree();
        HardenedXml.parse(new ByteArrayInputStream(file.bytes()), tree);
        XmlNode root = tree.root;
        if (root == null) {
            throw new RefusedFile("holds no element; remove it");
        }
        if (root.isText()) {
            Flow flow = new Flow(limits);
            write(root, 0, flow);
            return new Content(flow.body(), Metadata.NONE, Metadata.NONE, flow.remarks());
        }
        RowCollector rows = RecordRows.of(Records.of(root.value(), root.name()), file, limits);
        return new Content(rows.body(), Metadata.NONE, Metadata.NONE, rows.remarks());
    }

    private static void write(XmlNode node, int depth, Flow flow) throws IOException {
        Deadline.heed();
        if (node.isLeaf() || node.isMixed()) {
            if (HEADINGS.contains(node.name().toLowerCase(Locale.ROOT))) {
                flow.heading(depth);
            } else {
                flow.plain();
            }
            flow.text(node.words().isEmpty() ? node.attributesInWords() : node.words());
            flow.block();
            return;
        }
        for (XmlNode child : node.children()) {
            write(child, depth + 1, flow);
        }
    }

    /** Puts the elements together as they are parsed. */
    private static final class Tree extends DefaultHandler {

        private final Deque<XmlNode> open = new ArrayDeque<>();
        private @Nullable XmlNode root;
        private int elements;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes)
                throws SAXException {
            heed();
            if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
                throw new SAXException(
                        new RefusedFile("has too many elements or too many within each other; split it"));
            }
            XmlNode node = new XmlNode(local.isEmpty() ? qualified : local);
            for (int i = 0; i < attributes.getLength(); i++) {
                String key = attributes.getQName(i);
                if (!key.startsWith("xmlns") && !key.startsWith("xsi:") && !key.equals("xml:lang")) {
                    node.attribute(key, attributes.getValue(i));
                }
            }
            if (open.isEmpty()) {
                root = node;
            } else {
                open.element().add(node);
            }
            open.push(node);
        }

        private static void heed() throws SAXException {
            try {
                Deadline.heed();
            } catch (IOException e) {
                throw new SAXException(e);
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (!open.isEmpty()) {
                open.element().own(new String(characters, start, length));
            }
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            open.pop();
        }
    }
}
