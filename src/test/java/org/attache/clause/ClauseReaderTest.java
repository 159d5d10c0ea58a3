package org.attache.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.people.Cast;
import org.attache.people.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the clauses of a sentence are, and how surely it says them. */
class ClauseReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz visited Oslo.                                | visit DONE",
                "Ana Ruiz will visit Oslo.                             | visit PLANNED",
                "Ana Ruiz may visit Oslo.                              | visit POSSIBLE",
                "Ana Ruiz will not visit Oslo.                         | visit PLANNED NOT",
                "Ana Ruiz will no longer travel to Oslo.               | travel PLANNED NOT",
                "Ana Ruiz had planned to visit Oslo.                   | plan DONE, visit ABANDONED",
                "Ana Ruiz hopes to visit Oslo.                         | hope PRESENT, visit HOPED",
                "If Ana Ruiz wins, Lars Dahl will visit Oslo.          | visit CONDITIONAL, win CONDITIONAL",
                "The palace denied that Ana Ruiz will visit Oslo.      | deny DONE, visit DENIED",
                "Ana Ruiz will arrive on 6 May and depart on 8 May.    | arrive PLANNED, depart PLANNED",
                "Ana Ruiz, who lives in Oslo, will visit Riga.         | visit PLANNED, live PRESENT"
            })
    void clauseHasItsVerbAndHowSurelyItIsTold(String text, String clauses) {
        assertThat(told(text)).isEqualTo(clauses);
    }

    @Test
    void subjectIsSharedByTheVerbsThatFollow() {
        List<Clause> clauses = clauses("Ana Ruiz will arrive on 6 May and leave on 8 May.");

        assertThat(clauses)
                .hasSize(2)
                .allSatisfy(clause -> assertThat(clause.subject())
                        .isNotNull()
                        .satisfies(subject ->
                                assertThat(subject.first().head().text()).isEqualTo("Ruiz")));
    }

    @Test
    void whatIsSaidHasItsOwnSubject() {
        Clause said = clauses("Ana Ruiz left, saying she would visit Oslo.").getLast();

        assertThat(said.link()).isEqualTo(Link.COMPLEMENT);
        assertThat(said.subject())
                .isNotNull()
                .satisfies(subject -> assertThat(subject.first().head().text()).isEqualTo("she"));
    }

    @Test
    void peopleWithATimeShareTheVerbBefore() {
        List<Clause> clauses = clauses("Ana Ruiz arrives in Oslo on 6 May and Lars Dahl on 8 May.");

        assertThat(clauses).hasSize(2);
        assertThat(clauses.getLast().verb()).isSameAs(clauses.getFirst().verb());
        assertThat(clauses.getLast().adjuncts()).hasSize(1);
    }

    @Test
    void sentenceWithMoreClausesThanProseHasIsReadNoFurther() {
        assertThat(clauses("Ana Ruiz left, " + "Lars Dahl came, ".repeat(500) + "and Ida Holm spoke."))
                .hasSizeLessThan(100);
    }

    private static String told(String text) {
        List<Clause> clauses = clauses(text);
        return clauses.stream()
                .filter(clause -> clause.verb() != null)
                .map(clause -> lemma(clause) + " " + commitment(clause, clauses))
                .collect(Collectors.joining(", "));
    }

    private static String lemma(Clause clause) {
        return clause.verb() == null ? "" : clause.verb().main().lemma();
    }

    private static String commitment(Clause clause, List<Clause> clauses) {
        Commitment commitment = Commitment.of(clause, clauses, false);
        return commitment.modality() + (commitment.negative() ? " NOT" : "");
    }

    private static List<Clause> clauses(String text) {
        Sentence sentence = Sentence.read("s", text, LocalDate.of(2024, 5, 1), null);
        return ClauseReader.read(sentence, Cast.read(List.of(sentence)).mentions(0));
    }
}
