package org.attache.formats;

import java.util.Locale;
import org.attache.dates.DayOrder;
import org.attache.source.Provenance;

/**
 * Tells American from international English by days in digits that can be read in one way only: who writes 28/06/2025
 * once puts the day first everywhere.
 */
final class WrittenEnglish {

    private WrittenEnglish() {}

    /** The same with the English of the text, where nothing says which it is and the text does. */
    static Provenance of(Provenance provenance, String text) {
        Locale locale = Locale.forLanguageTag(provenance.language());
        if (!locale.getLanguage().equals("en") || !locale.getCountry().isEmpty()) {
            return provenance;
        }
        return switch (DayOrder.provenBy(text)) {
            case DAY_FIRST -> provenance.withLanguage("en-001");
            case MONTH_FIRST -> provenance.withLanguage("en-US");
            case UNKNOWN -> provenance;
        };
    }
}
