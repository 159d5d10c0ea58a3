package org.attache.formats.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.formats.file.RefusedFile;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a book says of itself: where its description is, what it is called, and which chapters follow each other. */
final class BookParts extends DefaultHandler {

    private static final String METADATA = "http://purl.org/dc/elements/1.1/";

    private final Map<String, String> said = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final List<String> read = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String description;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        words.setLength(0);
        switch (name) {
            case "rootfile" -> description = description == null ? attributes.getValue("full-path") : description;
            case "item" -> {
                String kind = String.valueOf(attributes.getValue("media-type"));
                String properties = String.valueOf(attributes.getValue("properties"));
                if (kind.contains("html") && !List.of(properties.split(" ")).contains("nav")) {
                    items.put(String.valueOf(attributes.getValue("id")), String.valueOf(attributes.getValue("href")));
                }
            }
            case "itemref" -> read.add(String.valueOf(attributes.getValue("idref")));
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        words.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (uri.equals(METADATA) && !words.toString().isBlank()) {
            said.putIfAbsent(name, words.toString().strip());
        }
    }

    /** Where the description of the book is. */
    String description() throws RefusedFile {
        if (description == null) {
            throw new RefusedFile("is no epub file; give it the ending of its format");
        }
        return description;
    }

    /** What it says of itself by a name of the Dublin Core; null for nothing. */
    @Nullable
    String said(String name) {
        return said.get(name);
    }

    /** The files of the chapters in the order in which they are read. */
    List<String> chapters() {
        return read.stream().map(items::get).filter(Objects::nonNull).toList();
    }
}
