package org.attache.formats.slides;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The slides of a presentation as they follow each other. */
final class SlideOrder extends DefaultHandler {

    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final List<String> slides = new ArrayList<>();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("sldId")) {
            String link = attributes.getValue(LINKS, "id");
            slides.add(String.valueOf(link == null ? attributes.getValue(STRICT, "id") : link));
        }
    }

    /** The references that lead to them. */
    List<String> slides() {
        return slides;
    }
}
