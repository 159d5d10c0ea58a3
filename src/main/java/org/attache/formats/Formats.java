package org.attache.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.attache.formats.book.Epub;
import org.attache.formats.calendar.Ics;
import org.attache.formats.file.Format;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.html.Feed;
import org.attache.formats.html.Html;
import org.attache.formats.json.Json;
import org.attache.formats.json.JsonLines;
import org.attache.formats.mail.Eml;
import org.attache.formats.mail.Mailbox;
import org.attache.formats.office.Docx;
import org.attache.formats.office.Odt;
import org.attache.formats.office.Xlsx;
import org.attache.formats.opendocument.Ods;
import org.attache.formats.pdf.Pdf;
import org.attache.formats.rtf.Rtf;
import org.attache.formats.slides.Pptx;
import org.attache.formats.table.Csv;
import org.attache.formats.text.Prose;
import org.attache.source.DataParser;

/** The formats by the ending of a file's name. Nothing of a format is loaded before the first file of it is read. */
final class Formats {

    private final Map<String, Supplier<Format>> byEnding = new LinkedHashMap<>();

    /** Other endings that people and programs give to the same formats. */
    private static final Map<String, String> SAME = new TreeMap<>(Map.of(
            "markdown",
            "md",
            "text",
            "txt",
            "log",
            "txt",
            "htm",
            "html",
            "xhtml",
            "html",
            "tsv",
            "csv",
            "ndjson",
            "jsonl",
            "rss",
            "xml",
            "atom",
            "xml"));

    Formats(DataParser parser, ReadLimits limits) {
        byEnding.put("md", () -> new Prose(parser, true));
        byEnding.put("txt", () -> new Prose(parser, false));
        byEnding.put("html", () -> new Html(parser, limits));
        byEnding.put("pdf", () -> new Pdf(limits));
        byEnding.put("docx", () -> new Docx(limits));
        byEnding.put("odt", () -> new Odt(limits));
        byEnding.put("ods", () -> new Ods(limits));
        byEnding.put("rtf", () -> new Rtf(limits));
        byEnding.put("pptx", () -> new Pptx(limits));
        byEnding.put("epub", () -> new Epub(limits));
        byEnding.put("eml", () -> new Eml(limits));
        byEnding.put("mbox", () -> new Mailbox(limits));
        byEnding.put("csv", () -> new Csv(limits));
        byEnding.put("xlsx", () -> new Xlsx(limits));
        byEnding.put("ics", () -> new Ics(limits));
        byEnding.put("json", () -> new Json(parser, limits));
        byEnding.put("jsonl", () -> new JsonLines(parser, limits));
        byEnding.put("xml", () -> new Feed(limits));
        SAME.forEach((other, ending) -> byEnding.put(other, named(ending)));
    }

    private Supplier<Format> named(String ending) {
        return Objects.requireNonNull(byEnding.get(ending), ending);
    }

    /** Their usual endings, without the dot. */
    List<String> endings() {
        return byEnding.keySet().stream()
                .filter(ending -> !SAME.containsKey(ending))
                .toList();
    }

    boolean knows(String ending) {
        return byEnding.containsKey(ending);
    }

    Format of(String ending) throws RefusedFile {
        Supplier<Format> format = byEnding.get(ending);
        if (format == null) {
            throw new RefusedFile("is in no format that is read; save it as one of ." + String.join(" .", endings()));
        }
        return format.get();
    }
}
