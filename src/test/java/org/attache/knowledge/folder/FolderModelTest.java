package org.attache.knowledge.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.attache.knowledge.Home;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder and what is known of it, after hundreds of changes that nobody chose. */
class FolderModelTest {

    private static final int CHANGES = 50;
    private static final long SEED = 20_240_312;

    private static final List<String> PATHS = List.of("a.txt", "b.txt", "sub/a.txt", "sub/c.txt", "x/y/d.txt");

    private static final List<String> SENTENCES = List.of(
            "The harbour was closed.",
            "Ferries waited.",
            "The museum opens in May.",
            "Nobody was hurt.",
            "Trains were late.",
            "The market was full.",
            "It rained all day.");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, List<String>> files = new TreeMap<>();
    private Home home;

    @BeforeEach
    void aFolder() throws IOException {
        home = new Home(folder);
        write("a.txt");
    }

    @AfterEach
    void close() {
        home.close();
    }

    private void write(String path) {
        List<String> sentences = new ArrayList<>(SENTENCES);
        Collections.shuffle(sentences, random);
        sentences = sentences.subList(0, 1 + random.nextInt(3));
        files.put(path, sentences);
        home.write(path, String.join(" ", sentences));
    }

    private String any(List<String> paths) {
        return paths.get(random.nextInt(paths.size()));
    }

    private void change() {
        List<String> taken = List.copyOf(files.keySet());
        List<String> free =
                PATHS.stream().filter(path -> !files.containsKey(path)).toList();
        switch (random.nextInt(3)) {
            case 0 -> write(any(PATHS));
            case 1 -> {
                if (taken.size() > 1) {
                    String path = any(taken);
                    files.remove(path);
                    home.delete(path);
                }
            }
            default -> {
                if (!free.isEmpty()) {
                    String from = any(taken);
                    String to = any(free);
                    files.put(to, Objects.requireNonNull(files.remove(from)));
                    home.move(from, to);
                }
            }
        }
    }

    @Test
    void answersCanCiteExactlyWhatStandsInTheFolder() {
        Map<Long, List<String>> snapshots = new HashMap<>();
        for (int i = 0; i < CHANGES; i++) {
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                change();
            }
            home.reload();
            assertThat(home.statements()).as("after change %d", i).isEqualTo(expected());
            assertThat(ids()).as("ids after change %d", i).doesNotHaveDuplicates();
            long number = home.library.current().number();
            snapshots.put(number, expected());
            if (random.nextInt(5) == 0 && snapshots.containsKey(number - 1)) {
                List<String> earlier = Objects.requireNonNull(snapshots.get(number - 1));
                Snapshot back = home.library.rollback(Progress.SILENT);
                assertThat(home.statements()).as("back after change %d", i).isEqualTo(earlier);
                snapshots.clear();
                snapshots.put(back.number(), earlier);
            }
            if (random.nextInt(8) == 0) {
                home.reopen();
            }
        }
        assertThat(home.embedder.embedded()).doesNotHaveDuplicates();
    }

    private List<String> expected() {
        List<String> expected = new ArrayList<>();
        files.forEach((path, sentences) -> sentences.forEach(sentence -> expected.add(path + ": " + sentence)));
        return expected;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        home.store.forEachStatement(home.library.current().number(), statement -> ids.add(statement.id()));
        return ids;
    }
}
