package org.attache.formats.file;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads what an office document says of itself in the elements of its properties; when it was made says nothing about
 * when it was published. For one thread.
 */
public final class OwnProperties extends DefaultHandler {

    private final String creator;
    private final String unnamed;
    private final OwnMetadata metadata = new OwnMetadata();
    private final StringBuilder words = new StringBuilder();

    /**
     * A reader of one file of properties.
     *
     * @param creator the local name of the element with the author
     * @param unnamed the title that a document has which nobody named; empty where there is none
     */
    public OwnProperties(String creator, String unnamed) {
        this.creator = creator;
        this.unnamed = unnamed;
    }

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
        String value = words.toString();
        words.setLength(0);
        if (name.equals("title")) {
            metadata.title(value.equals(unnamed) ? null : value);
        } else if (name.equals(creator)) {
            metadata.author(value);
        } else if (name.equals("language")) {
            metadata.language(value);
        }
    }

    /** What was read so far. */
    public Metadata metadata() {
        return metadata.metadata();
    }
}
