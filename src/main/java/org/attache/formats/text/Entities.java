package org.attache.formats.text;

/** The characters that text within HTML cannot have as themselves. */
public final class Entities {

    private Entities() {}

    /** The text with the characters that its commonest entities stand for; others stay as they are. */
    public static String shown(String text) {
        // The ampersand last: "&amp;lt;" shows as "&lt;".
        return text.replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
