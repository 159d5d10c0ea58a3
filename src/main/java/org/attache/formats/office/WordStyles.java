package org.attache.formats.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the styles of a Word document are called; their ids differ from language to language, their names do not. */
final class WordStyles extends DefaultHandler {

    static final WordStyles NONE = new WordStyles();

    private final Map<String, String> names = new HashMap<>();
    private String id = "";

    private WordStyles() {}

    static WordStyles read(InputStream xml) throws IOException {
        WordStyles styles = new WordStyles();
        HardenedXml.parse(xml, styles);
        return styles;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("style")) {
            id = WordText.value(attributes, "styleId");
        } else if (name.equals("name")) {
            names.putIfAbsent(id, WordText.value(attributes, "val").toLowerCase(Locale.ROOT));
        }
    }

    private String nameOf(String style) {
        return names.getOrDefault(style, style.toLowerCase(Locale.ROOT));
    }

    boolean isHeading(String style) {
        return nameOf(style).matches("(?:heading ?\\d|title)");
    }

    /** How deep a heading of a style stands: a title as the first. */
    int level(String style) {
        String digits = nameOf(style).replaceAll("\\D", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    /** Whether it is that of a line in a table of contents. */
    boolean isContents(String style) {
        return nameOf(style).matches("toc ?(?:\\d|heading)|table of figures");
    }

    boolean isListItem(String style) {
        return nameOf(style).startsWith("list ");
    }
}
