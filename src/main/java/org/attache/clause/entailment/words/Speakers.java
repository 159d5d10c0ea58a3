package org.attache.clause.entailment.words;

import java.util.Locale;
import org.attache.clause.entailment.reading.Unit;
import org.jspecify.annotations.Nullable;

/** Tells whether words name the speaker of a statement. */
public final class Speakers {

    private Speakers() {}

    public static boolean isIn(Unit unit, @Nullable String speaker) {
        if (speaker == null) {
            return false;
        }
        String small = speaker.toLowerCase(Locale.ROOT);
        return unit.words().stream()
                .filter(word -> word.tag().isNoun())
                .allMatch(word -> small.contains(word.small().replace(".", "")));
    }
}
