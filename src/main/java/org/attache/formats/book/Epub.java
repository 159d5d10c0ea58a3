package org.attache.formats.book;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.attache.formats.file.DeclaredCharset;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;
import org.attache.formats.file.WrittenDay;
import org.attache.formats.html.Html;
import org.attache.formats.office.BoundedZip;
import org.attache.formats.office.HardenedXml;
import org.attache.formats.text.Flow;
import org.attache.source.Remark;

/** A book (EPUB 2 and 3): its chapters in the order in which they are read, without its table of contents. */
public final class Epub implements Format {

    private final ReadLimits limits;

    public Epub(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        try (BoundedZip zip = new BoundedZip(file, limits)) {
            BookParts parts = new BookParts();
            HardenedXml.parse(zip.required("META-INF/container.xml"), parts);
            String description = parts.description();
            HardenedXml.parse(zip.required(description), parts);
            Flow flow = new Flow(limits);
            for (String chapter : parts.chapters()) {
                write(zip, path(description, chapter), flow);
            }
            LocalDate day = WrittenDay.unambiguous(parts.said("date"), null);
            Metadata own = new OwnMetadata()
                    .title(parts.said("title"))
                    .author(parts.said("creator"))
                    .publisher(parts.said("publisher"))
                    .language(parts.said("language"))
                    .published(day)
                    .metadata();
            return new Content(flow.body(), Metadata.NONE, own, flow.remarks());
        }
    }

    private static void write(BoundedZip zip, String path, Flow flow) throws IOException {
        try (InputStream in = zip.optional(path)) {
            if (in == null) {
                flow.remark(Remark.unread("the chapter “" + path + "” is not in the file"));
                return;
            }
            byte[] bytes = in.readAllBytes();
            Html.writeChapter(TextDecoder.decode(bytes, DeclaredCharset.in(bytes)), flow);
        }
    }

    /** Where a chapter stands that is named as seen from the description of the book. */
    private static String path(String description, String chapter) throws RefusedFile {
        Deque<String> path = new ArrayDeque<>();
        List<String> steps = new ArrayList<>(List.of(description.split("/")));
        steps.removeLast();
        try {
            steps.addAll(List.of(URLDecoder.decode(chapter.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replaceFirst("#.*", "")
                    .split("/")));
        } catch (IllegalArgumentException e) {
            throw new RefusedFile("names a chapter by no path; save it anew");
        }
        for (String step : steps) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
