package org.attache.formats.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.util.CellAddress;
import org.attache.formats.file.Characters;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What people hung on the cells of a sheet: notes, and comments with their answers. Often they say what has changed
 * since the cell was written, so each is a sentence beside the rows.
 */
final class SheetNotes extends DefaultHandler {

    /** Excel begins a note with the name of who wrote it. */
    private static final Pattern WRITER = Pattern.compile("^[^\\n:]{1,60}:[ ]*\\n");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}");

    /** The author of the note that stands in for a comment in older programs. */
    private static final String STAND_IN = "tc=";

    private final Map<Integer, List<String>> notes = new TreeMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inText;
    private boolean isStandIn;
    private int row;

    /** Those of a sheet. */
    static SheetNotes of(PackagePart sheet) throws IOException {
        SheetNotes notes = new SheetNotes();
        try {
            for (PackageRelationship relationship : sheet.getRelationships()) {
                String kind = relationship.getRelationshipType();
                boolean isOne = kind.endsWith("/comments") || kind.endsWith("/threadedComment");
                if (isOne && relationship.getTargetMode() == TargetMode.INTERNAL) {
                    PackagePart part = sheet.getRelatedPart(relationship);
                    if (part != null) {
                        HardenedXml.parse(part.getInputStream(), notes);
                    }
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return notes;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "author", "text" -> {
                words.setLength(0);
                inText = name.equals("author") || uri.contains("threadedcomments");
            }
            case "t" -> inText = true;
            case "comment", "threadedComment" -> {
                words.setLength(0);
                String reference = WordText.value(attributes, "ref");
                row = reference.matches("[A-Z]{1,3}\\d{1,7}") ? new CellAddress(reference).getRow() : -1;
                String author = WordText.value(attributes, "authorId");
                isStandIn = author.matches("\\d{1,5}")
                        && Integer.parseInt(author) < authors.size()
                        && authors.get(Integer.parseInt(author)).startsWith(STAND_IN);
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            words.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "author" -> authors.add(words.toString());
            case "comment", "threadedComment" -> {
                String said = WRITER.matcher(Characters.clean(words.toString()).strip())
                        .replaceFirst("");
                if (!isStandIn && !said.isBlank()) {
                    notes.computeIfAbsent(row, none -> new ArrayList<>())
                            .add(said.replaceAll("[\\s\\h]+", " ").strip());
                }
            }
            default -> {}
        }
        inText &= !name.equals("author") && !name.equals("text") && !name.equals("t");
    }

    /** What hangs on the cells of a row, before notice was taken of it; empty for nothing. */
    String on(int number) {
        return String.join(" ", notes.getOrDefault(number, List.of()));
    }

    /** Takes notice of a row that is read; its notes are told as they are where they name what the row names. */
    void see(int number, List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !cell.isBlank()).toList();
        for (String note : notes.getOrDefault(number, List.of())) {
            sentences.add(said.isEmpty() || names(note, said) ? note : "Note on " + named(said) + ": " + note);
        }
        notes.remove(number);
    }

    /** Takes notice of a row that is not. */
    void skip(int number) {
        notes.remove(number);
    }

    /** The first cell that has a name rather than a day or a number. */
    private static String named(List<String> cells) {
        return cells.stream()
                .filter(cell -> cell.codePoints().anyMatch(Character::isLetter))
                .findFirst()
                .orElse(cells.getFirst());
    }

    private static boolean names(String note, List<String> cells) {
        Matcher name = NAME.matcher(String.join(" ", cells));
        while (name.find()) {
            if (note.contains(name.group())) {
                return true;
            }
        }
        return false;
    }

    /** The notes of all rows that are read, and of those with nothing in them. */
    List<String> sentences() {
        List<String> all = new ArrayList<>(sentences);
        notes.values().forEach(all::addAll);
        return all;
    }
}
