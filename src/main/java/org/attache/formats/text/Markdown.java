package org.attache.formats.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.formats.file.Raised;

/**
 * Markdown as a reader of the rendered page sees it, where its marks change what is said: without struck-out text and
 * comments, without the marks of bold and italic words, elements of HTML and the addresses of links, and with the
 * numbers of notes apart from the numbers before them. All other marks stay.
 */
public final class Markdown {

    /** Of a link its words are shown, of an escaped mark the mark. */
    private static final List<String> SHOWN = List.of("words", "page", "escaped");

    /** Code, which is shown as it stands; struck-out text; comments; raised text; HTML; notes; links; escaped marks. */
    private static final Pattern MARKS = Pattern.compile(
            "(?<code>" + Emphasis.CODE + ")" + """
            |(?<struck>(?<!~)(?<tildes>~~?)(?![~\\s])(?:[^~\\n]|\\n(?!\\s*\\n)|~(?!~)){1,2000}?(?<![~\\s])\\k<tildes>\
            (?![~\\p{L}\\p{N}])\
            |<(?<tag>del|s|strike)(?:\\s[^>]{0,200})?>[^<]{0,2000}(?:<(?!/\\k<tag>)[^<]{0,2000}){0,20}</\\k<tag>>\
            |<!--(?:[^-]|-(?!->)){0,20000}+-->)\
            |<sup(?:\\s[^>]{0,200})?>(?<raised>[^<]{0,100})</sup>\
            |(?<table><table(?:\\s[^>]{0,200})?>(?:[^<]|<(?!/table)){0,10000}+</table>)\
            |(?<break><br\\s?/?>)\
            |</?(?:ins|b|i|u|em|strong|span|div|p|a|small|big|font|center|mark|details|summary|section)\
            (?:\\s[^<>]{0,500})?/?>\
            |(?<note>^[ ]{0,3}\\[\\^[^\\]\\s]{1,50}\\]:[ \\t]*)\
            |(?<reference>\\[\\^[^\\]\\s]{1,50}\\])\
            |(?<!!)\\[(?<words>[^\\[\\]\\n]{1,300})\\](?:\\((?:[^()\\s]|\\([^()\\s]*\\)){0,2000}\
            (?:\\s+"[^"\\n]{0,300}")?\\)|\\[[^\\[\\]\\n]{1,100}\\])\
            |(?<!!)\\[\\[(?:[^\\[\\]|\\n]{1,200}\\|)?(?<page>[^\\[\\]|\\n]{1,200})\\]\\]\
            |(?<bar>\\\\\\|)|(?<entity>""" + Entities.ENTITY + """
            )\
            |(?<!^[ ]{0,3}\\d{0,9})\\\\(?<escaped>[!-/:-@\\[\\]^_`{}~])""",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** Shows as the bar that it stands for and parts no cells. */
    static final String BAR = "\u2223";

    private Markdown() {}

    /** The text as a reader sees it. */
    public static String shown(String text) {
        Matcher marks = MARKS.matcher(text);
        StringBuilder shown = new StringBuilder(text.length());
        int done = 0;
        boolean isGap = false;
        while (marks.find()) {
            append(shown, text, done, marks.start(), isGap);
            shown.append(seen(marks));
            isGap = marks.group("struck") != null;
            done = marks.end();
        }
        append(shown, text, done, text.length(), isGap);
        return Emphasis.removed(shown.toString());
    }

    /** Goes on behind a gap, with one space where it had one on both sides. */
    private static void append(StringBuilder shown, String text, int from, int to, boolean isGap) {
        boolean wasSpace = shown.isEmpty() || Character.isWhitespace(shown.charAt(shown.length() - 1));
        boolean skips = isGap && wasSpace && from < to && text.charAt(from) == ' ';
        shown.append(text, skips ? from + 1 : from, to);
    }

    private static String seen(MatchResult mark) {
        if (mark.group("code") != null) {
            return mark.group();
        }
        if (mark.group("raised") != null) {
            return Raised.of(mark.group("raised"));
        }
        if (mark.group("table") != null) {
            return EmbeddedTable.asMarkdown(mark.group("table"));
        }
        if (mark.group("break") != null) {
            return " ";
        }
        if (mark.group("entity") != null) {
            return Entities.shown(mark.group()).replace("|", BAR);
        }
        if (mark.group("bar") != null) {
            return BAR;
        }
        return SHOWN.stream()
                .map(mark::group)
                .filter(Objects::nonNull)
                .map(Entities::shown)
                .findFirst()
                .orElse("");
    }
}
