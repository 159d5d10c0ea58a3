package org.attache.formats.file;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Decodes text that is not Unicode, where its letters and bytes show its charset. Mainframe charsets are left out: they
 * fit any short run of bytes.
 */
final class LegacyCharset {

    /** Below this the detector guesses: a handful of accented letters reads as well in several charsets. */
    private static final int SURE = 25;

    private static final String WESTERN = "windows-1252";

    /** Charsets of Latin letters: the detector takes one for another. */
    private static final Set<String> LATIN = Set.of(
            WESTERN,
            "windows-1250",
            "windows-1254",
            "windows-1257",
            "ISO-8859-2",
            "ISO-8859-9",
            "ISO-8859-13",
            "ISO-8859-15");

    /**
     * Signs and capitals within words, such as "Wa³êsa" and "HŒkan": text of another charset that was taken for
     * Western, the detector's choice for most English text whatever the few other letters mean.
     */
    private static final Pattern GARBLED =
            Pattern.compile("\\p{L}[\\P{ASCII}&&[^\\p{L}\\s\u2018\u2019\u2013\u2014\u2026\u201C\u201D\u00AD]]+\\p{L}"
                    + "|\\p{L}[\\p{Lu}&&\\P{ASCII}]\\p{Ll}");

    private LegacyCharset() {}

    static Optional<String> decode(byte[] bytes) {
        for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
            // Windows-1252 is ISO-8859-1 with quotation marks and dashes in the place of control characters.
            String name = match.getName().equals("ISO-8859-1") ? WESTERN : match.getName();
            if (match.getConfidence() >= SURE && !name.startsWith("IBM") && Charset.isSupported(name)) {
                return TextDecoder.strict(bytes, Charset.forName(name))
                        .filter(text ->
                                !LATIN.contains(name) || !GARBLED.matcher(text).find());
            }
        }
        return Optional.empty();
    }
}
