package org.attache.geography;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows by which clock the places of the world go. Its table is loaded when it is first asked. */
public final class TimeZones {

    /** By country its usual zone, by country and city those that go by another. */
    private static final Map<String, String> ZONES = new HashMap<>();

    /** Countries whose people go by several zones. */
    private static final Set<String> WIDE = new HashSet<>();

    static {
        for (String line : ReferenceData.lines("zones.txt")) {
            String[] parts = line.split("\\|");
            if (parts.length == 2) {
                if (parts[1].startsWith("?")) {
                    WIDE.add(parts[0]);
                }
                ZONES.put(parts[0], parts[1].replace("?", ""));
            } else {
                for (String city : parts[2].split(";")) {
                    ZONES.put(parts[0] + "|" + city, parts[1]);
                }
            }
        }
    }

    private TimeZones() {}

    /**
     * The time zone of a place.
     *
     * @param city its name; null where only the country is known
     * @param country the canonical name of the country; null where only the city is known, which then is the likeliest
     *     of that name
     * @return empty where the place is not known, or its country has several zones and the city is not known
     */
    public static Optional<ZoneId> of(@Nullable String city, @Nullable String country) {
        Place place = city == null
                ? null
                : Gazetteer.named(city).stream()
                        .filter(named -> named.kind() == Place.Kind.CITY && named.country() != null)
                        .filter(named -> country == null || country.equals(named.country()))
                        .findFirst()
                        .orElse(null);
        String land = place == null ? country : place.country();
        if (land == null || (place == null && WIDE.contains(land))) {
            return Optional.empty();
        }
        String usual = ZONES.get(land);
        String zone = place == null ? usual : ZONES.getOrDefault(land + "|" + Piece.key(place.name()), usual);
        try {
            return Optional.ofNullable(zone).map(ZoneId::of);
        } catch (DateTimeException unknownToThisJava) {
            return Optional.empty();
        }
    }
}
