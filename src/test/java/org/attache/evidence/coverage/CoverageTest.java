package org.attache.evidence.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.attache.evidence.Relevance;
import org.attache.evidence.Shelf;
import org.attache.evidence.Stemmer;
import org.attache.lucene.LuceneIndex;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.question.Terms;
import org.attache.question.Wanted;
import org.attache.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    private static final Stemmer STEMMER = LuceneIndex.stemmer();

    @TempDir
    private Path folder;

    private static Term term(Term.Kind kind, String... words) {
        return new Term(List.of(words), kind);
    }

    /** How the last statement of a text stands to terms. */
    private Relevance relevance(String text, boolean negated, Term... terms) {
        try (Shelf shelf = new Shelf(folder.resolve("index" + text.hashCode())).withWords("News", text)) {
            List<Statement> statements = shelf.statements().ofDocument("News.txt");
            Terms asked = new Terms("", Arrays.asList(terms), null, null, negated);
            return new Coverage(
                            new Interpretation.TextSearch(Wanted.ANYTHING, asked),
                            new Holdings(STEMMER),
                            shelf.statements())
                    .of(statements.getLast(), shelf.statements().around(statements.getLast()), 0.5);
        }
    }

    private boolean holds(String text, Term term) {
        return relevance(text, false, term).missing().isEmpty();
    }

    @Test
    void wordsOfANameStandTogetherAndInOrder() {
        Term clinton = term(Term.Kind.NAME, "hillary", "clinton");

        assertThat(holds("We met Hillary Clinton there.", clinton)).isTrue();
        assertThat(holds("We met Hillary Rodham Clinton there.", clinton)).isTrue();
        assertThat(holds("We met Bill Clinton, and Hillary was ill.", clinton)).isFalse();
        assertThat(holds("Hillary met the envoy and his deputy with Clinton.", clinton))
                .isFalse();
    }

    @Test
    void shortFormsHyphensAndPossessivesOfANameCount() {
        assertThat(holds("We met William Clinton.", term(Term.Kind.NAME, "bill", "clinton")))
                .isTrue();
        assertThat(holds("He met Kim Jong-un.", term(Term.Kind.NAME, "kim", "jong", "un")))
                .isTrue();
        assertThat(holds("He met Kim Jong Un.", term(Term.Kind.NAME, "kim", "jong-un")))
                .isTrue();
        assertThat(holds("Noyes’ visit ends.", term(Term.Kind.NAME, "noyes"))).isTrue();
    }

    @Test
    void shortNameIsNoFormOfAnother() {
        assertThat(holds("He was in Mar del Plata.", term(Term.Kind.NAME, "mars")))
                .isFalse();
        assertThat(holds("He was in Mar del Plata.", term(Term.Kind.NAME, "mar")))
                .isTrue();
    }

    @Test
    void nameHasNoSynonyms() {
        assertThat(holds("The capital waits.", term(Term.Kind.NAME, "city"))).isFalse();
        assertThat(holds("The capital waits.", term(Term.Kind.WORD, "city"))).isTrue();
    }

    @Test
    void inflectionsAndSynonymsOfAWordCount() {
        assertThat(holds("They criticized the deportations.", term(Term.Kind.WORD, "denounce")))
                .isTrue();
        assertThat(holds("They criticized the deportations.", term(Term.Kind.WORD, "deported")))
                .isTrue();
        assertThat(holds("They criticized the deportations.", term(Term.Kind.WORD, "praise")))
                .isFalse();
    }

    @Test
    void speakerMustSpeakNotMerelyBeNamed() {
        Term rivas = term(Term.Kind.SPEAKER, "rivas");

        assertThat(holds("“Lithium is the heart of it,” Tomás Rivas said.", rivas))
                .isTrue();
        assertThat(holds("Tomás Rivas met reporters.", rivas)).isFalse();
    }

    @Test
    void speakerMayBeGivenByTheOfficeThatTheDocumentNames() {
        String text = "Chief of staff Tomás Rivas met reporters. “Lithium is the heart of it,” Rivas said.";

        assertThat(holds(text, term(Term.Kind.SPEAKER, "chief", "staff"))).isTrue();
        assertThat(holds(text, term(Term.Kind.SPEAKER, "president"))).isFalse();
    }

    @Test
    void speakerMayBeGivenByTheOfficeThatStandsBesideTheName() {
        String before = "The spokesperson of the foreign office, Ada Moreau, met reporters. “It is late,” Moreau said.";
        String behind = "Ada Moreau, the spokesperson of the foreign office, met us. “It is late,” Moreau said.";

        assertThat(holds(before, term(Term.Kind.SPEAKER, "spokesperson"))).isTrue();
        assertThat(holds(behind, term(Term.Kind.SPEAKER, "spokesperson"))).isTrue();
        assertThat(holds(behind, term(Term.Kind.SPEAKER, "foreign", "office"))).isTrue();
        assertThat(holds(behind, term(Term.Kind.SPEAKER, "minister"))).isFalse();
    }

    @Test
    void whomASpokespersonServesDoesNotSpeak() {
        Term president = term(Term.Kind.SPEAKER, "president");
        String said = " Ada Moreau came. “It is late,” Moreau said.";

        assertThat(holds("The president's spokesperson" + said, president)).isFalse();
        assertThat(holds("The spokesperson of the president, Ada Moreau, came. “It is late,” Moreau said.", president))
                .isFalse();
        assertThat(holds("The president of Chile, Ada Moreau, came. “It is late,” Moreau said.", president))
                .isTrue();
    }

    @Test
    void officeMayStandWhereTheDocumentIntroducesThePerson() {
        String text = "Trade minister Grace Wanjiru left on Sunday. In Oslo, Grace Wanjiru signed the accord.";

        assertThat(holds(text, term(Term.Kind.OFFICE, "minister"))).isTrue();
        assertThat(holds(text, term(Term.Kind.WORD, "minister"))).isFalse();
        assertThat(holds(text, term(Term.Kind.OFFICE, "king"))).isFalse();
    }

    @Test
    void officeStandsForItsOnlyBearer() {
        Term brandt = term(Term.Kind.NAME, "brandt");
        String one = "“It is off,” foreign ministry spokeswoman Ilse Brandt said.";

        assertThat(holds(one + " On Friday the foreign ministry spokeswoman confirmed the trip.", brandt))
                .isTrue();
        assertThat(holds(one + " On Friday a foreign ministry spokeswoman confirmed the trip.", brandt))
                .isFalse();
        assertThat(holds(one + " On Friday the foreign ministry spokeswoman Ada Moreau confirmed the trip.", brandt))
                .isFalse();
        assertThat(holds(
                        one + " “It is on,” foreign ministry spokeswoman Ada Moreau said."
                                + " On Friday the foreign ministry spokeswoman confirmed the trip.",
                        brandt))
                .isFalse();
    }

    @Test
    void countryIsHeldUnderAnyOfItsNames() {
        Term states = term(Term.Kind.COUNTRY, "United States");

        assertThat(holds("American officials came.", states)).isTrue();
        assertThat(holds("The U.S. government agreed.", states)).isTrue();
        assertThat(holds("They told us so.", states)).isFalse();
    }

    @Test
    void relationMustBindTheTwo() {
        Term deputy = term(Term.Kind.RELATION, "deputy", "wanjiru");

        assertThat(holds("Wanjiru's deputy, Peter Otieno, stayed.", deputy)).isTrue();
        assertThat(holds("Peter Otieno is the deputy of Grace Wanjiru.", deputy))
                .isTrue();
        assertThat(holds("Grace Wanjiru left. Her deputy stayed.", deputy)).isTrue();
        assertThat(holds("Principal deputy secretary Grace Wanjiru stayed.", deputy))
                .isFalse();
        assertThat(holds("Grace Wanjiru, deputy minister, stayed.", deputy)).isFalse();
        assertThat(holds("Wanjiru met the deputy of the king.", deputy)).isFalse();
    }

    @Test
    void pronounStandsForWhomTheStatementsBeforeName() {
        Term wanjiru = term(Term.Kind.NAME, "wanjiru");

        assertThat(holds("Grace Wanjiru left on Sunday. She took the train.", wanjiru))
                .isTrue();
        assertThat(holds("Grace Wanjiru left on Sunday. The train was late.", wanjiru))
                .isFalse();
    }

    @Test
    void coverageIsTheShareOfWeightsAndNamesWhatIsMissing() {
        Term name = term(Term.Kind.NAME, "wanjiru");
        Term word = term(Term.Kind.WORD, "hotel");
        Term frame = term(Term.Kind.FRAME, "visit");

        Relevance relevance = relevance("Wanjiru stays in Oslo.", false, name, word, frame);

        assertThat(relevance.coverage()).isEqualTo(2.0 / 3.1);
        assertThat(relevance.missing()).containsExactly(word);
        assertThat(relevance.cosine()).isEqualTo(0.5);
        assertThat(relevance.why()).isEqualTo("65 % of the question's words, likeness 0.5");
    }

    @Test
    void questionForWhatIsDeniedPrefersADenial() {
        Term soto = term(Term.Kind.NAME, "soto");

        assertThat(relevance("Soto is not travelling.", true, soto).coverage()).isEqualTo(1);
        assertThat(relevance("Soto is travelling.", true, soto).coverage()).isEqualTo(2.0 / 3);
    }
}
