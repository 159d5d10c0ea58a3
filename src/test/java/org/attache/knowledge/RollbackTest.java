package org.attache.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attache.evidence.KnowledgeView;
import org.attache.icu.IcuSentences;
import org.attache.source.StatementSplitter;
import org.attache.visit.VisitQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollbackTest {

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void aFolder() throws IOException {
        home = new Home(folder).write("a.txt", "Ada Moreau visits Norway on March 18, 2024.");
        home.reload();
    }

    @AfterEach
    void close() {
        home.close();
    }

    private void day(String day) {
        home.write("a.txt", "Ada Moreau visits Norway on March " + day + ", 2024.");
    }

    private void assertAnswers(String day) {
        assertThat(home.statements()).containsExactly("a.txt: Ada Moreau visits Norway on March " + day + ", 2024.");
        try (KnowledgeView view = home.library.view()) {
            assertThat(starts(view)).containsExactly(LocalDate.parse("2024-03-" + day));
        }
    }

    private static List<LocalDate> starts(KnowledgeView view) {
        return view.visits().find(VisitQuery.all(10)).stream()
                .flatMap(visit -> Stream.ofNullable(visit.dates()))
                .flatMap(dates -> Stream.ofNullable(dates.value().start()))
                .toList();
    }

    private void back() {
        home.library.rollback(Progress.SILENT);
    }

    @Test
    void goesBackOneSnapshotAfterTheOther() {
        day("19");
        home.reload();
        day("20");
        home.reload();

        back();
        assertAnswers("19");
        back();
        assertAnswers("18");
        assertThatThrownBy(this::back)
                .isInstanceOf(KnowledgeUnavailable.class)
                .hasMessageContaining("no earlier knowledge to go back to");
        assertAnswers("18");
    }

    @Test
    void neverGoesBackToNothing() {
        assertThatThrownBy(this::back)
                .isInstanceOf(KnowledgeUnavailable.class)
                .hasMessageContaining("nothing was taken in");
        assertAnswers("18");
    }

    @Test
    void holdsUntilTheFolderChangesAlsoOverARestartAndNewRules() {
        day("19");
        home.reload();
        back();

        assertThat(home.library.isBehind()).isFalse();
        home.rules = "rules-2";
        home.reopen();
        assertThat(home.library.isBehind()).isFalse();
        assertAnswers("18");

        day("20");
        assertThat(home.library.refresh(Progress.SILENT)).isPresent();
        assertAnswers("20");
    }

    @Test
    void reloadAfterwardsProposesWhatWasTakenBackAndAppliesItWhenToldTo() {
        day("19");
        home.reload();
        back();

        assertThat(home.propose().statements().added())
                .extracting(statement -> statement.words())
                .containsExactly("Ada Moreau visits Norway on March 19, 2024.");
        assertAnswers("18");
        home.reload();
        assertAnswers("19");
        back();
        assertAnswers("18");
    }

    @Test
    void documentsReadByOlderRulesAreReadAnewAfterwards() {
        home.rules = "rules-2";
        home.splitter = new StatementSplitter(text -> new int[] {text.length()});
        home.write("b.txt", "One sentence. Another sentence.").reopen().reload();
        home.write("c.txt", "Something else.").reload();
        home.rules = "rules-3";
        home.splitter = new StatementSplitter(new IcuSentences());
        home.reopen().reload();
        assertThat(home.statements()).contains("b.txt: One sentence.");
        back();
        assertThat(home.statements()).contains("b.txt: One sentence. Another sentence.");

        home.write("c.txt", "Something new.").reload();

        assertThat(home.statements()).contains("b.txt: One sentence.", "b.txt: Another sentence.");
    }

    @Test
    void embedsNothingAndTellsHowFarItIs() {
        day("19");
        home.reload();
        List<String> embedded = List.copyOf(home.embedder.embedded());
        Heard heard = new Heard();

        home.library.rollback(heard);

        assertThat(home.embedder.embedded()).isEqualTo(embedded);
        assertThat(heard.tasks()).contains("building the index");
    }

    @Test
    void readerThatIsAtItKeepsItsSnapshot() {
        day("19");
        home.reload();
        try (KnowledgeView view = home.library.view()) {
            back();
            reloadOften();
            assertThat(view.statements().ofDocument("a.txt"))
                    .extracting(statement -> statement.words())
                    .containsExactly("Ada Moreau visits Norway on March 19, 2024.");
            assertThat(starts(view)).containsExactly(LocalDate.parse("2024-03-19"));
        }
    }

    /** Enough changes that nothing of the snapshots before would be left, were it not for readers. */
    private void reloadOften() {
        for (String day : List.of("21", "22", "23", "24")) {
            day(day);
            home.reload();
        }
    }
}
