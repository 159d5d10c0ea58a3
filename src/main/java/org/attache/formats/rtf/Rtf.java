package org.attache.formats.rtf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.text.Flow;

/**
 * Rich text (Rich Text Format Specification 1.9.1): its paragraphs, tables and notes, without what is hidden, struck
 * out or deleted. The parser that comes with Java knows neither tables nor what is hidden.
 */
public final class Rtf implements Format {

    private static final String BEGIN = "{\\rtf";

    private final ReadLimits limits;

    public Rtf(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        byte[] bytes = file.bytes();
        String begin = new String(bytes, 0, Math.min(bytes.length, BEGIN.length()), StandardCharsets.US_ASCII);
        if (!begin.equals(BEGIN)) {
            throw new RefusedFile("is no rtf file; give it the ending of its format");
        }
        Flow flow = new Flow(limits);
        RtfText text = new RtfText(bytes, flow);
        text.write();
        return new Content(flow.body(), Metadata.NONE, text.metadata().metadata(), flow.remarks());
    }
}
