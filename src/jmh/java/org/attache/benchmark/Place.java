package org.attache.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where benchmarks find their input and keep what is dear to make; both are system properties. */
public final class Place {

    private Place() {}

    /** A folder for data that may stay from run to run: {@code benchmark.data}, else {@code target/benchmark-data}. */
    public static Path kept(String name) {
        return Path.of(System.getProperty("benchmark.data", "target/benchmark-data"))
                .resolve(name);
    }

    /** A folder that is empty at first. */
    public static Path fresh(String name) throws IOException {
        Path folder = kept(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    /** A whole number from a system property. */
    public static int number(String property, int otherwise) {
        return Integer.getInteger(property, otherwise);
    }
}
