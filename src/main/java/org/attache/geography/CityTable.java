package org.attache.geography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The cities of the world by all their names, from cities.txt.gz, which CityFile among the tests writes. The file stays
 * in memory as it is, its lines sorted by key, so that it takes a few megabytes and is opened in some milliseconds.
 * Immutable once loaded.
 *
 * <p>The first line says which country each code means. Each other line is KEY|MARKS|COUNTRY|STATE|NAME, or
 * KEY|MARKS|#LINE for another name of the city of that line. Of lines with one key the likeliest city comes first. The
 * marks are ? for a key that is also a person's name or an ordinary word and * for a large city. No name means the key
 * with capital letters.
 */
final class CityTable {

    private static final int BITS = 1 << 20;

    private static final Named NONE = new Named(List.of(), false);

    private final byte[] text;
    private final int[] lines;
    private final BitSet beginnings = new BitSet(BITS);
    private final Map<String, String> countries = new HashMap<>();

    /**
     * The cities of a name.
     *
     * @param common whether the name is also a person's or an ordinary word
     */
    record Named(List<Located> cities, boolean common) {}

    private CityTable(byte[] text) {
        this.text = text;
        this.lines = starts(text);
        for (String country : line(0).split("\\|")) {
            countries.put(country.substring(0, 2), country.substring(3));
        }
    }

    static CityTable load() {
        try (InputStream stream = CityTable.class.getResourceAsStream("cities.txt.gz")) {
            if (stream == null) {
                throw new IllegalStateException("cities.txt.gz is missing from the jar");
            }
            return new CityTable(new GZIPInputStream(stream, 1 << 16).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The start of each line and the end of the text; notes which words a key begins with on the way. */
    private int[] starts(byte[] bytes) {
        int[] starts = new int[1 << 17];
        int count = 0;
        int at = 0;
        while (at < bytes.length) {
            if (count + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[count++] = at;
            int hash = 0;
            while (bytes[at] > ' ' && bytes[at] != '|') {
                hash = 31 * hash + bytes[at++];
            }
            beginnings.set(hash & (BITS - 1));
            while (bytes[at++] != '\n') {
                // the rest of the line is read when it is asked for
            }
        }
        starts[count] = bytes.length;
        return Arrays.copyOf(starts, count + 1);
    }

    /** Whether a name may begin with this word; wrong for a few words in a hundred, and never where one does. */
    boolean mayBegin(String word) {
        return beginnings.get(word.hashCode() & (BITS - 1));
    }

    /** Whether a longer key begins with these words. */
    boolean goesOn(String words) {
        int line = first(words + " ");
        return line < lines.length - 1 && startsWith(line, words + " ");
    }

    /** The cities filed under a key, the likeliest first; none where there is none. */
    Named find(String key) {
        int first = first(key);
        if (first == lines.length - 1 || compare(first, key) != 0) {
            return NONE;
        }
        List<Located> cities = new ArrayList<>();
        boolean common = false;
        for (int at = first; at < lines.length - 1 && compare(at, key) == 0; at++) {
            String[] parts = line(at).split("\\|", -1);
            common |= parts[1].startsWith("?");
            Located city = city(parts);
            if (!cities.contains(city)) {
                cities.add(city);
            }
        }
        return new Named(List.copyOf(cities), common);
    }

    /** The first line whose key is this one or stands behind it. */
    private int first(String key) {
        int low = 1;
        int high = lines.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Located city(String[] parts) {
        if (parts[2].startsWith("#")) {
            return city(line(Integer.parseInt(parts[2].substring(1))).split("\\|", -1));
        }
        String name = parts[4].isEmpty() ? capitalised(parts[0]) : parts[4];
        String country = countries.get(parts[2]);
        return new Located(new Place(Place.Kind.CITY, name, country), parts[3], parts[1].endsWith("*"));
    }

    /** The key with a capital letter at each word. */
    static String capitalised(String key) {
        StringBuilder name = new StringBuilder(key);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || name.charAt(i - 1) == ' ') {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }

    private String line(int index) {
        return new String(text, lines[index], lines[index + 1] - 1 - lines[index], StandardCharsets.UTF_8);
    }

    private boolean startsWith(int line, String beginning) {
        int at = lines[line];
        int i = 0;
        while (i < beginning.length() && text[at + i] == beginning.charAt(i)) {
            i++;
        }
        return i == beginning.length();
    }

    private int compare(int line, String key) {
        int at = lines[line];
        for (int i = 0; i < key.length(); i++, at++) {
            if (text[at] == '|') {
                return -1;
            }
            if (text[at] != key.charAt(i)) {
                return text[at] - key.charAt(i);
            }
        }
        return text[at] == '|' ? 0 : 1;
    }
}
