package org.attache.web.pages;

import java.util.regex.Pattern;

/** Makes HTML of a text, of which nothing acts on the page: neither markup nor what steers the direction. Pure. */
final class SafeHtml {

    /** They force a direction on all that follows; the elements of a page say which direction holds how far. */
    private static final Pattern STEERING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    private SafeHtml() {}

    static String of(String text) {
        return CONTROL.matcher(STEERING.matcher(text).replaceAll(""))
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
