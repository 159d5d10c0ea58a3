package org.attache.geography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states and regions by all their names, from areas.txt. Immutable once loaded. */
final class AreaTable {

    private final Map<String, List<Area>> areas = new HashMap<>();
    private final Map<String, List<Located>> codes = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    private AreaTable() {}

    /**
     * A state or region by one of its names.
     *
     * @param adjective whether the name is its adjective or names its people
     * @param common whether the name is also a person's or an ordinary word
     */
    record Area(Located place, boolean adjective, boolean common) {}

    static AreaTable load() {
        AreaTable table = new AreaTable();
        for (String line : ReferenceData.lines("areas.txt")) {
            table.add(line.split("\\|", -1));
        }
        return table;
    }

    private void add(String[] parts) {
        String[] names = parts[2].split(";");
        String name = names[0].replace("?", "");
        String[] codes = parts.length > 4 ? parts[4].split(";") : new String[] {""};
        Located area = new Located(place(parts, name), codes[0], false);
        for (String other : names) {
            add(other, area, false);
        }
        for (String adjective : parts[3].split(";")) {
            add(adjective, area, true);
        }
        for (String code : codes) {
            if (!code.isEmpty()) {
                this.codes
                        .computeIfAbsent(code.replace(".", ""), key -> new ArrayList<>())
                        .add(area);
            }
        }
    }

    private void add(String marked, Located area, boolean adjective) {
        boolean common = marked.startsWith("?");
        String key = Piece.key(common ? marked.substring(1) : marked);
        if (!key.isEmpty()) {
            areas.computeIfAbsent(key, name -> new ArrayList<>()).add(new Area(area, adjective, common));
            for (int end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
                beginnings.add(key.substring(0, end));
            }
        }
    }

    private static Place place(String[] parts, String name) {
        return new Place(Place.Kind.valueOf(parts[0]), name, parts[1].isEmpty() ? null : parts[1]);
    }

    boolean mayBegin(String word) {
        return areas.containsKey(word) || beginnings.contains(word);
    }

    /** Whether a longer name begins with these words. */
    boolean goesOn(String words) {
        return beginnings.contains(words);
    }

    List<Area> find(String key) {
        return areas.getOrDefault(key, List.of());
    }

    /** The states of a code or abbreviation; none where it is none. */
    List<Located> withCode(String code) {
        return codes.getOrDefault(code.replace(".", ""), List.of());
    }
}
