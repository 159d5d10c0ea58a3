package org.attache.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final String SCHEDULE = """
            title: Travels
            schedule:
              visitor: Who
              role: {value: envoy}
              country: Country
              place: Place
              start: From
              end: To
              purpose: Remarks
            """;
    private static final String HEADER = "No,Who,Country,Place,From,To,Remarks\n";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void mappedRowIsOneStatementAndOneEntry() {
        Row row = rows(HEADER + "1,Ada Moreau,Norway,\"Oslo, Bergen\",2024-03-03,2024-03-05,\"Talks on fish.\"\n")
                .getFirst();
        assertThat(row.quote().words())
                .startsWith("Ada Moreau, envoy: Norway (Oslo, Bergen), ")
                .endsWith(". Talks on fish.");
        assertThat(row.entry())
                .isEqualTo(new ScheduleEntry(
                        "Ada Moreau",
                        "envoy",
                        "Norway",
                        "Oslo, Bergen",
                        LocalDate.of(2024, 3, 3),
                        LocalDate.of(2024, 3, 5),
                        "Talks on fish."));
    }

    @Test
    void quotesStandInTheText() {
        Document document = schedule(HEADER + "1,A,Norway,,2024-03-03,,\n\n2,B,,Oslo,,,Lunch\n");
        List<Row> rows = ((Body.Rows) document.body()).rows();
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(document.text()
                                .substring(row.quote().start(), row.quote().end()))
                        .isEqualTo(row.quote().words()));
        assertThat(document.text().lines())
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.quote().words()).toList());
    }

    @Test
    void badDateCostsTheDateNotTheRow() {
        Row row = rows(HEADER + "1,A,Norway,,some time in spring,2024-03-05,\n").getFirst();
        assertThat(row.quote().words()).startsWith("A, envoy: Norway, some time in spring to ");
        assertThat(row.entry())
                .isEqualTo(new ScheduleEntry("A", "envoy", "Norway", null, null, LocalDate.of(2024, 3, 5), null));
    }

    @Test
    void visitThatEndsBeforeItBeginsHasNoDays() {
        Row row = rows(HEADER + "1,A,Norway,,2024-03-05,2024-03-01,\n").getFirst();
        assertThat(row.entry()).isEqualTo(new ScheduleEntry("A", "envoy", "Norway", null, null, null, null));
    }

    @Test
    void rowWithoutVisitorIsAStatementOnly() {
        Row row = rows(HEADER + "1,,Norway,Oslo,,,National day\n").getFirst();
        assertThat(row.quote().words()).isEqualTo("envoy: Norway (Oslo). National day.");
        assertThat(row.entry()).isNull();
    }

    @Test
    void momentIsADayInTheTimeZoneOfTheDocument() {
        folder.with("a.csv.yaml", SCHEDULE + "timezone: Asia/Karachi\n");
        folder.with("a.csv", HEADER + "1,A,Norway,,2024-03-03T22:00:00Z,2024-03-05 08:00,\n");
        assertThat(((Body.Rows) folder.document("a.csv").body())
                        .rows()
                        .getFirst()
                        .entry())
                .isEqualTo(new ScheduleEntry(
                        "A", "envoy", "Norway", null, LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 5), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void tableWithoutMapSaysItsColumns(String separator) {
        String table = "name|city||age\nAda|\"Oslo,\nNorway; both\"|x|7\nBo||||extra\n".replace("|", separator);
        assertThat(folder.with("a.csv", table).document("a.csv").text())
                .isEqualTo("name: Ada; city: Oslo, Norway; both; column 3: x; age: 7\nname: Bo; column 5: extra");
    }

    @Test
    void unknownColumnIsRefusedByName() {
        assertThat(folder.with("a.csv.yaml", "schedule: {visitor: Whom}")
                        .with("a.csv", HEADER)
                        .refusal("a.csv"))
                .isEqualTo("has no column \"Whom\", which the schedule of its a.csv.yaml names; its columns are"
                        + " No, Who, Country, Place, From, To, Remarks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schedule: yes",
                "schedule: {who: Who}",
                "schedule: {country: Country}",
                "schedule: {visitor: [Who]}"
            })
    void mapThatMapsNothingIsRefused(String map) {
        assertThat(folder.with("a.csv.yaml", map).with("a.csv", HEADER).refusal("a.csv"))
                .contains("a.csv.yaml; ");
    }

    @Test
    void quotationThatDoesNotCloseIsRefusedInsteadOfSwallowingRows() {
        assertThat(folder.with("a.csv", HEADER + "1,\"A,Norway\n2,B,Oslo\n").refusal("a.csv"))
                .startsWith("has a quotation mark out of place in or before line ");
    }

    @Test
    void hashCoversTheFileBeside() {
        String before = schedule(HEADER + "1,A\n").hash();
        folder.with("a.csv.yaml", SCHEDULE.replace("Travels", "Journeys"));
        assertThat(folder.document("a.csv").hash()).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void largeScheduleHasAnEntryInEachRow() {
        Path large = Path.of("../shared/knowledge-large");
        assumeTrue(Files.isRegularFile(large.resolve("us-travels-abroad.csv")), "the large schedule is not here");
        Document document = new Folder(large).document("us-travels-abroad.csv");
        List<Row> rows = ((Body.Rows) document.body()).rows();
        assertThat(rows).hasSize(4271).allSatisfy(row -> assertThat(row.entry()).isNotNull());
        assertThat(rows.getFirst().quote().words()).startsWith("Joseph R. Biden, president: United Kingdom (London, ");
    }

    private Document schedule(String table) {
        return folder.with("a.csv.yaml", SCHEDULE).with("a.csv", table).document("a.csv");
    }

    private List<Row> rows(String table) {
        return ((Body.Rows) schedule(table).body()).rows();
    }
}
