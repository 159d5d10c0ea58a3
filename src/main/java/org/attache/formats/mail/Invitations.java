package org.attache.formats.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.SingleBody;
import org.attache.formats.calendar.Ics;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.table.TextWithRows;
import org.attache.source.Body;
import org.attache.source.Row;

/**
 * The calendars that a mail brings. Programs send an invitation as an alternative to the text, as a part beside it or
 * as an attachment, often as two of these (RFC 6047); each event counts once.
 */
final class Invitations {

    private final List<Entity> parts = new ArrayList<>();

    /** Whether a part is a calendar, whatever it is called. */
    static boolean isOne(Entity part) {
        return part.getBody() instanceof SingleBody
                && (List.of("text/calendar", "application/ics").contains(part.getMimeType())
                        || MailParts.name(part).toLowerCase(Locale.ROOT).endsWith(".ics"));
    }

    void add(Entity part) {
        parts.add(part);
    }

    /**
     * Adds the events.
     *
     * @return the names of the calendars that cannot be read
     */
    List<String> addTo(TextWithRows text, SourceFile mail, ReadLimits limits) throws IOException {
        List<String> unread = new ArrayList<>();
        for (Entity part : parts) {
            byte[] calendar = MailParts.words(part).getBytes(StandardCharsets.UTF_8);
            SourceFile inner = new SourceFile(mail.path(), calendar, mail.sidecar(), mail.hash());
            try {
                if (new Ics(limits).read(inner).body() instanceof Body.Rows rows) {
                    rows.rows().forEach(row -> addUnlessSaid(row, text));
                }
            } catch (RefusedFile e) {
                unread.add(MailParts.name(part));
            }
        }
        return unread;
    }

    /** An invitation repeats the words of the mail as its description. */
    private static void addUnlessSaid(Row row, TextWithRows text) {
        String words = row.quote().words();
        if (row.entry() != null
                || !text.says(words.substring(words.indexOf(": ") + 1).strip())) {
            text.add(row);
        }
    }
}
