package org.attache.formats.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.attache.formats.file.RefusedFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML that nobody vouches for: without document types, entities and anything from outside. */
public final class HardenedXml {

    private HardenedXml() {}

    /**
     * Parses and closes a stream.
     *
     * @throws RefusedFile if it declares a document type
     */
    public static void parse(InputStream xml, DefaultHandler handler) throws IOException {
        try (xml) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(xml));
        } catch (SAXParseException e) {
            if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
                throw new RefusedFile("holds a document type declaration, which can hide what it says; save it anew");
            }
            throw new IOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }
}
