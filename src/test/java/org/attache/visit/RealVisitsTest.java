package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.formats.FormatReader;
import org.attache.formats.file.ReadLimits;
import org.attache.icu.IcuSentences;
import org.attache.jackson.JacksonData;
import org.attache.knowledge.Reading;
import org.attache.source.Document;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The documents that the program is for: the article it started from, the project's own folder, the large table. */
class RealVisitsTest {

    private static final Path SHARED = Path.of("../shared");
    private static final Path KNOWLEDGE = Path.of("knowledge");
    private static final String ARTICLE = "knowledge/us-officials-visit-pakistan.txt";
    private static final String TABLE = "knowledge-large/us-travels-abroad.csv";
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-06-01T12:00:00Z"));

    private final StatementSplitter splitter = new StatementSplitter(new IcuSentences());

    @Test
    void articleTellsOfThreeVisitsAndNoMore() {
        assertThat(visits(SHARED, ARTICLE))
                .extracting(Shown::of)
                .containsExactly(
                        "Julieta Valls Noyes | Assistant Secretary of State for the Bureau of Population, Refugees and"
                                + " Migration | Islamabad | Pakistan | 2023-12-04..2023-12-07 | ANNOUNCED",
                        "Tom West | Special US Representative on Afghanistan | - | Pakistan | 2023-12-07..2023-12-09 |"
                                + " ANNOUNCED",
                        "Elizabeth Horst | Principal Deputy Assistant Secretary | Islamabad | Pakistan |"
                                + " 2023-12-09..2023-12-12 | ANNOUNCED");
    }

    @Test
    void fieldsOfTheArticlesVisitsAreBorneOutByTheStatementsThatHaveThem() {
        Document document = read(SHARED, ARTICLE);
        List<Statement> statements = splitter.split(document);
        List<Visit> visits = VisitExtractor.extract(document, statements);
        Visit noyes = visits.getFirst();

        assertThat(words(statements, noyes.dates())).singleElement().asString().contains("from December 4 to 7");
        assertThat(words(statements, noyes.place())).singleElement().asString().contains("in Islamabad");
        assertThat(words(statements, noyes.role())).singleElement().asString().contains("Bureau of Population");
        assertThat(Shown.known(noyes.purpose()))
                .startsWith("to discuss “shared efforts to protect vulnerable individuals");
        assertThat(words(statements, noyes.purpose()))
                .singleElement()
                .asString()
                .startsWith("The statement described");
        assertThat(Shown.known(noyes.dates())).isNotNull().returns(true, VisitDates::yearInferred);
        for (Visit visit : visits.subList(1, 3)) {
            assertThat(words(statements, visit.dates()))
                    .singleElement()
                    .asString()
                    .startsWith("She identified three US officials");
            assertThat(visit.purpose()).isNull();
        }
    }

    @Test
    void ownNotesTellOfTheThreeVisitsOnceEach() throws IOException {
        List<Visit> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(KNOWLEDGE)) {
            files.sorted()
                    .forEach(file ->
                            all.addAll(visits(KNOWLEDGE, file.getFileName().toString())));
        }

        assertThat(Retellings.joined(all, (first, second) -> true))
                .extracting(Shown::of)
                .containsExactlyInAnyOrder(
                        "Julieta Valls Noyes | Assistant Secretary of State for the Bureau of Population, Refugees and"
                                + " Migration | Islamabad | Pakistan | 2023-12-04..2023-12-07 | ANNOUNCED",
                        "Tom West | US Special Representative on Afghanistan | - | Pakistan | 2023-12-07..2023-12-09 |"
                                + " PLANNED",
                        "Elizabeth Horst | Principal Deputy Assistant Secretary | Islamabad | Pakistan |"
                                + " 2023-12-09..2023-12-12 | PLANNED");
    }

    @Test
    void articleAndNotesAgree() throws IOException {
        List<Visit> all = new ArrayList<>(visits(SHARED, ARTICLE));
        all.addAll(visits(KNOWLEDGE, "noyes-in-islamabad.md"));
        all.addAll(visits(KNOWLEDGE, "three-us-visits.md"));

        assertThat(Retellings.joined(all, (first, second) -> true)).hasSize(3);
    }

    @Test
    void largeTableHasOneVisitARowWithTheFieldsOfTheRow() throws IOException {
        List<Visit> visits = visits(SHARED, TABLE);
        List<String> rows = Files.readAllLines(SHARED.resolve(TABLE));

        assertThat(visits).hasSize(4_271).allSatisfy(visit -> {
            assertThat(visit.role()).isNotNull();
            assertThat(visit.country()).isNotNull();
            assertThat(visit.dates()).isNotNull();
            assertThat(visit.evidence()).hasSize(1);
            assertThat(visit.status().value())
                    .isIn(Status.COMPLETED, Status.PLANNED, Status.CANCELLED, Status.POSTPONED);
        });
        assertThat(visits).extracting(Visit::id).doesNotHaveDuplicates();
        assertThat(rows.get(2)).startsWith("4114,president,Joseph R. Biden,Belgium,Brussels,2021-06-13,2021-06-15,");
        assertThat(Shown.of(visits.get(1)))
                .isEqualTo("Joseph R. Biden | president | Brussels | Belgium | 2021-06-13..2021-06-15 | COMPLETED");
    }

    private List<Visit> visits(Path folder, String path) {
        Document document = read(folder, path);
        return VisitExtractor.extract(document, splitter.split(document));
    }

    private static Document read(Path folder, String path) {
        assumeTrue(Files.exists(folder.resolve(path)), folder.resolve(path) + " is not there");
        Reading reading = new FormatReader(new JacksonData(), ReadLimits.DEFAULTS, CLOCK).read(folder, path);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    private static List<String> words(List<Statement> statements, @Nullable Sourced<?> field) {
        return statements.stream()
                .filter(statement -> Shown.evidence(field).contains(statement.id()))
                .map(Statement::words)
                .toList();
    }
}
