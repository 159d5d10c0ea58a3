package org.attache.formats.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;
import org.attache.formats.table.overhead.Overhead;

/** Comma-separated values (RFC 4180) with a header; semicolons and tabs separate too. */
public final class Csv implements Format {

    private static final String SEPARATORS = ",;\t|";

    private static final int FIRST_LINES = 20;

    /** What Excel writes before a table, and does not show. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([,;\\t|])\"?[ ]*\\R");

    private final ReadLimits limits;

    public Csv(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws RefusedFile, IOException {
        String decoded = TextDecoder.decode(file.bytes());
        Matcher named = SEPARATOR_LINE.matcher(decoded);
        String text = named.lookingAt() ? decoded.substring(named.end()) : decoded;
        char separator = named.lookingAt() ? named.group(1).charAt(0) : separator(text);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            try {
                if (!records.hasNext()) {
                    throw new RefusedFile("is empty; remove it");
                }
                RowCollector rows = new RowCollector(file, limits);
                TableRows table = new TableRows(file.sidecar().schedule(), true, rows, Overhead.NONE);
                while (records.hasNext()) {
                    table.add(records.next().stream().map(FormulaCells::plain).toList());
                }
                table.end();
                return new Content(rows.body(), Metadata.NONE, Metadata.titled(table.title()), rows.remarks());
            } catch (UncheckedIOException e) {
                throw new RefusedFile("has a quotation mark out of place in or before line "
                        + parser.getCurrentLineNumber() + "; double it or close the quotation");
            }
        }
    }

    /** The separator that most of the first lines have outside quotation marks, and most often. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        int[] lines = new int[SEPARATORS.length()];
        int[] inLine = new int[SEPARATORS.length()];
        boolean quoted = false;
        int line = 0;
        for (int i = 0; i <= text.length() && line < FIRST_LINES; i++) {
            boolean ends = i == text.length() || (!quoted && text.charAt(i) == '\n');
            int separator = ends ? -1 : SEPARATORS.indexOf(text.charAt(i));
            quoted ^= !ends && text.charAt(i) == '"';
            if (separator >= 0 && !quoted) {
                inLine[separator]++;
            }
            for (int s = 0; ends && s < inLine.length; s++) {
                counts[s] += inLine[s];
                lines[s] += inLine[s] > 0 ? 1 : 0;
                inLine[s] = 0;
            }
            line += ends ? 1 : 0;
        }
        int most = 0;
        for (int s = 1; s < counts.length; s++) {
            boolean isMore = lines[s] > lines[most] || (lines[s] == lines[most] && counts[s] > counts[most]);
            most = isMore ? s : most;
        }
        return SEPARATORS.charAt(most);
    }
}
