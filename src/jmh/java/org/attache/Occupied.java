package org.attache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What Linux says that a process occupies, in megabytes.
 *
 * @param own memory of its own
 * @param files pages of files, which the system may take back
 * @param most the highest that it ever was
 */
record Occupied(double resident, double own, double files, double most) {

    static Occupied by(long process) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(process), "status"));
        return new Occupied(size(lines, "VmRSS"), size(lines, "RssAnon"), size(lines, "RssFile"), size(lines, "VmHWM"));
    }

    private static double size(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ":"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }
}
