package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.formats.FormatReader;
import org.attache.formats.file.ReadLimits;
import org.attache.icu.IcuSentences;
import org.attache.jackson.JacksonData;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Reading;
import org.attache.knowledge.difference.Preparation;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
import org.attache.question.Wanted;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.attache.visit.Visit;
import org.attache.visit.VisitQuery;
import org.attache.wordnet.WordNet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written from the ledger is true, so the checks must not withhold it. */
class LedgerSentencesTest {

    private static final CitationVerifier VERIFIER = new CitationVerifier(new WordNet());
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-06-01T12:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String HEADER = "visitor,role,country,place,start,end,remarks\n";
    private static final String MAPPING = """
            title: Journeys
            published: 2025-03-01
            schedule:
              visitor: visitor
              role: role
              country: country
              place: place
              start: start
              end: end
              purpose: remarks
            """;

    @TempDir
    Path folder;

    private PreparedDocument table(String rows) throws IOException {
        Files.writeString(folder.resolve("a.csv"), HEADER + rows);
        Files.writeString(folder.resolve("a.csv.yaml"), MAPPING);
        return read(folder, "a.csv");
    }

    private static PreparedDocument read(Path folder, String file) {
        Reading reading = new FormatReader(new JacksonData(), ReadLimits.DEFAULTS, CLOCK).read(folder, file);
        return new Preparation(new StatementSplitter(new IcuSentences())).prepare(((Reading.Read) reading).document());
    }

    private static Evidence evidence(PreparedDocument document, List<Visit> visits) {
        Map<String, Statement> byId =
                document.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        List<NumberedStatement> numbered = new ArrayList<>();
        visits.stream().flatMap(visit -> visit.evidence().stream()).distinct().forEach(id -> {
            Statement statement = Objects.requireNonNull(byId.get(id));
            numbered.add(new NumberedStatement(numbered.size() + 1, statement, Relevance.LEDGER));
        });
        return new Evidence(numbered, visits, List.of());
    }

    private static List<DraftSentence> sentences(Evidence evidence, Wanted wanted) {
        return new VisitSentences(TODAY, evidence)
                .write(new Interpretation.LedgerQuery(
                        VisitQuery.all(100), wanted, new Pick.All(), List.of(), List.of()))
                .sentences();
    }

    /** What the ledger says of these visits and the checks do not let through. */
    private static List<String> withheld(Evidence evidence, Wanted... wanted) {
        List<String> withheld = new ArrayList<>();
        for (Wanted one : wanted) {
            List<DraftSentence> sentences = sentences(evidence, one);
            assertThat(sentences).isNotEmpty();
            for (DraftSentence sentence : sentences) {
                if (VERIFIER.verdict(sentence, evidence) instanceof Verdict.Withheld reason) {
                    withheld.add(reason.check() + ": " + sentence.text());
                }
            }
        }
        return withheld;
    }

    private static List<String> withheld(Evidence evidence) {
        return withheld(
                evidence, Wanted.WHEN, Wanted.END, Wanted.DURATION, Wanted.ROLE, Wanted.COUNT, Wanted.HEADCOUNT);
    }

