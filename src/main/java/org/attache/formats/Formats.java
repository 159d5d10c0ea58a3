package org.attache.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.attache.formats.calendar.Ics;
import org.attache.formats.file.Format;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.html.Html;
import org.attache.formats.json.Json;
import org.attache.formats.mail.Eml;
import org.attache.formats.office.Docx;
import org.attache.formats.office.Odt;
import org.attache.formats.office.Xlsx;
import org.attache.formats.pdf.Pdf;
import org.attache.formats.table.Csv;
import org.attache.formats.text.Prose;
import org.attache.source.DataParser;

/** The formats by the ending of a file's name. Nothing of a format is loaded before the first file of it is read. */
final class Formats {

    private final Map<String, Supplier<Format>> byEnding = new LinkedHashMap<>();

    Formats(DataParser parser, ReadLimits limits) {
        byEnding.put("md", () -> new Prose(parser, true));
        byEnding.put("txt", () -> new Prose(parser, false));
        byEnding.put("html", () -> new Html(parser, limits));
        byEnding.put("pdf", () -> new Pdf(limits));
        byEnding.put("docx", () -> new Docx(limits));
        byEnding.put("odt", () -> new Odt(limits));
        byEnding.put("eml", () -> new Eml(limits));
        byEnding.put("csv", () -> new Csv(limits));
        byEnding.put("xlsx", () -> new Xlsx(limits));
        byEnding.put("ics", () -> new Ics(limits));
        byEnding.put("json", () -> new Json(parser, limits));
    }

    /** Their endings, without the dot. */
    List<String> endings() {
        return List.copyOf(byEnding.keySet());
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
