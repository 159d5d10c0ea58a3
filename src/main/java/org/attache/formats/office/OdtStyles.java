package org.attache.formats.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the styles of an OpenDocument text do to what is said: hide it, strike it out, or raise it. */
final class OdtStyles extends DefaultHandler {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

    /** Styles rest on others, in files that nobody vouches for also in circles. */
    private static final int DEEPEST = 20;

    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Boolean> unseen = new HashMap<>();
    private final Map<String, Boolean> raised = new HashMap<>();
    private final Set<String> stamps = new TreeSet<>();
    private final StringBuilder stamp = new StringBuilder();
    private String style = "";
    private boolean isStamp;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        see(name, attributes);
        String drawn = attributes.getValue(DRAW, "name");
        isStamp |= drawn != null && drawn.contains("WaterMark");
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (isStamp) {
            stamp.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (isStamp && name.equals("custom-shape")) {
            isStamp = false;
            stamps.add(stamp.toString().strip());
            stamp.setLength(0);
        }
    }

    /** Hears of an element, which may be part of a style. */
    void see(String name, Attributes attributes) {
        if (name.equals("style")) {
            style = String.valueOf(attributes.getValue(STYLE, "name"));
            String base = attributes.getValue(STYLE, "parent-style-name");
            if (base != null) {
                bases.putIfAbsent(style, base);
            }
        } else if (name.equals("text-properties")) {
            String line = attributes.getValue(STYLE, "text-line-through-style");
            String type = attributes.getValue(STYLE, "text-line-through-type");
            boolean isStruck = isSet(line) || (line == null && isSet(type));
            boolean isHidden = "none".equals(attributes.getValue(TEXT, "display"));
            if (line != null || type != null || isHidden) {
                unseen.putIfAbsent(style, isStruck || isHidden);
            }
            String position = attributes.getValue(STYLE, "text-position");
            if (position != null) {
                raised.putIfAbsent(style, position.matches("super.*|[1-9]\\d*%.*"));
            }
        }
    }

    private static boolean isSet(@Nullable String line) {
        return line != null && !line.equals("none");
    }

    /** Whether text of a style is hidden or struck out. */
    boolean isUnseen(@Nullable String name) {
        return is(unseen, name);
    }

    boolean isRaised(@Nullable String name) {
        return is(raised, name);
    }

    /** What stands across every page. */
    Set<String> stamps() {
        return stamps;
    }

    private boolean is(Map<String, Boolean> kind, @Nullable String name) {
        String at = name;
        for (int depth = 0; depth < DEEPEST && at != null; depth++) {
            Boolean said = kind.get(at);
            if (said != null) {
                return said;
            }
            at = bases.get(at);
        }
        return false;
    }
}
