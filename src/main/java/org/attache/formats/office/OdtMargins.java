package org.attache.formats.office;

import java.io.IOException;
import java.io.InputStream;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.text.Flow;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the heads and feet of the pages of an OpenDocument text, which stand among its styles. */
final class OdtMargins extends DefaultHandler {

    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private final Flow head;
    private final Flow foot;
    private final DefaultHandler headText;
    private final DefaultHandler footText;
    private DefaultHandler text = new DefaultHandler();

    private OdtMargins(OdtStyles styles, ReadLimits limits) {
        this.head = new Flow(limits);
        this.foot = new Flow(limits);
        this.headText = new OdtText(head, styles);
        this.footText = new OdtText(foot, styles);
    }

    static PageMargins read(InputStream styled, OdtStyles styles, ReadLimits limits) throws IOException {
        OdtMargins read = new OdtMargins(styles, limits);
        HardenedXml.parse(styled, read);
        PageMargins margins = new PageMargins();
        margins.addHead(read.head);
        margins.addFoot(read.foot);
        return margins;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (uri.equals(STYLE) && isMargin(name)) {
            boolean isShown = !"false".equals(attributes.getValue(STYLE, "display"));
            text = !isShown ? new DefaultHandler() : name.startsWith("header") ? headText : footText;
        } else {
            text.startElement(uri, name, qualified, attributes);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (uri.equals(STYLE) && isMargin(name)) {
            text = new DefaultHandler();
        } else {
            text.endElement(uri, name, qualified);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        text.characters(characters, start, length);
    }

    private static boolean isMargin(String name) {
        return name.matches("(?:header|footer)(?:-left|-first)?");
    }
}
