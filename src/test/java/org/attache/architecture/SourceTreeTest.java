package org.attache.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes and house rules that are read from the source text. */
class SourceTreeTest {

    private static final int CAP = 250;
    /** Files of a package. */
    private static final int MOST_FILES = 25;

    @Test
    void mainFilesStaySmall() {
        assertThat(longerThan(Path.of("src/main/java"), CAP)).isEmpty();
    }

    @Test
    void packagesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Map<Path, Long> sizes = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            sizes.keySet().removeIf(folder -> sizes.getOrDefault(folder, 0L) <= MOST_FILES);
            assertThat(sizes).isEmpty();
        }
    }

    @Test
    void testFilesStaySmall() {
        assertThat(longerThan(Path.of("src/test/java"), 350)).isEmpty();
    }

    @Test
    void wiringStaysShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/org/attache/Wiring.java")))
                .hasSizeLessThan(120);
    }

    private static List<String> longerThan(Path folder, int cap) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > cap)
                    .map(file -> file.getFileName() + " has " + lines(file) + " lines")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
