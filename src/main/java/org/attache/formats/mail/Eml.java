package org.attache.formats.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.attache.dates.DayOrder;
import org.attache.formats.file.Characters;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.table.TextWithRows;
import org.attache.formats.text.Flow;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A mail: what its sender wrote, without the signature, the mails in it that it forwards or answers, each with its own
 * sender and day, and the events of the invitation that it brings. Other attachments are named as not read, in lines
 * that are no statements; a file that matters belongs into the folder itself.
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
        MailParts parts = MailParts.of(mail, Optional.empty());
        Flow flow = new Flow(limits);
        Metadata metadata = metadata(mail, file.sidecar().metadata().timezone());
        parts.writeText(flow, metadata.day());
        TextWithRows all = new TextWithRows(flow.body());
        List<String> unread = new ArrayList<>(parts.attachments());
        unread.addAll(parts.invitations().addTo(all, file, limits));
        if (all.isEmpty()) {
            throw new RefusedFile("holds no words of its sender's own; save the mail that it answers instead");
        }
        unread.forEach(name -> all.addLabel("Attachment, not read: " + Characters.clean(name)));
        return new Content(
                all.body(), Metadata.NONE, metadata.or(language(mail, all.body().text())));
    }

    static Message parse(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build());
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    private static Metadata metadata(Message mail, @Nullable ZoneId zone) {
        OwnMetadata metadata = new OwnMetadata()
                .title(mail.getSubject())
                .author(mail.getFrom() == null ? null : names(mail.getFrom()));
        MailDate.describe(mail.getHeader(), zone, metadata);
        return metadata.metadata();
    }

    /** Who wrote a mail and when. */
    static Writing writing(Message mail) {
        Metadata metadata = metadata(mail, null);
        return new Writing(metadata.day(), metadata.author());
    }

    /** The language that the mail declares or its clock suggests, unless a day in its text says more. */
    private static Metadata language(Message mail, String text) {
        Field declared = mail.getHeader().getField("Content-Language");
        return DayOrder.provenBy(text) != DayOrder.UNKNOWN
                ? Metadata.NONE
                : new OwnMetadata()
                        .language(declared == null ? null : declared.getBody())
                        .language(MailDate.english(mail.getHeader()))
                        .metadata();
    }

    /** The senders by name; by address where they give none. */
    private static String names(List<Mailbox> senders) {
        return senders.stream()
                .map(sender ->
                        sender.getName() == null || sender.getName().isBlank() ? sender.getAddress() : sender.getName())
                .collect(Collectors.joining(", "));
    }
}
