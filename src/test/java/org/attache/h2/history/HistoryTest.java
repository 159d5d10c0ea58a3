package org.attache.h2.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.visit.SampleVisits.day;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.Condition;
import org.attache.h2.H2Knowledge;
import org.attache.h2.Samples;
import org.attache.h2.rows.Sql;
import org.attache.knowledge.PreparedDocument;
import org.attache.visit.SampleVisits;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.history.Aspect;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Standing;
import org.attache.visit.history.Teller;
import org.attache.visit.history.Telling;
import org.attache.visit.history.VisitHistory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 12, 3);

    @TempDir
    private Path data;

    private Instant now = Instant.parse("2023-12-04T08:00:00Z");
    private H2Knowledge store;

    @BeforeEach
    void open() {
        store = H2Knowledge.open(data, () -> now).store();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Visit west(String start) {
        return SampleVisits.visit("Tom West", "Pakistan", day(start), null);
    }

    private static Visit with(Visit visit, Status status) {
        return new Visit(
                visit.id(),
                visit.visitor(),
                visit.role(),
                visit.country(),
                visit.place(),
                visit.dates(),
                visit.purpose(),
                new Sourced<>(status, List.of("s1")));
    }

    private static PreparedDocument document(String path, Visit... visits) {
        return Samples.document(path, PUBLISHED, List.of(visits), "Sentence of " + path + " " + List.of(visits));
    }

    private void take(PreparedDocument... documents) {
        now = now.plusSeconds(3600);
        store.apply(List.of(documents), List.of(), List.of(), "");
    }

    private void remove(String path) {
        now = now.plusSeconds(3600);
        store.apply(List.of(), List.of(path), List.of(), "");
    }

    private VisitHistory history() {
        return store.history(store.current().number());
    }

    private List<Change> changesAfter(long number) {
        return history().changesAfter(number, 100).stream()
                .map(Revision::change)
                .toList();
    }

    @Test
    void newVisitIsAnnouncedOnceHoweverManyDocumentsTellOfItInOneReload() {
        take(document("a.txt", west("2023-12-07")), document("b.txt", west("2023-12-07")));

        assertThat(history().changesAfter(0, 10)).singleElement().satisfies(revision -> {
            assertThat(revision.number()).isEqualTo(1);
            assertThat(revision.uid()).isEqualTo(west("2023-12-07").id());
            assertThat(revision.sequence()).isZero();
            assertThat(revision.snapshot()).isEqualTo(1);
            assertThat(revision.at()).isEqualTo(now);
            assertThat(revision.change()).isInstanceOf(Change.Announced.class);
            assertThat(revision.change().now().tellers())
                    .containsExactly(
                            new Teller("a.txt", "Title of a.txt", PUBLISHED),
                            new Teller("b.txt", "Title of b.txt", PUBLISHED));
            assertThat(revision.change().now().visit()).isEqualTo(west("2023-12-07"));
        });
    }

    @Test
    void visitThatMovesKeepsItsUidAndItsSequenceRises() {
        take(document("a.txt", west("2023-12-07")));
        take(document("a.txt", west("2023-12-09")));
        take(document("a.txt", with(west("2023-12-09"), Status.CANCELLED)));

        List<Revision> all = history().of(west("2023-12-07").id());

        assertThat(all).extracting(Revision::sequence).containsExactly(0, 1, 2);
        assertThat(all).extracting(Revision::snapshot).containsExactly(1L, 2L, 3L);
        assertThat(all.get(1).change()).isInstanceOfSatisfying(Change.Revised.class, moved -> {
            assertThat(moved.aspects()).containsExactly(Aspect.MOVED);
            assertThat(moved.before().visit()).isEqualTo(west("2023-12-07"));
            assertThat(moved.now().visit()).isEqualTo(west("2023-12-09"));
        });
        assertThat(all.get(2).change())
                .isInstanceOfSatisfying(
                        Change.Revised.class, off -> assertThat(off.aspects()).containsExactly(Aspect.CANCELLED));
        assertThat(history()
                        .standings(
                                List.of(new Telling("a.txt", west("2023-12-09").id()))))
                .containsExactly(Map.entry(
                        new Telling("a.txt", west("2023-12-09").id()),
                        new Standing(west("2023-12-07").id(), 2, now)));
    }

    @Test
    void documentThatIsReadAnewAndSaysTheSameChangesNothing() {
        take(document("a.txt", west("2023-12-07"), SampleVisits.visit("Ada", "Norway", null, null)));
        long newest = history().newest();
        take(document("a.txt", west("2023-12-07"), SampleVisits.visit("Ada", "Norway", null, null)));

        assertThat(changesAfter(newest)).isEmpty();
    }

    @Test
    void secondDocumentThatTellsTheSameIsAMinorChange() {
        take(document("a.txt", west("2023-12-07")));
        take(document("b.txt", west("2023-12-07")));

        assertThat(changesAfter(1))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Revised.class,
                        retold -> assertThat(retold.aspects()).containsExactly(Aspect.RETOLD));
    }

    @Test
    void visitIsWithdrawnOnlyWhenNoDocumentTellsOfItAnyMoreAndReturnsUnderItsUid() {
        take(document("a.txt", west("2023-12-07")), document("b.txt", west("2023-12-07")));
        remove("a.txt");
        assertThat(changesAfter(1))
                .allMatch(change -> change instanceof Change.Revised revised
                        && revised.aspects().equals(Set.of(Aspect.RETOLD)));
        remove("b.txt");
        long newest = history().newest();
        assertThat(history().changesAfter(newest - 1, 1))
                .singleElement()
                .satisfies(revision -> assertThat(revision.change()).isInstanceOf(Change.Withdrawn.class));
        take(document("c.txt", west("2023-12-07")));

        assertThat(history().changesAfter(newest, 10)).singleElement().satisfies(revision -> {
            assertThat(revision.change()).isInstanceOf(Change.Returned.class);
            assertThat(revision.uid()).isEqualTo(west("2023-12-07").id());
            assertThat(revision.sequence()).isEqualTo(3);
        });
    }

    @Test
    void anotherVisitOnTheDayFromWhichOneMovedIsANewOne() {
        take(document("a.txt", west("2023-12-07")));
        take(document("a.txt", west("2023-12-09")));
        take(document("b.txt", west("2023-12-07")));

        assertThat(history().changesAfter(2, 10))
                .extracting(revision ->
                        revision.uid() + " " + revision.change().getClass().getSimpleName())
                .containsExactlyInAnyOrder(
                        west("2023-12-07").id() + ".2 Announced",
                        west("2023-12-07").id() + " Revised");
        assertThat(changesAfter(2).stream().allMatch(change -> change.now().disputed()))
                .as("both must be one visit, and two documents disagree")
                .isTrue();
    }

    @Test
    void scheduleThatDropsAVisitThatIsOverAndGetsTheNextOneMovedNothing() {
        take(document("a.txt", west("2021-05-02"), west("2022-05-02")));
        take(document("a.txt", west("2022-05-02"), west("2024-05-02")));

        assertThat(changesAfter(2))
                .hasSize(2)
                .hasAtLeastOneElementOfType(Change.Announced.class)
                .hasAtLeastOneElementOfType(Change.Withdrawn.class);
    }

    @Test
    void returnToTheSnapshotBeforeIsWrittenDownLikeAnyOtherChange() {
        take(document("a.txt", west("2023-12-07")));
        take(document("a.txt", west("2023-12-09")), document("b.txt", west("2024-03-01")));
        store.rollback(folder -> folder);

        assertThat(changesAfter(3)).hasSize(2).satisfies(changes -> {
            assertThat(changes)
                    .anySatisfy(change -> assertThat(change)
                            .isInstanceOfSatisfying(
                                    Change.Revised.class,
                                    moved -> assertThat(moved.now().visit()).isEqualTo(west("2023-12-07"))));
            assertThat(changes).hasAtLeastOneElementOfType(Change.Withdrawn.class);
        });
        assertThat(history()
                        .standings(
                                List.of(new Telling("a.txt", west("2023-12-07").id()))))
                .hasValueSatisfying(new Condition<>(
                        standing -> standing.uid().equals(west("2023-12-07").id()) && standing.sequence() == 2,
                        "the uid of the first appearance"));
    }

    @Test
    void visitsThatTurnOutToBeOneGoOnUnderTheOlderUid() {
        Visit start = SampleVisits.visit("Tom West", "Pakistan", day("2023-12-07"), null);
        Visit end = SampleVisits.visit("Tom West", "Pakistan", null, day("2023-12-09"));
        Visit whole = SampleVisits.visit("Tom West", "Pakistan", day("2023-12-07"), day("2023-12-09"));
        take(document("a.txt", start));
        take(document("b.txt", end));
        take(document("c.txt", whole));

        assertThat(changesAfter(2))
                .anySatisfy(change -> assertThat(change)
                        .isInstanceOfSatisfying(
                                Change.Joined.class,
                                joined -> assertThat(joined.into()).isEqualTo(start.id())));
        assertThat(history().standings(List.of(new Telling("b.txt", end.id()))).values())
                .extracting(Standing::uid)
                .containsExactly(start.id());
    }

    @Test
    void whatIsReadInPiecesIsTheWholeLogInItsOrder() {
        take(document("a.txt", west("2023-12-07"), SampleVisits.visit("Ada", "Norway", day("2024-01-01"), null)));
        take(document("a.txt", west("2023-12-09")));
        take(document("b.txt", SampleVisits.visit("Ida", "Norway", day("2024-01-01"), null)));

        List<Revision> read = new ArrayList<>();
        for (long last = 0; last < history().newest(); last = read.getLast().number()) {
            read.addAll(history().changesAfter(last, 2));
        }

        assertThat(read).isEqualTo(history().changesAfter(0, 100)).hasSize(5);
    }

    @Test
    void historyOfAnEarlierSnapshotKnowsNothingOfWhatCameLater() {
        take(document("a.txt", west("2023-12-07")));
        take(document("a.txt", west("2023-12-09")));

        assertThat(store.history(1).of(west("2023-12-07").id())).hasSize(1);
        assertThat(store.history(1).newest()).isEqualTo(1);
    }

    @Test
    void visitsOfSeveralPiecesComeInChangeAndAreListed() {
        int visits = 3_000;
        take(IntStream.range(0, 3)
                .mapToObj(i -> document(
                        "many" + i + ".txt",
                        IntStream.range(0, 1_000)
                                .mapToObj(k -> SampleVisits.visit(
                                        "Guest " + (i * 1_000 + k), "Norway", day("2024-01-01"), null))
                                .toArray(Visit[]::new)))
                .toArray(PreparedDocument[]::new));
        assertThat(history().newest()).isEqualTo(visits);
        take(document("many0.txt", west("2023-12-07")));
        store.rollback(folder -> folder);

        List<Telling> tellings = store.documents(store.current().number()).stream()
                .map(document -> document.origin().path())
                .flatMap(path -> store.visitsOf(store.current().number(), path).stream()
                        .map(visit -> new Telling(path, visit.id())))
                .toList();
        Map<Telling, Standing> standings = history().standings(tellings);
        assertThat(standings).hasSize(visits);
        assertThat(history().of(standings.values().stream().map(Standing::uid).toList()))
                .hasSize(visits);
    }

    @Test
    void moreKeysAreAskedForThanAnArrayOfTheDatabaseHolds() {
        List<Integer> keys = IntStream.range(0, 70_000).boxed().toList();

        List<Integer> found = store.changes()
                .database()
                .read(connection -> Pieces.list(
                        connection,
                        keys,
                        piece -> Sql.of("SELECT k FROM UNNEST(CAST(? AS INTEGER ARRAY)) AS wanted (k)", (Object)
                                piece.toArray()),
                        row -> row.getInt(1)));

        assertThat(found).isEqualTo(keys);
    }

    @Test
    void historyIsThereAfterTheStoreWasOpenedAgain() {
        take(document("a.txt", west("2023-12-07")));
        List<Revision> before = history().changesAfter(0, 10);
        close();
        open();

        assertThat(history().changesAfter(0, 10)).isEqualTo(before);
    }
}
