package org.attache.formats.slides;

import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a presentation says of itself; when it was made says nothing about when it was published. */
final class CoreProperties extends DefaultHandler {

    /** What PowerPoint calls a presentation that nobody named. */
    private static final String UNNAMED = "PowerPoint Presentation";

    private final OwnMetadata metadata = new OwnMetadata();
    private final StringBuilder words = new StringBuilder();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        words.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        words.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "title" -> metadata.title(words.toString().equals(UNNAMED) ? null : words.toString());
            case "creator" -> metadata.author(words.toString());
            case "language" -> metadata.language(words.toString());
            default -> {}
        }
    }

    Metadata metadata() {
        return metadata.metadata();
    }
}
