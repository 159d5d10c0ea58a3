package org.attache.h2.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.evidence.Vector;
import org.attache.h2.H2Knowledge;
import org.attache.h2.Samples;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.SnapshotDifference;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.attache.source.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

    @TempDir
    Path data;

    private H2Knowledge store;

    @BeforeEach
    void open() {
        store = H2Knowledge.open(data, Samples.CLOCK).store();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Snapshot apply(PreparedDocument... documents) {
        return store.apply(List.of(documents), List.of(), List.of(), "folder");
    }

    private void reopen() {
        store.close();
        open();
    }

    private List<String> wordsOf(long snapshot) {
        List<String> words = new ArrayList<>();
        store.forEachStatement(snapshot, statement -> words.add(statement.words()));
        return words;
    }

    @Test
    void newStoreHoldsTheEmptySnapshot() {
        assertThat(store.current()).isEqualTo(new Snapshot(0, Samples.CLOCK.instant(), 0, 0, 0));
        assertThat(store.manifest()).isEmpty();
        assertThat(store.folder()).isEmpty();
        assertThat(store.refused()).isEmpty();
    }

    @Test
    void appliedDocumentsAreThereAfterReopening() {
        PreparedDocument b = Samples.document("sub/b.txt", "Tom West arrived.", "He left.");
        PreparedDocument a = Samples.document("a.txt", "Nobody came. Ärger™ 🙂");

        Snapshot applied = store.apply(
                List.of(b, a), List.of(), List.of(new Reading.Refused("c.pdf", "is encrypted")), "fingerprint");
        reopen();

        assertThat(applied).isEqualTo(new Snapshot(1, Samples.CLOCK.instant(), 2, 3, 0));
        assertThat(store.current()).isEqualTo(applied);
        assertThat(store.manifest())
                .containsExactly(
                        Map.entry("a.txt", a.document().hash()),
                        Map.entry("sub/b.txt", b.document().hash()));
        assertThat(store.documents(1))
                .containsExactly(
                        new DocumentSummary(a.document().origin(), 1, 0),
                        new DocumentSummary(b.document().origin(), 2, 0));
        assertThat(store.statementsOf(1, "sub/b.txt")).isEqualTo(b.statements());
        assertThat(store.statementsOf(1, "missing.txt")).isEmpty();
        assertThat(wordsOf(1)).containsExactly("Nobody came. Ärger™ 🙂", "Tom West arrived.", "He left.");
        assertThat(store.refused()).containsExactly(new Reading.Refused("c.pdf", "is encrypted"));
        assertThat(store.folder()).isEqualTo("fingerprint");
    }

    @Test
    void remarksComeBackWithTheirDocuments() {
        PreparedDocument whole = Samples.document("a.txt", "Nobody came.");
        PreparedDocument part = Samples.document("b.txt", "Somebody came.");
        List<Remark> remarks = List.of(
                Remark.unread("row 2 is hidden and was not read"), Remark.stamp("“VOID” is stamped across page 1"));
        Document document = new Document(
                part.document().origin(),
                part.document().hash(),
                part.document().body(),
                remarks);
        store.apply(
                List.of(whole, new PreparedDocument(document, part.statements(), part.visits())),
                List.of(),
                List.of(),
                "fingerprint");
        reopen();

        assertThat(store.documents(1)).extracting(DocumentSummary::remarks).containsExactly(List.of(), remarks);
        assertThat(store.remarks(1)).isEqualTo(Map.of("b.txt", remarks));
    }

    @Test
    void statementsComeInTheOrderOfTheirIds() {
        PreparedDocument document = Samples.document("a.txt", "One.", "Two.", "Three.");
        apply(document);
        List<Statement> statements = document.statements();

        List<Statement> found = store.statements(
                1, List.of(statements.get(2).id(), "unknown", statements.get(0).id()));

        assertThat(found).containsExactly(statements.get(2), statements.get(0));
    }

    @Test
    void changedDocumentIsReplacedAndRemovedOneLeaves() {
        apply(
                Samples.document("a.txt", "Old."),
                Samples.document("b.txt", "Gone."),
                Samples.document("c.txt", "Stays."));

        store.apply(List.of(Samples.document("a.txt", "New.")), List.of("b.txt"), List.of(), "later");

        assertThat(wordsOf(2)).containsExactly("New.", "Stays.");
        assertThat(wordsOf(1)).containsExactly("Old.", "Gone.", "Stays.");
        assertThat(store.statements(2, List.of("b.txt#Gone."))).isEmpty();
        assertThat(store.statements(1, List.of("b.txt#Gone."))).hasSize(1);
        assertThat(store.current().documents()).isEqualTo(2);
    }

    @Test
    void threeNewestSnapshotsAreKept() {
        apply(Samples.document("a.txt", "First."));
        apply(Samples.document("a.txt", "Second."));
        apply(Samples.document("a.txt", "Third."));
        apply(Samples.document("a.txt", "Fourth."));

        assertThat(wordsOf(1)).isEmpty();
        assertThat(wordsOf(2)).containsExactly("Second.");
        assertThat(wordsOf(3)).containsExactly("Third.");
        assertThat(wordsOf(4)).containsExactly("Fourth.");
        assertThat(rows("document")).isEqualTo(3);
        assertThat(rows("statement")).isEqualTo(3);
    }

    @Test
    void unchangedDocumentIsStoredOnce() {
        apply(Samples.document("a.txt", "Same."));
        apply(Samples.document("b.txt", "Other."));

        assertThat(rows("document")).isEqualTo(2);
    }

    @Test
    void snapshotCostsAsManyRowsAsItHasChanges() {
        apply(
                Samples.document("a.txt", "Same."),
                Samples.document("b.txt", "Same."),
                Samples.document("c.txt", "Old."));
        apply(Samples.document("c.txt", "New."));
        apply(Samples.document("c.txt", "Newer."));

        assertThat(rows("membership")).isEqualTo(5);
        assertThat(wordsOf(1)).containsExactly("Same.", "Same.", "Old.");
        assertThat(wordsOf(3)).containsExactly("Same.", "Same.", "Newer.");
    }

    @Test
    void documentThatComesBackByRollbackLeavesAgain() {
        apply(Samples.document("a.txt", "Old."));
        apply(Samples.document("a.txt", "New."));
        store.rollback(before -> before);
        store.apply(List.of(), List.of("a.txt"), List.of(), "folder");

        assertThat(wordsOf(3)).containsExactly("Old.");
        assertThat(wordsOf(4)).isEmpty();
    }

    @Test
    void rollbackIsANewSnapshotWithTheContentBefore() {
        apply(Samples.document("a.txt", "Old."), Samples.document("b.txt", "Gone."));
        store.apply(List.of(Samples.document("a.txt", "New.")), List.of("b.txt"), List.of(), "later");

        Snapshot back = store.rollback(before -> "back to " + before);

        assertThat(back.number()).isEqualTo(3);
        assertThat(wordsOf(3)).containsExactly("Old.", "Gone.");
        assertThat(store.folder()).isEqualTo("back to folder");
    }

    @Test
    void snapshotThatWasReturnedFromCanBeHeldUntilReadersHaveGoneOver() {
        apply(Samples.document("a.txt", "Old."));
        apply(Samples.document("a.txt", "New."));
        store.rollback(before -> before);

        assertThat(store.difference(2, Samples.CLOCK.instant(), 3))
                .contains(new SnapshotDifference(List.of("a.txt"), List.of("a.txt")));
        assertThat(store.difference(2, Instant.EPOCH, 3)).isEmpty();
        assertThat(store.hold(2)).isTrue();
        apply(Samples.document("b.txt", "More."));
        apply(Samples.document("b.txt", "Even more."));
        assertThat(wordsOf(2)).containsExactly("New.");

        store.release(2);
        apply(Samples.document("b.txt", "Most."));
        assertThat(store.hold(2)).isFalse();
        assertThat(store.difference(2, Samples.CLOCK.instant(), 6)).isEmpty();
        assertThat(wordsOf(2)).isEmpty();
    }

    @Test
    void nearCopiesCountInEverySnapshotThatHoldsBoth() {
        PreparedDocument copy = Samples.document("b.txt", "Same.");
        apply(
                Samples.document("a.txt", "Same."),
                new PreparedDocument(
                        copy.document(),
                        "b.txt",
                        copy.statements(),
                        List.of(),
                        copy.visits(),
                        List.of(new NearCopy("b.txt", "a.txt", 0.9))));
        apply(Samples.document("c.txt", "Other."));
        assertThat(store.nearCopies(2)).containsExactly(new NearCopy("b.txt", "a.txt", 0.9));

        apply(Samples.document("a.txt", "Different."));
        assertThat(store.nearCopies(3)).isEmpty();
        assertThat(store.nearCopies(2)).hasSize(1);
    }

    @Test
    void rollbackOfTheEmptyKnowledgeIsRefused() {
        assertThatThrownBy(() -> store.rollback(before -> before))
                .isInstanceOf(KnowledgeUnavailable.class)
                .hasMessageContaining("nothing was taken in");
    }

    @Test
    void failedApplyChangesNothing() {
        apply(Samples.document("a.txt", "Old."));
        PreparedDocument twice = Samples.document("a.txt", "New.");
        PreparedDocument broken = new PreparedDocument(
                twice.document(),
                List.of(twice.statements().getFirst(), twice.statements().getFirst()),
                List.of());

        assertThatThrownBy(() -> apply(broken)).isInstanceOf(KnowledgeUnavailable.class);

        assertThat(store.current().number()).isEqualTo(1);
        assertThat(wordsOf(1)).containsExactly("Old.");
        assertThat(apply(Samples.document("a.txt", "Next.")).number()).isEqualTo(2);
    }

    @Test
    void vectorsAreRememberedByModelAndWords() {
        store.remember("bge", Map.of("Old.", Vector.of(0.1f, -2.5e-30f), "New.", Vector.of(1, 0)));
        store.remember("bge", Map.of("New.", Vector.of(0, 1)));
        reopen();

        assertThat(store.vectors("bge", List.of("Old.", "New.", "Unknown.")))
                .isEqualTo(Map.of("Old.", Vector.of(0.1f, -2.5e-30f), "New.", Vector.of(0, 1)));
        assertThat(store.vectors("other", List.of("Old."))).isEmpty();
    }

    @Test
    void vectorsWithoutStatementsAreForgottenWhenTheyAreMany() {
        for (int i = 0; i < 20; i++) {
            store.remember("bge", Map.of("words " + i, Vector.of(i)));
        }

        apply(Samples.document("a.txt", "words 7"));

        assertThat(rows("vector")).isEqualTo(1);
        assertThat(store.vectors("bge", List.of("words 7"))).containsKey("words 7");
    }

    @Test
    void interruptedReaderDoesNotCloseTheStore() {
        Thread.currentThread().interrupt();

        apply(Samples.document("a.txt", "Here."));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(wordsOf(1)).containsExactly("Here.");
    }

    private long rows(String table) {
        return store.changes()
                .database()
                .read(connection -> Sql.of("SELECT COUNT(*) FROM " + table)
                        .first(connection, row -> row.getLong(1))
                        .orElseThrow());
    }
}
