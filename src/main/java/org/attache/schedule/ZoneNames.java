package org.attache.schedule;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.geography.NameWords;
import org.attache.visit.Edits;

/** The time zones that people can choose, as the JDK names them: "Europe/Oslo". */
public final class ZoneNames {

    private static final String UTC = "UTC";

    /** Names of the continents and oceans; others stand for offsets or repeat these. */
    private static final List<String> ALL = Stream.concat(
                    Stream.of(UTC),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(
                                    id -> id.matches(
                                            "(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                            .sorted())
            .toList();

    /** Shorter words are too near to too many others. */
    private static final int SHORTEST_WITH_TYPO = 4;

    private ZoneNames() {}

    /**
     * Zones of which each word that was typed begins one, those of cities first; with a typo where there are no others.
     */
    public static List<String> suggestions(String typed, int limit) {
        List<String> words = NameWords.of(typed);
        List<String> beginning = all(words, false);
        return (beginning.isEmpty() ? all(words, true) : beginning)
                .stream().limit(limit).toList();
    }

    private static List<String> all(List<String> words, boolean withTypos) {
        return ALL.stream()
                .filter(zone -> words.stream().allMatch(word -> begins(word, zone, withTypos)))
                .sorted(Comparator.comparing(zone ->
                        words.isEmpty() || !begins(words.getFirst(), zone.substring(zone.indexOf('/') + 1), withTypos)))
                .toList();
    }

    private static boolean begins(String asked, String zone, boolean withTypos) {
        return NameWords.of(zone.replace('/', ' ').replace('_', ' ')).stream()
                .anyMatch(word -> word.startsWith(asked)
                        || (withTypos
                                && asked.length() >= SHORTEST_WITH_TYPO
                                && Edits.isOneFromBeginning(asked, word)));
    }

    /** The zone of a name, however its letters are cased; empty where there is none. */
    public static Optional<ZoneId> of(String name) {
        String asked = name.strip().replace(' ', '_');
        try {
            return Optional.of(ZoneId.of(ALL.stream()
                    .filter(asked::equalsIgnoreCase)
                    .findFirst()
                    .orElse(asked.toUpperCase(Locale.ROOT).equals(UTC) ? UTC : asked)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
