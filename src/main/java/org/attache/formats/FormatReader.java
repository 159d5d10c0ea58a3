package org.attache.formats;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attache.dates.published.PublicationDay;
import org.attache.formats.file.Characters;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.Format;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.message.Messages;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.Reading;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.DataParser;
import org.attache.source.Document;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Row;

/**
 * Reads documents of every format, each file on its own and within limits. What is known of a document comes, in this
 * order, from its front matter, from the YAML file beside it, from what programs left in it, and from its name.
 *
 * <p>The text of a document is what its format yields: for text formats all after the front matter, unchanged; for
 * tables and calendars one line a row; for the others paragraphs with an empty line between.
 */
public final class FormatReader implements DocumentReader {

    /** A longer text is a book or a collection, which appeared on no one of the days in it. */
    private static final int LONGEST_REPORT = 1_000_000;

    private final Formats formats;
    private final FileAccess files;
    private final ReadLimits limits;
    private final InstantSource clock;

    /**
     * A reader.
     *
     * @param clock a text without a publication day is not taken to be of a later day than this clock's
     */
    public FormatReader(DataParser parser, ReadLimits limits, InstantSource clock) {
        this(new FileAccess(parser, limits.maxFileBytes(), FileAccess.Bytes.FROM_DISK), parser, limits, clock);
    }

    FormatReader(FileAccess files, DataParser parser, ReadLimits limits, InstantSource clock) {
        this.formats = new Formats(parser, limits);
        this.files = files;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Whether the ending is one of ours and the file is not hidden (a lock file of an office program counts as that).
     */
    @Override
    public boolean reads(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && !name.startsWith("~$") && formats.knows(ending(name));
    }

    @Override
    public List<String> endings() {
        return formats.endings();
    }

    @Override
    public long maxBytes() {
        return limits.maxFileBytes();
    }

    @Override
    public Reading read(Path folder, String path) {
        try {
            return new Reading.Read(Deadline.within(limits.maxTime(), path, () -> document(files.read(folder, path))));
        } catch (RefusedFile e) {
            return new Reading.Refused(path, e.reason());
        }
    }

    private Document document(SourceFile file) throws Exception {
        Format.Content content = formats.of(ending(file.path())).read(file);
        String text = content.body().text();
        if (Characters.clean(text).isBlank()) {
            throw new RefusedFile("holds no text; remove it");
        }
        if (text.length() > limits.maxTextChars()) {
            throw RefusedFile.tooMuchText(limits.maxTextChars());
        }
        if (file.sidecar().schedule() != null && !(content.body() instanceof Body.Rows)) {
            throw new RefusedFile("has a schedule in the file beside it but no rows; take the schedule out");
        }
        Provenance provenance =
                content.front().or(file.sidecar().metadata()).or(content.own()).provenance(readable(file.path()));
        provenance = WrittenEnglish.of(provenance, text);
        Provenance dated = dated(provenance, content.body(), file.path());
        Body body = content.body() instanceof Body.Prose prose ? Messages.in(prose, dated) : content.body();
        return new Document(new Origin(file.path(), dated), file.hash(), body, content.remarks());
    }

    private Provenance dated(Provenance provenance, Body body, String path) {
        if (provenance.publishedCertainty() != Certainty.UNKNOWN
                || body instanceof Body.Rows
                || body.text().length() > LONGEST_REPORT) {
            return provenance;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), provenance.timezone());
        String text = body instanceof Body.Mixed mixed ? withoutRows(mixed) : body.text();
        return NamedDay.of(path, text, today)
                .or(() -> PublicationDay.infer(text, today))
                .map(provenance::withInferred)
                .orElse(provenance);
    }

    /** A document appeared on none of the days in its rows. */
    private static String withoutRows(Body.Mixed mixed) {
        StringBuilder text = new StringBuilder(mixed.text());
        for (Row row : mixed.rows()) {
            text.replace(
                    row.quote().start(),
                    row.quote().end(),
                    " ".repeat(row.quote().words().length()));
        }
        return text.toString();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The file's name as a title: {@code notes/noyes-in-islamabad.md} is "Noyes in islamabad". */
    private static String readable(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        String words = name.replaceAll("[-_\\s]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
