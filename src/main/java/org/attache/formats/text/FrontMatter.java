package org.attache.formats.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.formats.file.Keys;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.RefusedFile;
import org.attache.source.DataParser;

/**
 * The YAML between two lines of dashes with which a text may begin.
 *
 * @param body the text after it; offsets of a document count in this
 */
record FrontMatter(Metadata metadata, String body) {

    private static final int LONGEST = 1_000_000;

    private static final Pattern OPEN = Pattern.compile("\\A---[ \\t]*\\n");
    private static final Pattern CLOSE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");

    static FrontMatter cut(String text, DataParser parser) throws RefusedFile {
        Matcher open = OPEN.matcher(text);
        if (!open.find()) {
            return new FrontMatter(Metadata.NONE, text);
        }
        Matcher close = CLOSE.matcher(text);
        if (!close.find(open.end())) {
            throw new RefusedFile("has front matter that does not end; close it with a line of three dashes");
        }
        if (close.start() > LONGEST) {
            throw new RefusedFile("has front matter of more than %,d characters; shorten it".formatted(LONGEST));
        }
        // The empty line stands for the opening dashes, so that errors name lines of the file.
        String yaml = "\n" + text.substring(open.end(), close.start());
        return new FrontMatter(Keys.parse(parser, yaml, "front matter").metadata(), text.substring(close.end()));
    }
}
