package org.attache.formats.table.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the key below a table says that its short forms mean: "SL = Sunny Lounge GR = Garden Room". */
final class ShortForms {

    private static final int LONGEST = 1_000;
    private static final String FORM = "(?:\\(\\p{L}{1,4}\\)|\\p{Lu}{1,5})";

    private static final Pattern ENTRY =
            Pattern.compile("(?<!\\S)(?<form>" + FORM + ") ?= ?(?<meaning>[^=]{2,100}?)(?=\\s+" + FORM + " ?=|$)");

    private static final Pattern TOKEN = Pattern.compile("(?<![\\p{L}(])" + FORM + "(?![\\p{L}'’.])");

    private final Map<String, String> meanings = new LinkedHashMap<>();

    private ShortForms() {}

    /** Those that some lines explain, at least two in one. */
    static ShortForms in(List<String> below) {
        ShortForms forms = new ShortForms();
        for (String line : below) {
            Map<String, String> found = new LinkedHashMap<>();
            Matcher entry = ENTRY.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
            while (entry.find()) {
                String meaning = entry.group("meaning").split("[,;(|]")[0].strip();
                found.put(entry.group("form"), meaning);
            }
            if (found.size() > 1) {
                forms.meanings.putAll(found);
            }
        }
        return forms;
    }

    /** A text that says behind each short form what it means. */
    String writtenOut(String text) {
        return TOKEN.matcher(text).replaceAll(token -> {
            String form = token.group();
            String meaning = meanings.get(form);
            String said =
                    meaning == null ? form : form.startsWith("(") ? "(" + meaning + ")" : form + " (" + meaning + ")";
            return Matcher.quoteReplacement(said);
        });
    }
}
