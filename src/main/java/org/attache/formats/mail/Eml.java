package org.attache.formats.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.attache.formats.file.Characters;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.WrittenDay;
import org.attache.formats.text.Flow;
import org.attache.source.Body;
import org.jspecify.annotations.Nullable;

/**
 * A mail: what its sender wrote, without the signature, and the mails in it that it forwards or answers, each with its
 * own sender and day. Attachments are named as not
 * read, in lines that are no statements; a file that matters belongs into the folder itself.
 */
public final class Eml implements Format {

    private static final int LONGEST_LINE = 1_000_000;
    private static final int MOST_HEADERS = 1_000;

    private final ReadLimits limits;

    public Eml(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        Message mail = parse(file.bytes());
        if (mail.getHeader() == null || (mail.getFrom() == null && mail.getSubject() == null)) {
            throw new RefusedFile("is no mail; give it the ending of its format");
        }
        MailParts parts = MailParts.of(mail);
        Flow flow = new Flow(limits);
        ZoneId zone = file.sidecar().metadata().timezone();
        parts.writeText(flow, WrittenDay.of(date(mail.getHeader()), zone));
        Body.Prose said = flow.body();
        if (said.text().isBlank()) {
            throw new RefusedFile("holds no words of its sender's own; save the mail that it answers instead");
        }
        String unread = parts.attachments().stream()
                .map(name -> "\n\n# Attachment, not read: " + name)
                .collect(Collectors.joining());
        return new Content(
                new Body.Prose(said.text() + Characters.clean(unread), said.passages()),
                Metadata.NONE,
                metadata(mail, zone));
    }

    private static Message parse(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build());
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    private static Metadata metadata(Message mail, @Nullable ZoneId zone) {
        return new OwnMetadata()
                .title(mail.getSubject())
                .author(mail.getFrom() == null ? null : names(mail.getFrom()))
                .published(WrittenDay.of(date(mail.getHeader()), zone))
                .metadata();
    }

    /** The senders by name; by address where they give none. */
    private static String names(List<Mailbox> senders) {
        return senders.stream()
                .map(sender ->
                        sender.getName() == null || sender.getName().isBlank() ? sender.getAddress() : sender.getName())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String date(Header header) {
        Field field = header.getField("Date");
        return field == null ? null : field.getBody();
    }
}
