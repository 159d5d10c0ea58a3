package org.attache.formats.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.text.Flow;

/**
 * Tells a plain part that only stands in for the HTML beside it, such as "View this mail in your browser". Alternatives
 * are to say the same (RFC 2046, section 5.1.4): one that has less than half of the other's words does not.
 */
final class StandIn {

    /** Words, not the addresses that links become in plain text. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}/.@:=&?_-])\\p{L}+(?![\\p{L}\\p{N}/@:=_-])");

    private StandIn() {}

    static boolean is(Entity plain, Optional<Entity> richest) throws IOException {
        if (MailParts.words(plain).isBlank()) {
            return true;
        }
        Entity page = richest.orElse(plain);
        while (page.getBody() instanceof Multipart parts
                && !parts.getBodyParts().isEmpty()) {
            // The page comes first among what it shows: RFC 2387, section 3.2.
            List<Entity> inner = parts.getBodyParts();
            page = inner.getFirst();
        }
        return page.getMimeType().equals("text/html") && 2 * said(plain) < said(page);
    }

    /** How many words of the sender's own a part has. */
    private static long said(Entity part) throws IOException {
        Flow flow = new Flow(ReadLimits.DEFAULTS);
        MailParts.of(part).writeText(flow, null);
        return WORD.matcher(flow.body().text()).results().count();
    }
}
