package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attache.dates.DateRange;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.PreparedDocument;
import org.attache.visit.SampleVisits;
import org.attache.visit.VisitQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every day that Java knows comes back from the file as it was written. */
class DaysTest {

    private static final PreparedDocument WITHOUT_DAYS = Samples.document("plain.txt", "It stays.", "It is dry.");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                        .map(LocalDate::ofEpochDay),
                Arbitraries.longs()
                        .between(
                                LocalDate.of(-1, 1, 1).toEpochDay(),
                                LocalDate.of(2100, 1, 1).toEpochDay())
                        .map(LocalDate::ofEpochDay),
                Arbitraries.of(
                        LocalDate.MIN,
                        LocalDate.MAX,
                        LocalDate.of(0, 1, 1),
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(1500, 2, 28),
                        LocalDate.of(1582, 10, 4),
                        LocalDate.of(1582, 10, 5),
                        LocalDate.of(1582, 10, 14),
                        LocalDate.of(1582, 10, 15),
                        LocalDate.of(9999, 12, 31)));
    }

    @Property(tries = 8)
    void anyDayOutlivesTheProcess(@ForAll List<@From("days") LocalDate> days) throws IOException {
        Path data = Files.createTempDirectory("days");
        try {
            List<PreparedDocument> documents =
                    days.stream().distinct().map(DaysTest::document).toList();
            try (H2Knowledge store = open(data)) {
                store.apply(documents, List.of(), List.of(), "folder");
            }
            try (H2Knowledge store = open(data)) {
                assertThat(documents).allSatisfy(document -> {
                    LocalDate day = day(document);
                    assertThat(store.statementsOf(1, document.path())).isEqualTo(document.statements());
                    assertThat(store.visitsOf(1, document.path())).isEqualTo(document.visits());
                    assertThat(store.ledger(1)
                                    .find(new VisitQuery(List.of(), List.of(), List.of(), DateRange.on(day), 2)))
                            .isEqualTo(document.visits());
                });
            }
        } finally {
            delete(data);
        }
    }

    /** Published on the day of its visit. */
    private static PreparedDocument document(LocalDate day) {
        return Samples.document(
                day + ".txt", day, List.of(SampleVisits.visit("Ada Moreau", "France", day, null)), "She came.");
    }

    private static LocalDate day(PreparedDocument document) {
        return LocalDate.parse(document.path().replace(".txt", ""));
    }

    /** Statements are read in the order of their ordinals. */
    @Test
    void whatDoesNotComeBackAsItWasGivenIsNotTakenIn(@TempDir Path data) {
        PreparedDocument odd = new PreparedDocument(
                WITHOUT_DAYS.document(), WITHOUT_DAYS.statements().reversed(), List.of());
        try (H2Knowledge store = open(data)) {
            assertThatThrownBy(() -> store.apply(List.of(odd), List.of(), List.of(), "folder"))
                    .isInstanceOf(KnowledgeUnavailable.class)
                    .hasMessageContaining("does not give plain.txt back")
                    .hasMessageContaining("nothing was taken in");
            assertThat(store.current().number()).isZero();
            store.apply(List.of(WITHOUT_DAYS), List.of(), List.of(), "folder");
        }
        try (H2Knowledge store = open(data)) {
            assertThat(store.statementsOf(1, "plain.txt")).isEqualTo(WITHOUT_DAYS.statements());
        }
    }

    private static H2Knowledge open(Path data) {
        H2Knowledge.Opened opened = H2Knowledge.open(data, Samples.CLOCK);
        assertThat(opened.notices()).isEmpty();
        return opened.store();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
