package org.attache.formats.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;

/** Comma-separated values (RFC 4180) with a header; semicolons and tabs separate too. */
public final class Csv implements Format {

    private static final String SEPARATORS = ",;\t";

    private final ReadLimits limits;

    public Csv(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws RefusedFile, IOException {
        String text = TextDecoder.decode(file.bytes());
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(separator(text)).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            try {
                if (!records.hasNext()) {
                    throw new RefusedFile("is empty; remove it");
                }
                RowCollector rows = new RowCollector(records.next().toList(), file, limits);
                while (records.hasNext()) {
                    rows.add(records.next().toList());
                }
                return new Content(rows.body(), Metadata.NONE, Metadata.NONE);
            } catch (UncheckedIOException e) {
                throw new RefusedFile("has a quotation mark out of place in or before line "
                        + parser.getCurrentLineNumber() + "; double it or close the quotation");
            }
        }
    }

    /** The separator that occurs most in the header, outside quotation marks. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            quoted ^= text.charAt(i) == '"';
            int separator = SEPARATORS.indexOf(text.charAt(i));
            if (separator >= 0 && !quoted) {
                counts[separator]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
