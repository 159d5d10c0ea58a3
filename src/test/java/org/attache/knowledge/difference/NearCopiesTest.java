package org.attache.knowledge.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.attache.evidence.Hit;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.StatementSearch;
import org.attache.evidence.Surroundings;
import org.attache.icu.IcuSentences;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.source.Documents;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.junit.jupiter.api.Test;

class NearCopiesTest {

    private static final String AGENCY = """
            # Kenyan minister to sign tuna accord in Oslo

            NAIROBI - Kenya's fisheries minister Grace Wanjiru will visit Norway from March 18 to 21 to sign an accord \
            on tuna, the Norwegian embassy in Nairobi said on Monday.

            Wanjiru will meet her counterpart Marte Hansen in Oslo on the first day and travel on to Bergen, where she \
            is to see a fish market and a research vessel. A delegation of eleven exporters accompanies her.

            The accord, negotiated since 2021, would open Norwegian ports to Kenyan exporters. "We have waited long \
            enough," Wanjiru told reporters at the port of Mombasa.

            Environmental groups called the accord rushed. They say that local fishermen were never asked.
            """;

    private static final String OWN_REPORT = """
            # Mombasa fishermen fear for their catch

            Joseph Mwangi has fished off Mombasa for thirty years, and he has never heard of the accord that his \
            country is about to sign with Norway.

            "Nobody came here," he said on Tuesday while mending a net. Next week the fisheries minister, Grace \
            Wanjiru, flies to Oslo; her ministry promises jobs and better prices. "We have waited long enough," \
            Wanjiru told reporters at the port of Mombasa.

            Greenpeace wants parliament to debate the text first, and members of the opposition have asked for its \
            annexes, which have not been published.
            """;

    private static PreparedDocument document(String path, String text) {
        return new Preparation(new StatementSplitter(new IcuSentences())).prepare(Documents.prose(path, text));
    }

    private static List<NearCopy> copies(PreparedDocument... documents) {
        Map<String, List<NearCopy>> found =
                new NearCopies(new Known(List.of())).among(List.of(documents), List.of(), Progress.SILENT);
        return found.values().stream().flatMap(List::stream).toList();
    }

    private static boolean areCopies(String one, String other) {
        boolean together =
                !copies(document("one.md", one), document("other.md", other)).isEmpty();
        PreparedDocument known = document("other.md", other);
        boolean withKnown = !new NearCopies(new Known(known.statements()))
                .among(List.of(document("one.md", one)), List.of(), Progress.SILENT)
                .isEmpty();
        assertThat(withKnown)
                .as("a known document counts as one that comes in together")
                .isEqualTo(together);
        return together;
    }

    @Test
    void sameTextUnderAnotherHeadlineIsACopy() {
        assertThat(areCopies(AGENCY, AGENCY.replace("Kenyan minister to sign tuna accord in Oslo", "Tuna deal near")))
                .isTrue();
    }

    @Test
    void textWithoutAParagraphIsACopy() {
        assertThat(areCopies(AGENCY, AGENCY.substring(0, AGENCY.indexOf("The accord, negotiated"))))
                .isTrue();
        assertThat(areCopies(AGENCY, AGENCY.replaceFirst("(?s)Wanjiru will meet.*?accompanies her\\.", "")))
                .isTrue();
    }

    @Test
    void textThatWasLightlyEditedAndCorrectedIsACopy() {
        String edited = AGENCY.replace("said on Monday", "announced on Monday")
                .replace("eleven exporters", "a dozen exporters")
                .replace("March 18 to 21", "March 18 to 22")
                .replace("called the accord rushed", "have called the accord hasty");

        assertThat(areCopies(AGENCY, edited)).isTrue();
    }

    @Test
    void textThatStandsInALongerOneIsACopy() {
        assertThat(areCopies(AGENCY, OWN_REPORT + "\n\n" + AGENCY)).isTrue();
    }

    @Test
    void twoReportsOfTheirOwnOnTheSameEventAreNoCopiesThoughTheyQuoteTheSameWords() {
        assertThat(areCopies(AGENCY, OWN_REPORT)).isFalse();
    }

    @Test
    void announcementsFromOneMouldAreNoCopies() {
        String mould = """
                The Ministry of Foreign Affairs announces that %s will pay an official visit to %s from %s 2024. \
                During the visit, %s will hold talks with senior officials and address members of the business \
                community. The visit aims to strengthen the bilateral relations between the two countries and to \
                explore new ways of working together in trade, education and culture. The Ministry will inform the \
                press of further details in due time.
                """;

        assertThat(areCopies(
                        mould.formatted("Minister Grace Wanjiru", "Norway", "March 18 to 21", "Minister Wanjiru"),
                        mould.formatted("Secretary Peter Otieno", "Chile", "April 2 to 4", "Secretary Otieno")))
                .isFalse();
    }

