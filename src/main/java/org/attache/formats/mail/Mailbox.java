package org.attache.formats.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.attache.formats.file.Characters;
import org.attache.formats.file.Deadline;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.table.TextWithRows;
import org.attache.formats.text.Flow;
import org.attache.source.Remark;
import org.attache.source.Writing;

/** A file of several mails (RFC 4155), each with its own sender and day and with its subject over it. */
public final class Mailbox implements Format {

    /** The line before a mail: an address and a moment, behind an empty line. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:\\A|(?<=\\n\\r?\\n))From [^\\r\\n]{0,500}\\d{2}:\\d{2}[^\\r\\n]{0,100}\\r?\\n");

    /** A line of a mail that would else look like the one before a mail. */
    private static final Pattern QUOTED = Pattern.compile("(?m)^>(>*From )");

    private final ReadLimits limits;

    public Mailbox(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        List<byte[]> mails = parted(new String(file.bytes(), StandardCharsets.ISO_8859_1));
        if (mails.isEmpty()) {
            throw new RefusedFile("is no mailbox; give it the ending of its format");
        }
        Flow flow = new Flow(limits);
        List<Invitations> invitations = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (byte[] bytes : mails) {
            Deadline.heed();
            Message mail = Eml.parse(bytes);
            Writing writing = Eml.writing(mail);
            MailParts parts = MailParts.of(mail, Optional.of(writing));
            String subject = mail.getSubject();
            flow.passage(null);
            flow.heading(1);
            flow.text(subject == null || subject.isBlank() ? "No subject" : Characters.clean(subject));
            parts.writeText(flow, writing.day());
            invitations.add(parts.invitations());
            unread.addAll(parts.attachments());
        }
        TextWithRows all = new TextWithRows(flow.body());
        for (Invitations ofMail : invitations) {
            unread.addAll(ofMail.addTo(all, file, limits));
        }
        List<Remark> remarks = new ArrayList<>(flow.remarks());
        unread.stream()
                .map(name -> Remark.unread("the attachment “" + Characters.clean(name) + "” was not read"))
                .forEach(remarks::add);
        return new Content(all.body(), Metadata.NONE, Metadata.NONE, remarks);
    }

    private static List<byte[]> parted(String text) {
        List<byte[]> mails = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text);
        int begins = -1;
        while (between.find()) {
            if (begins >= 0) {
                mails.add(bytes(text.substring(begins, between.start())));
            }
            begins = between.end();
        }
        if (begins >= 0) {
            mails.add(bytes(text.substring(begins)));
        }
        return mails;
    }

    private static byte[] bytes(String mail) {
        return QUOTED.matcher(mail).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1);
    }
}
