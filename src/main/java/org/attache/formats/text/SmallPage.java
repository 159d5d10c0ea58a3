package org.attache.formats.text;

import java.util.regex.Pattern;

/** A message or a description that programs keep as a small page of HTML. */
public final class SmallPage {

    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?is)<(style|script|head)\\b[^<>]{0,500}>.{0,20000}?</\\1>");
    private static final Pattern PARAGRAPH_END = Pattern.compile("(?i)</(?:p|div|li|h[1-6]|tr)>");
    private static final Pattern LINE_END = Pattern.compile("(?i)<br[^<>]{0,50}>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,2000}>");

    private SmallPage() {}

    /** Whether a text is one. */
    public static boolean is(String text) {
        return LINE_END.matcher(text).find() || PARAGRAPH_END.matcher(text).find();
    }

    /** Its lines without its marks. */
    public static String lines(String page) {
        return lines(page.replace("\n", " "), "\n");
    }

    /** The same with an empty line between its paragraphs. */
    public static String paragraphs(String page) {
        return lines(NOT_SHOWN.matcher(page.replace("\n", " ")).replaceAll(" "), "\n\n");
    }

    private static String lines(String page, String between) {
        String parted = LINE_END.matcher(PARAGRAPH_END.matcher(page).replaceAll(between))
                .replaceAll("\n");
        return Entities.shown(TAG.matcher(parted).replaceAll(""));
    }
}
