package org.attache.dates.published;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attache.dates.grammar.Expression;
import org.attache.dates.grammar.Found;
import org.attache.dates.grammar.Tokens;

/**
 * The date line at the top of a text: a label ({@code Published: 11 March 2024}), a place ({@code OSLO, March 11, 2024
 * —}, {@code ISLAMABAD (Dec 3, 2023)}) or a line that is a date with its year and nothing else, if there is only one
 * such line.
 */
final class Dateline {

    /** A date line stands in the first of so many characters. */
    private static final int TOP = 600;

    private static final Pattern LABEL = Pattern.compile(
            "[\\s*_#>|-]*(?:first |originally )?(?:published|posted|created|written|sent|issued|released|dated?|publication date|release date)"
                    + "(?: on| at)?[\\s*_:]*"
                    + "|[\\s*_#>|-]*(?:minutes|(?:meeting )?notes (?:of|from) (?:the|our|a) [^.:;\\d\\n]{0,40}meeting)\\b"
                    + "[^.:;\\d\\n]{0,80}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE =
            Pattern.compile("[\\s*_]*\\p{Lu}[\\p{L}.'’/-]*(?:,? \\p{Lu}[\\p{L}.'’/-]*){0,5},? ?\\(?");
    private static final Pattern PLACE_AND_BRACKET = Pattern.compile("[\\s*_]*\\p{Lu}[\\p{Lu} ,.'’/-]+\\(");
    private static final Pattern AFTER_PLACE =
            Pattern.compile("(?:\\)|,? \\([^()]{2,40}\\))?:?\\s*(?:[—–-].*|)", Pattern.DOTALL);
    private static final Pattern NO_PLACE = Pattern.compile(
            "[\\s*_]*(?:On|From|By|Since|In|Until|The|Between|After|Before|Of|At|For|As|Updated|Modified|Last)\\b.*");
    private static final Pattern REST_OF_LINE = Pattern.compile("[\\s*_,.|]*(?:(?:at )?\\d{1,2}:\\d\\d.{0,20})?");

    private Dateline() {}

    /** What the line around a date makes of it; the first named counts most. */
    private enum Style {
        LABEL,
        PLACE,
        ALONE,
        NONE
    }

    /** The clue that the date line gives, with or without its year; empty where there is no date line. */
    static Optional<Clue> find(Tokens tokens, List<Found> found) {
        Map<Style, List<Clue>> clues = new EnumMap<>(Style.class);
        for (Found mention : found) {
            if (tokens.at(mention.from()).start() > TOP) {
                break;
            }
            Expression day = Clue.firstDay(mention.expression());
            if (day != null) {
                Clue clue = new Clue(day, 0, mention.from());
                clues.computeIfAbsent(style(tokens, mention, clue.isDated()), style -> new ArrayList<>())
                        .add(clue);
            }
        }
        for (Style style : List.of(Style.LABEL, Style.PLACE, Style.ALONE)) {
            List<Clue> lines = clues.getOrDefault(style, List.of());
            if (!lines.isEmpty()) {
                return lines.size() == 1 || style == Style.LABEL ? Optional.of(lines.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Style style(Tokens tokens, Found mention, boolean dated) {
        String text = tokens.text();
        int start = tokens.at(mention.from()).start();
        int end = tokens.at(mention.until() - 1).end();
        int lineEnd = text.indexOf('\n', end);
        String before = text.substring(text.lastIndexOf('\n', start) + 1, start);
        String after = text.substring(end, Math.min(lineEnd < 0 ? text.length() : lineEnd, end + TOP));
        if (LABEL.matcher(before).matches()) {
            return Style.LABEL;
        }
        if (dated && before.isBlank() && REST_OF_LINE.matcher(after).matches()) {
            return Style.ALONE;
        }
        if (PLACE_AND_BRACKET.matcher(before).matches() && after.startsWith(")")) {
            return Style.PLACE;
        }
        boolean place =
                PLACE.matcher(before).matches() && !NO_PLACE.matcher(before).matches();
        return place && AFTER_PLACE.matcher(after).matches() ? Style.PLACE : Style.NONE;
    }
}
