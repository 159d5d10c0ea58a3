package org.attache.formats.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.text.Flow;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The footnotes and endnotes of a Word document, which its files keep apart from the story. A note belongs behind the
 * paragraph that refers to it: what it says of "the visit" is said of that paragraph's.
 */
final class WordNotes extends DefaultHandler {

    private static final List<String> KINDS = List.of("footnote", "endnote");

    private final WordStyles styles;
    private final ReadLimits limits;
    private final Flow document;
    private final Map<String, String> notes = new LinkedHashMap<>();
    private @Nullable Flow flow;
    private @Nullable WordText text;
    private String id = "";

    /** Notes of a document, none yet. */
    WordNotes(WordStyles styles, ReadLimits limits, Flow document) {
        this.styles = styles;
        this.limits = limits;
        this.document = document;
    }

    /** Adds those of a part. */
    void read(InputStream part) throws IOException {
        HardenedXml.parse(part, this);
    }

    /** Writes the note of a reference, if there is one, behind the block that is being written. */
    void write(String reference, String noteId) throws IOException {
        String note = take(reference, noteId);
        if (note != null) {
            document.beginAside();
            write(note);
            document.endAside();
        }
    }

    /** Drops the note of a reference that is not shown. */
    void drop(String reference, String noteId) {
        take(reference, noteId);
    }

    private @Nullable String take(String reference, String noteId) {
        return notes.remove(reference.replace("Reference", "") + noteId);
    }

    /** Writes those that nothing refers to. */
    void writeRest() throws IOException {
        for (String note : notes.values()) {
            write(note);
        }
        notes.clear();
    }

    private void write(String note) throws IOException {
        for (String paragraph : note.split("\n\n")) {
            document.plain();
            for (String line : paragraph.split("\n")) {
                document.text(line);
                document.lineBreak();
            }
        }
        document.plain();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (KINDS.contains(name)) {
            id = name + WordText.value(attributes, "id");
            flow = new Flow(limits);
            text = new WordText(flow, styles, this);
        } else if (text != null) {
            text.startElement(uri, name, qualified, attributes);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (text == null || flow == null) {
            return;
        }
        if (!KINDS.contains(name)) {
            text.endElement(uri, name, qualified);
            return;
        }
        try {
            text.endDocument();
            String words = flow.body().text();
            if (!words.isBlank()) {
                notes.put(id, words);
            }
            flow.remarks().forEach(document::remark);
        } catch (IOException e) {
            throw new SAXException(e);
        }
        text = null;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (text != null) {
            text.characters(characters, start, length);
        }
    }
}
