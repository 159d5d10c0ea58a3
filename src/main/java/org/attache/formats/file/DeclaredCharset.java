package org.attache.formats.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page says it is in. */
public final class DeclaredCharset {

    /** Browsers look no further; the standard asks for 1,024 bytes. */
    private static final int LOOKED_AT = 4_096;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)(?:<meta[^>]{0,200}?\\bcharset\\s*=\\s*|<\\?xml[^>]{0,100}?\\bencoding\\s*=\\s*)[\"']?\\s*([\\w.:+-]+)");

    /** What is written for what is meant: WHATWG Encoding Standard, section 4.2. */
    private static final Map<String, String> MEANT = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949");

    private DeclaredCharset() {}

    public static Optional<Charset> in(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(start);
        return declaration.find() ? named(declaration.group(1)) : Optional.empty();
    }

    /** The charset that a label means; empty for a label that means none. */
    public static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        String meant = MEANT.getOrDefault(name, name);
        try {
            // A page whose declaration can be read as ASCII is not in UTF-16, whatever it says.
            return meant.startsWith("utf-16") || !Charset.isSupported(meant)
                    ? Optional.empty()
                    : Optional.of(Charset.forName(meant));
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
