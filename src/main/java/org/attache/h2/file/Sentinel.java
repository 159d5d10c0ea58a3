package org.attache.h2.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What the database held after the last change, in a small file beside it. H2 opens a file that was cut or put back to
 * an earlier state without a word, and then this tells.
 *
 * <p>A change goes: write down that change <i>n</i>+1 is intended, commit it, write down what the database holds now.
 * Each writing replaces the file in one step and is on the disk before the next step begins. So a process may die
 * anywhere: a database at change <i>n</i> or at the intended <i>n</i>+1 is good, and one at any other is not the one
 * that was written. Without a readable file nothing is known, and the database has to be read whole; whoever finds
 * damage while reading removes the file for that.
 *
 * @param certain what the database held
 * @param intended the change that was begun since; null for none
 */
public record Sentinel(State certain, @Nullable Long intended) {

    private static final String CHANGE = "change ";
    private static final String SNAPSHOT = "snapshot ";
    private static final String DIGEST = "digest ";
    private static final String ROWS = "rows ";
    private static final String INTENDED = "intended ";
    private static final String CHECKSUM = "checksum ";

    public static Sentinel settled(State state) {
        return new Sentinel(state, null);
    }

    static Sentinel intending(State before) {
        return new Sentinel(before, before.change() + 1);
    }

    boolean isSettled() {
        return intended == null;
    }

    /** Whether a database may be at a change. */
    boolean allows(long change) {
        return change == certain.change() || (intended != null && change == intended);
    }

    /** What is wrong with a database; empty for nothing. */
    Optional<String> contradiction(State found) {
        if (intended != null && intended == found.change()) {
            return Optional.empty();
        }
        if (found.change() != certain.change()) {
            return Optional.of("holds change " + found.change() + " where change " + certain.change() + " was written");
        }
        return found.equals(certain) ? Optional.empty() : Optional.of("holds other rows than were written");
    }

    /** What the file says; empty where it is missing or not what was written. */
    static Optional<Sentinel> read(Path file) throws IOException {
        return Files.isRegularFile(file) ? parse(Files.readAllBytes(file)) : Optional.empty();
    }

    /** What the bytes of a file say; empty where they are not what was written. */
    static Optional<Sentinel> parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.lastIndexOf(CHECKSUM);
        if (end < 0 || !text.substring(end).equals(checksum(text.substring(0, end)))) {
            return Optional.empty();
        }
        List<String> lines = text.substring(0, end).lines().toList();
        State certain = new State(
                Long.parseLong(one(lines, CHANGE)),
                Long.parseLong(one(lines, SNAPSHOT)),
                one(lines, DIGEST),
                rows(lines));
        String intended = one(lines, INTENDED);
        return Optional.of(new Sentinel(certain, intended.isEmpty() ? null : Long.valueOf(intended)));
    }

    /** Replaces the file; what it says is on the disk when this returns. */
    public void write(Path file) throws IOException {
        DataFolder.replace(file, bytes());
    }

    byte[] bytes() {
        String lines = CHANGE
                + certain.change()
                + '\n'
                + SNAPSHOT
                + certain.snapshot()
                + '\n'
                + DIGEST
                + certain.digest()
                + '\n'
                + certain.rows().entrySet().stream().map(Sentinel::line).collect(Collectors.joining())
                + (intended == null ? "" : INTENDED + intended + '\n');
        return (lines + checksum(lines)).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Map.Entry<String, Long> table) {
        return ROWS + table.getValue() + ' ' + table.getKey() + '\n';
    }

    private static SortedMap<String, Long> rows(List<String> lines) {
        SortedMap<String, Long> rows = new TreeMap<>();
        for (String line : lines) {
            if (line.startsWith(ROWS)) {
                int name = line.indexOf(' ', ROWS.length()) + 1;
                rows.put(line.substring(name), Long.valueOf(line.substring(ROWS.length(), name - 1)));
            }
        }
        return rows;
    }

    private static String one(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst()
                .orElse("");
    }

    private static String checksum(String lines) {
        CRC32C checksum = new CRC32C();
        checksum.update(lines.getBytes(StandardCharsets.UTF_8));
        return CHECKSUM + Long.toHexString(checksum.getValue()) + '\n';
    }
}
