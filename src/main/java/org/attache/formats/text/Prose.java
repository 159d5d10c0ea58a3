package org.attache.formats.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;
import org.attache.source.Body;
import org.attache.source.DataParser;

/**
 * Plain text and Markdown. Plain text stays as it is written, less the front matter and the marks around bold and
 * italic words, which chats have too; so does Markdown, but for what its marks take back.
 */
public final class Prose implements Format {

    private static final Pattern HEADING =
            Pattern.compile("(?m)^(?: {0,3}#{1,6}[ \\t]+(.+?)[ \\t]*#*[ \\t]*$|(\\S.*)\\n=+[ \\t]*$)");

    /** Behind a few other lines of a head. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:[^\\n]*\\n){0,8}?(?i:subject|re|concerning):[ \\t]*(?<subject>\\S[^\\n]{2,119})(?=\\n|$)");

    private final DataParser parser;
    private final boolean markdown;

    public Prose(DataParser parser, boolean markdown) {
        this.parser = parser;
        this.markdown = markdown;
    }

    @Override
    public Content read(SourceFile file) throws RefusedFile {
        FrontMatter front = FrontMatter.cut(TextDecoder.decode(file.bytes()), parser);
        if (!markdown) {
            ChatNotices chat = ChatNotices.in(front.body());
            return new Content(
                    new Body.Prose(Emphasis.removed(chat.text())),
                    front.metadata(),
                    subject(front.body()),
                    chat.remarks());
        }
        String shown = Markdown.shown(front.body());
        MarkdownTables tables = new MarkdownTables(shown);
        return new Content(
                new Body.Prose(tables.text(), List.of(), tables.rows()),
                front.metadata(),
                heading(shown),
                tables.remarks());
    }

    /** A letter or memo says at its head what it is about. */
    private static Metadata subject(String text) {
        Matcher subject = SUBJECT.matcher(text);
        return subject.lookingAt() ? Metadata.titled(subject.group("subject").strip()) : Metadata.NONE;
    }

    private static Metadata heading(String text) {
        Matcher heading = HEADING.matcher(text);
        return heading.find()
                ? Metadata.titled(heading.group(1) != null ? heading.group(1) : heading.group(2))
                : Metadata.NONE;
    }
}
