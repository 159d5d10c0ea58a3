package org.attache.formats.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table in HTML within Markdown, which people write for what a table of Markdown cannot show. */
final class EmbeddedTable {

    private static final Pattern ROW = Pattern.compile(
            "<tr(?:\\s[^>]{0,200})?>(?<cells>(?:[^<]|<(?!/?tr[\\s>]|/table)){0,10000}+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL = Pattern.compile(
            "<t[dh](?:\\s[^>]{0,200})?>(?<words>(?:[^<]|<(?!/?t[dh][\\s>])){0,10000}+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MERGED =
            Pattern.compile("(?:row|col)span\\s?=\\s?[\"']?(?:[2-9]|1\\d)", Pattern.CASE_INSENSITIVE);

    private EmbeddedTable() {}

    /** The same as a table of Markdown. Where cells are merged, its first row is no head, because no column has one. */
    static String asMarkdown(String table) {
        boolean isMerged = MERGED.matcher(table).find();
        StringBuilder markdown = new StringBuilder();
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            List<String> cells = new ArrayList<>();
            Matcher cell = CELL.matcher(row.group("cells"));
            while (cell.find()) {
                cells.add(words(cell.group("words")));
            }
            if (!cells.isEmpty()) {
                boolean isFirst = markdown.isEmpty();
                markdown.append(isFirst ? "" : "\n").append(line(cells));
                if (isFirst && !isMerged) {
                    markdown.append('\n').append(line(Collections.nCopies(cells.size(), "---")));
                }
            }
        }
        return markdown.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String words(String html) {
        return Entities.shown(html.replaceAll("<[^<>]{0,500}>", " "))
                .replace("|", Markdown.BAR)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
