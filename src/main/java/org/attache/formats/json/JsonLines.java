package org.attache.formats.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attache.formats.file.Format;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;
import org.attache.source.Remark;

/** JSON Lines: a value a line, read as the list of these is. A line that is none is left out and named. */
public final class JsonLines implements Format {

    private final DataParser parser;
    private final Json json;

    public JsonLines(DataParser parser, ReadLimits limits) {
        this.parser = parser;
        this.json = new Json(parser, limits);
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        List<Object> values = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        int number = 0;
        for (String line : TextDecoder.decode(file.bytes()).split("\n")) {
            number++;
            if (!line.isBlank()) {
                try {
                    values.add(parser.parse(line, DataParser.Notation.JSON));
                } catch (MalformedData e) {
                    remarks.add(Remark.unread("line " + number + " is no JSON and was not read"));
                }
            }
        }
        if (values.isEmpty()) {
            throw new RefusedFile("holds no line of JSON; give it the ending of its format");
        }
        Content read = json.read(values, file);
        remarks.addAll(read.remarks());
        return new Content(read.body(), read.front(), read.own(), remarks);
    }
}
