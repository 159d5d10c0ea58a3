package org.attache.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attache.lucene.Statements.DIMENSIONS;
import static org.attache.lucene.Statements.entry;
import static org.attache.lucene.Statements.origin;
import static org.attache.lucene.Statements.towards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.evidence.Hit;
import org.attache.evidence.StatementSearch;
import org.attache.evidence.Surroundings;
import org.attache.knowledge.SearchIndex;
import org.attache.knowledge.SearchIndex.Entry;
import org.attache.knowledge.SearchIndex.State;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.source.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {

    private static final State FIRST = new State(1, Instant.EPOCH, "model");
    private static final State SECOND = new State(2, Instant.EPOCH, "model");

    @TempDir
    private Path folder;

    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder, DIMENSIONS);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void newFolderHoldsNothing() {
        assertThat(index.state().snapshot()).isEqualTo(-1);
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(reader.size()).isZero();
            assertThat(reader.search(new StatementSearch("visit", towards(0), 5)))
                    .isEmpty();
            assertThat(reader.ofDocument("a.txt")).isEmpty();
        }
    }

    @Test
    void stateAndStatementsAreThereAfterReopening() {
        rebuild(FIRST, entry("a.txt", 0, "Tom West is due in Islamabad.", 0));
        index.close();
        open();
        assertThat(index.state()).isEqualTo(FIRST);
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(reader.snapshot()).isEqualTo(1);
            assertThat(reader.size()).isEqualTo(1);
        }
    }

    @Test
    void statementComesBackAsItWentIn() {
        Entry plain = entry("a.txt", 4, "The “minister” — Łukasz — will arrive at 9 a.m. 🛬", 0);
        Origin origin = plain.statement().origin();
        Provenance known = origin.provenance();
        Provenance bare = new Provenance(
                "t".repeat(40_000),
                "Office",
                null,
                null,
                Certainty.UNKNOWN,
                "https://example.org/a",
                "fr",
                Trust.OFFICIAL,
                known.timezone());
        Statement spoken = new Statement(
                "b",
                new Origin("b.txt", bare),
                0,
                0,
                Quote.of("He said so.", 3, 7),
                "Mumtaz Zahra Baloch",
                new Writing(LocalDate.of(2024, 10, 7), "Siv Aune"));
        rebuild(FIRST, plain, new Entry(spoken, Surroundings.NONE, towards(0)));
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(reader.byId(List.of("b", "unknown", "a.txt#4"))).containsExactly(spoken, plain.statement());
        }
    }

    @Test
    void manyStatementsComeInTheOrderInWhichTheyAreAskedFor() {
        List<Entry> all = IntStream.range(0, 900)
                .mapToObj(i -> entry("folder/" + i % 7 + ".txt", i, "Statement " + i + ".", i))
                .toList();
        rebuild(FIRST, all.toArray(Entry[]::new));
        List<Statement> wanted = IntStream.range(0, 900)
                .mapToObj(i -> all.get(i * 637 % 900).statement())
                .toList();
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(reader.byId(wanted.stream().map(Statement::id).toList())).isEqualTo(wanted);
        }
    }

    @Test
    void statementKeepsWhatItLeansOn() {
        Entry plain = entry("a.txt", 4, "She lands at noon.", 0);
        Surroundings surroundings = new Surroundings("Keating flies to Manila.", "", "minister Fiona Keating", "");
        Entry leaning = new Entry(plain.statement(), surroundings, towards(0));
        Statement elsewhere = new Statement(
                plain.statement().id(), origin("b.txt"), 0, 0, plain.statement().quote(), null);
        rebuild(FIRST, leaning, new Entry(elsewhere, Surroundings.NONE, towards(0)));
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(reader.around(plain.statement())).isEqualTo(surroundings);
            assertThat(reader.around(elsewhere)).isEqualTo(Surroundings.NONE);
        }
    }

    @Test
    void documentIsReadInItsOrder() {
        rebuild(
                FIRST,
                entry("a.txt", 2, "Third.", 0),
                entry("b.txt", 0, "Other.", 0),
                entry("a.txt", 0, "First.", 0),
                entry("a.txt", 1, "Second.", 0));
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(reader.ofDocument("a.txt"))
                    .extracting(Statement::words)
                    .containsExactly("First.", "Second.", "Third.");
        }
    }

    @Test
    void statementsAroundOneAreReadWithoutTheRestOfTheDocument() {
        Entry third = entry("a.txt", 2, "Third.", 0);
        rebuild(
                FIRST,
                entry("a.txt", 3, "Fourth.", 0),
                third,
                entry("b.txt", 1, "Other.", 0),
                entry("a.txt", 1, "Second.", 0),
                entry("a.txt", 4, "Fifth.", 0));
        index.update(
                SECOND,
                List.of("b.txt"),
                List.of(entry("a.txt", 0, "First.", 0), entry("b.txt", 0, "Anew.", 0))
                        .iterator());
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(near(reader, third, 2, 0)).containsExactly("First.", "Second.");
            assertThat(near(reader, third, 1, 1)).containsExactly("Second.", "Fourth.");
            assertThat(near(reader, third, 0, 9)).containsExactly("Fourth.", "Fifth.");
            assertThat(reader.length("a.txt")).isEqualTo(5);
            assertThat(reader.length("b.txt")).isEqualTo(1);
            assertThat(reader.length("c.txt")).isZero();
        }
    }

    private static List<String> near(SearchIndex.Reader reader, Entry entry, int before, int behind) {
        return reader.near(entry.statement(), before, behind).stream()
                .map(Statement::words)
                .toList();
    }

    @Test
    void openReaderKeepsItsSnapshotWhileAnUpdateSwaps() {
        rebuild(FIRST, entry("a.txt", 0, "Old words.", 0), entry("b.txt", 0, "Kept words.", 0));
        try (SearchIndex.Reader before = index.reader()) {
            index.update(
                    SECOND,
                    List.of("a.txt"),
                    List.of(entry("a.txt", 0, "New words.", 0)).iterator());
            assertThat(words(before, "words")).containsExactlyInAnyOrder("Old words.", "Kept words.");
            assertThat(before.snapshot()).isEqualTo(1);
            try (SearchIndex.Reader after = index.reader()) {
                assertThat(words(after, "words")).containsExactlyInAnyOrder("New words.", "Kept words.");
                assertThat(after.snapshot()).isEqualTo(2);
            }
        }
        assertThat(index.state()).isEqualTo(SECOND);
    }

    @Test
    void openReaderKeepsItsSnapshotWhileTheIndexIsRebuilt() {
        rebuild(FIRST, entry("a.txt", 0, "Old words.", 0));
        try (SearchIndex.Reader before = index.reader()) {
            rebuild(SECOND, entry("c.txt", 0, "New words.", 0));
            assertThat(words(before, "words")).containsExactly("Old words.");
        }
        try (SearchIndex.Reader after = index.reader()) {
            assertThat(words(after, "words")).containsExactly("New words.");
        }
    }

    @Test
    void removedDocumentDoesNotAnswer() {
        rebuild(FIRST, entry("a.txt", 0, "Blinken visits Doha.", 0), entry("b.txt", 0, "Blinken visits Oslo.", 90));
        index.update(SECOND, List.of("a.txt"), List.<Entry>of().iterator());
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(reader.search(new StatementSearch("Blinken Doha", towards(0), 5)))
                    .extracting(hit -> hit.statement().words())
                    .containsExactly("Blinken visits Oslo.");
            assertThat(reader.byId(List.of("a.txt#0"))).isEmpty();
            assertThat(reader.ofDocument("a.txt")).isEmpty();
            assertThat(reader.frequency("Doha")).isZero();
            assertThat(reader.frequency("Blinken")).isEqualTo(1);
            assertThat(reader.size()).isEqualTo(1);
        }
    }

    @Test
    void aWordWithoutEndIsInNoStatement() {
        rebuild(FIRST, entry("a.txt", 0, "Blinken visits Doha.", 0));
        StringBuilder endless = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            endless.append((char) ('a' + (i * 7 + i / 255) % 26));
        }
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(reader.frequency(endless.toString())).isZero();
            assertThat(reader.frequency("Doha")).isEqualTo(1);
        }
    }

    @Test
    void failedWriteLeavesTheLastCommit() {
        rebuild(FIRST, entry("a.txt", 0, "Old words.", 0));
        Iterator<Entry> failing = Stream.of(0, 1)
                .map(i -> {
                    if (i == 1) {
                        throw new IllegalStateException("the store went away");
                    }
                    return entry("b.txt", i, "New words.", 0);
                })
                .iterator();
        assertThatThrownBy(() -> index.rebuild(SECOND, failing)).isInstanceOf(IllegalStateException.class);
        assertThat(index.state()).isEqualTo(FIRST);
        index.update(
                SECOND, List.of(), List.of(entry("c.txt", 0, "More words.", 0)).iterator());
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(words(reader, "words")).containsExactlyInAnyOrder("Old words.", "More words.");
        }
    }

    @Test
    void vectorsOfAnotherLengthCountAsMissing() {
        rebuild(FIRST, entry("a.txt", 0, "Old words.", 0));
        index.close();
        try (LuceneIndex other = LuceneIndex.open(folder, 3)) {
            assertThat(other.state().snapshot()).isEqualTo(-1);
        }
    }

    @Test
    void damagedFileOfAnyKindCountsAsMissingAndIsRebuilt() throws IOException {
        rebuild(FIRST, entry("a.txt", 0, "Old words.", 0));
        index.update(
                SECOND, List.of(), List.of(entry("b.txt", 0, "More words.", 0)).iterator());
        index.close();
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("write.lock"))
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(3);
        for (String name : names) {
            Files.write(folder.resolve(name), "damaged".getBytes(StandardCharsets.UTF_8));
            open();
            assertThat(index.state().snapshot()).as(name).isEqualTo(-1);
            rebuild(FIRST, entry("a.txt", 0, "Old words.", 0));
            index.update(
                    SECOND,
                    List.of(),
                    List.of(entry("b.txt", 0, "More words.", 0)).iterator());
            try (SearchIndex.Reader reader = index.reader()) {
                assertThat(words(reader, "words")).as(name).hasSize(2);
            }
            index.close();
        }
    }

    @Test
    void searchesFindTheSameInOneSegmentAndInMany() {
        List<Entry> entries = IntStream.range(0, 200)
                .mapToObj(i -> entry("d" + i + ".txt", 0, "Envoy number" + i + " travels.", i * 1.7))
                .toList();
        index.rebuild(FIRST, entries.iterator());
        List<Hit> once = hits(new StatementSearch("number7 number70", towards(50), 10));
        index.rebuild(FIRST, entries.subList(0, 20).iterator());
        for (int from = 20; from < 200; from += 20) {
            index.update(SECOND, List.of(), entries.subList(from, from + 20).iterator());
        }
        List<Hit> many = hits(new StatementSearch("number7 number70", towards(50), 10));
        assertThat(many)
                .extracting(Hit::statement)
                .containsExactlyElementsOf(once.stream().map(Hit::statement).toList());
    }

    private void rebuild(State state, Entry... entries) {
        index.rebuild(state, List.of(entries).iterator());
    }

    private List<Hit> hits(StatementSearch search) {
        try (SearchIndex.Reader reader = index.reader()) {
            return reader.search(search);
        }
    }

    private static List<String> words(SearchIndex.Reader reader, String search) {
        return reader.search(new StatementSearch(search, null, 10)).stream()
                .map(hit -> hit.statement().words())
                .toList();
    }
}
