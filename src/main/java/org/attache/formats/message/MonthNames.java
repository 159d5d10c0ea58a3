package org.attache.formats.message;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Months as programs write them in stamps, in the languages that such programs are often set to. */
final class MonthNames {

    /** Where a short form means two months, that of the earlier language counts. */
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs");

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** The number of a month; null for a word that is none. */
    static @Nullable Integer month(String word) {
        return MONTHS.get(folded(word));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        months.put("sept", 9);
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            add(months, symbols.getMonths());
            add(months, symbols.getShortMonths());
        }
        return months;
    }

    private static void add(Map<String, Integer> months, String[] names) {
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isEmpty() && Character.isLetter(names[i].charAt(0))) {
                months.putIfAbsent(folded(names[i]), i + 1);
            }
        }
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