    @Test
    void shortNotesAndTablesAreNoCopies() {
        assertThat(areCopies("The harbour was closed on Monday.", "The harbour was closed on Monday."))
                .isFalse();
        String[] rows = {
            "Ada Moreau: Norway (Oslo), March 18 to 20, 2024; talks on the future of fishing in the northern seas.",
            "Ben Okri: Chile (Santiago), April 1 to 2, 2024; opening of the new embassy with members of parliament."
        };
        Preparation preparation = new Preparation(new StatementSplitter(new IcuSentences()));
        assertThat(copies(
                        preparation.prepare(Documents.rows("a.csv", rows)),
                        preparation.prepare(Documents.rows("b.csv", rows))))
                .isEmpty();
    }

    @Test
    void documentIsNoCopyOfWhatItReplaces() {
        PreparedDocument before = document("one.md", AGENCY);

        assertThat(new NearCopies(new Known(before.statements()))
                        .among(List.of(document("one.md", AGENCY + "More follows.")), List.of(), Progress.SILENT))
                .isEmpty();
        assertThat(new NearCopies(new Known(before.statements()))
                        .among(List.of(document("two.md", AGENCY)), List.of("one.md"), Progress.SILENT))
                .isEmpty();
    }

    @Test
    void ofManyCopiesEachIsConnectedWithAllOthers() {
        PreparedDocument[] documents = IntStream.range(0, 120)
                .mapToObj(i -> document("copy" + i + ".md", AGENCY))
                .toArray(PreparedDocument[]::new);
        List<NearCopy> found = copies(documents);

        Map<String, String> group = new HashMap<>();
        for (int round = 0; round < documents.length; round++) {
            for (NearCopy copy : found) {
                String least = Stream.of(copy.path(), copy.of())
                        .map(path -> group.getOrDefault(path, path))
                        .min(String::compareTo)
                        .orElseThrow();
                group.put(copy.path(), least);
                group.put(copy.of(), least);
            }
        }
        assertThat(group).hasSize(120);
        assertThat(group.values()).containsOnly("copy0.md");
    }

    @Property(tries = 60)
    void whatShareOfSentencesStaysDecides(@ForAll Random random, @ForAll @IntRange(min = 0, max = 10) int replaced) {
        List<String> sentences = sentences(random, 10);
        List<String> edited = new ArrayList<>(sentences);
        List<String> others = sentences(random, 10);
        for (int i = 0; i < replaced; i++) {
            edited.set(i, others.get(i));
        }
        Collections.shuffle(edited, random);

        boolean found = areCopies(String.join(" ", sentences), String.join(" ", edited));

        if (replaced <= 1) {
            assertThat(found).isTrue();
        } else if (replaced >= 5) {
            assertThat(found).isFalse();
        }
    }

    /** Sentences of words that stand in no other. */
    private static List<String> sentences(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "Minister " + word(random) + " "
                        + String.join(
                                " ",
                                IntStream.range(0, 9)
                                        .mapToObj(j -> word(random))
                                        .toList()) + ".")
                .toList();
    }

    private static String word(Random random) {
        return Long.toString(random.nextLong(Long.MAX_VALUE), 36).replaceAll("\\d", "x");
    }

    /** Finds every statement that has a word of the search. */
    private record Known(List<Statement> statements) implements StatementIndex {

        @Override
        public List<Hit> search(StatementSearch search) {
            List<String> words = List.of(search.words().split("\\W+"));
            return statements.stream()
                    .filter(statement ->
                            Stream.of(statement.words().split("\\W+")).anyMatch(words::contains))
                    .limit(search.limit())
                    .map(statement -> new Hit(statement, 1, 1, Double.NaN))
                    .toList();
        }

        @Override
        public List<Statement> byId(List<String> ids) {
            return List.of();
        }

        @Override
        public List<Statement> ofDocument(String path) {
            return statements.stream()
                    .filter(statement -> statement.origin().path().equals(path))
                    .toList();
        }

        @Override
        public int length(String path) {
            return ofDocument(path).size();
        }

        @Override
        public List<Statement> near(Statement statement, int before, int behind) {
            return List.of();
        }

        @Override
        public Surroundings around(Statement statement) {
            return Surroundings.NONE;
        }

        @Override
        public int frequency(String word) {
            return 0;
        }

        @Override
        public int size() {
            return statements.size();
        }
    }
}