    @Test
    void longestOfSeveralThatAreEquallyLongAreCalledSoAndNightsAreTold() throws IOException {
        PreparedDocument document = table("""
                Eva Lund,minister,Panama,Panama City,2024-05-05,2024-05-08,State visit.
                Ada Moreau,minister,Malta,Valletta,2024-06-01,2024-06-04,State visit.
                """);
        Evidence evidence = evidence(document, document.visits());
        List<DraftSentence> longest = new VisitSentences(TODAY, evidence)
                .write(new Interpretation.LedgerQuery(
                        VisitQuery.all(100), Wanted.DURATION, new Pick.Longest(), List.of(), List.of()))
                .sentences();

        assertThat(longest.getFirst().text()).isEqualTo("These visits are equally long, 4 days each.");
        assertThat(longest.get(1).text()).endsWith(", 4 days and 3 nights.");
        assertThat(longest).allMatch(one -> VERIFIER.verdict(one, evidence) instanceof Verdict.Supported);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eva Lund,minister,Panama,Panama City,2024-05-05,2024-05-07,State visit.",
                "Eva Lund,minister,Kuwait,Kuwait City,2024-05-05,2024-05-05,Met with Emir Salim.",
                "Eva Lund,minister,Mexico,\"Mexico, D.F., Puebla\",2024-05-05,2024-05-07,State visit.",
                "Eva Lund,minister,France,Cayenne (French Guiana),2024-05-05,2024-05-07,Opened a school.",
                "Eva Lund,minister,United Kingdom,Nassau (The Bahamas),2024-05-05,2024-05-07,Conferred.",
                "Eva M. (Eva Maria) Lund,minister,Spain,Madrid,2024-05-05,2024-05-07,Official visit.",
                "Eva Lund,minister,Antarctica,\"Ross Sea, South Pole\",2024-05-05,2024-05-07,Visited the Polheim Station. First visit of a minister to Antarctica.",
                "Eva Lund,minister,Egypt,Marsa el-Alam,2024-05-05,2024-05-07,Holiday.",
                "Eva Lund,minister,Spain,,2024-05-05,2024-05-05,"
            })
    void everySentenceFromARowPasses(String row) throws IOException {
        PreparedDocument document = table(row + "\n");
        assertThat(document.visits()).hasSize(1);
        assertThat(withheld(evidence(document, document.visits()))).isEmpty();
    }

    @Test
    void countOfManyVisitsPasses() throws IOException {
        PreparedDocument document = table("""
                Eva Lund,minister,Spain,Madrid,2021-05-05,2021-05-07,State visit.
                Eva Lund,minister,Spain,Madrid,2022-06-01,2022-06-02,State visit.
                Eva Lund,minister,Spain,Toledo,2023-07-03,2023-07-03,Met with King Alonso.
                Eva Lund,minister,Spain,Toledo,2024-08-04,2024-08-09,Holiday.
                """);
        assertThat(withheld(evidence(document, document.visits()), Wanted.COUNT, Wanted.HEADCOUNT))
                .isEmpty();
    }

    @Test
    void countOfManyVisitorsPasses() throws IOException {
        PreparedDocument document = table("""
                Eva Lund,minister,Spain,Madrid,2021-05-05,2021-05-07,State visit.
                Olaf Berg,envoy,Spain,Madrid,2022-06-01,2022-06-02,State visit.
                Mia Dahl,queen,Spain,Toledo,2024-07-10,2024-07-10,Met with King Alonso.
                """);
        assertThat(withheld(evidence(document, document.visits()), Wanted.COUNT, Wanted.HEADCOUNT))
                .isEmpty();
    }

    @Test
    void rowsThatSayTheSameAreOneSentenceThatCitesBoth() throws IOException {
        PreparedDocument document = table("""
                Eva Lund,minister,Spain,Madrid,2021-05-05,2021-05-07,State visit.
                Eva Lund,minister,Spain,Madrid,2021-05-05,2021-05-07,Opened a school.
                """);
        Evidence evidence = evidence(document, document.visits());
        assertThat(sentences(evidence, Wanted.WHEN)).singleElement().returns(List.of(1, 2), DraftSentence::citations);
        assertThat(withheld(evidence, Wanted.WHEN, Wanted.DURATION, Wanted.END)).isEmpty();
    }

    @Test
    void sentencesFromTheLargeTablePass() {
        Path large = Path.of("../shared/knowledge-large");
        assumeTrue(Files.isRegularFile(large.resolve("us-travels-abroad.csv")), "the large schedule is not here");
        PreparedDocument document = read(large, "us-travels-abroad.csv");
        for (int i = 0; i < document.visits().size(); i += 5) {
            Evidence evidence = evidence(document, List.of(document.visits().get(i)));
            assertThat(withheld(evidence)).isEmpty();
        }
    }

    @Test
    void placeOfAnothersVisitIsWithheld() throws IOException {
        PreparedDocument document = table("""
                Eva Lund,minister,Spain,Madrid,2021-05-05,2021-05-07,State visit.
                Olaf Berg,envoy,Norway,Oslo,2022-06-01,2022-06-02,State visit.
                """);
        Evidence evidence = evidence(document, document.visits());
        DraftSentence said = new DraftSentence("Eva Lund was in Oslo, Norway from May 5 to 7, 2021.", List.of(1, 2));
        assertThat(VERIFIER.verdict(said, evidence)).isInstanceOf(Verdict.Withheld.class);
    }
}
