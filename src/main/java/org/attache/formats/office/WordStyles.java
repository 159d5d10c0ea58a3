package org.attache.formats.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What the styles of a Word document are called and do to their text; their ids differ from language to language, their
 * names do not.
 */
final class WordStyles extends DefaultHandler {

    static final WordStyles NONE = new WordStyles();

    /** Styles rest on others, in files that nobody vouches for also in circles. */
    private static final int DEEPEST = 20;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Boolean> struck = new HashMap<>();
    private final Map<String, Boolean> hidden = new HashMap<>();
    private final Map<String, Boolean> raised = new HashMap<>();
    private String id = "";

    private WordStyles() {}

    static WordStyles read(InputStream xml) throws IOException {
        WordStyles styles = new WordStyles();
        HardenedXml.parse(xml, styles);
        return styles;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String value = WordText.value(attributes, "val");
        switch (name) {
            case "style" -> id = WordText.value(attributes, "styleId");
            case "name" -> names.putIfAbsent(id, value.toLowerCase(Locale.ROOT));
            case "basedOn" -> bases.putIfAbsent(id, value);
            case "strike", "dstrike" -> struck.putIfAbsent(id, WordText.isOn(value));
            case "vanish" -> hidden.putIfAbsent(id, WordText.isOn(value));
            case "vertAlign" -> raised.putIfAbsent(id, value.equals("superscript"));
            default -> {}
        }
    }

    /** Whether a style strikes its text out. */
    boolean isStruck(String style) {
        return is(struck, style);
    }

    /** Whether a style hides its text. */
    boolean isHidden(String style) {
        return is(hidden, style);
    }

    /** Whether a style raises its text. */
    boolean isRaised(String style) {
        return is(raised, style);
    }

    private boolean is(Map<String, Boolean> kind, String style) {
        String at = style;
        for (int depth = 0; depth < DEEPEST && at != null; depth++) {
            Boolean said = kind.get(at);
            if (said != null) {
                return said;
            }
            at = bases.get(at);
        }
        return false;
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
