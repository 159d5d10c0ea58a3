package org.attache.formats.mail;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.text.Flow;

/**
 * Tells a plain part that only stands in for the HTML beside it, such as "View this mail in your browser". Alternatives
 * are to say the same (RFC 2046, section 5.1.4): one that has less than half as many words as the other does not, nor
 * one of whose words most are not among the other's.
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
        if (!page.getMimeType().equals("text/html")) {
            return false;
        }
        List<String> words = said(plain);
        List<String> shown = said(page);
        return 2 * words.size() < shown.size() || (words.size() <= 2 * shown.size() && isAboutAnother(words, shown));
    }

    /** Whether less than half of the words of a plain part are also on the page that it is to say the same as. */
    private static boolean isAboutAnother(List<String> plain, List<String> page) {
        Set<String> shown = new HashSet<>(page);
        long both = plain.stream().filter(shown::contains).count();
        return 2 * both < plain.size();
    }

    /** The words of the sender's own in a part. */
    private static List<String> said(Entity part) throws IOException {
        Flow flow = new Flow(ReadLimits.DEFAULTS);
        MailParts.of(part, Optional.empty()).writeText(flow, null);
        return WORD.matcher(flow.body().text())
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
