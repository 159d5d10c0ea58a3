package org.attache.evidence.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.answer.Answers;
import org.attache.evidence.Stemmer;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Synonyms;
import org.attache.lucene.LuceneIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskerTest {

    private static final Stemmer STEMMER = LuceneIndex.stemmer();

    private static boolean fits(String question, String before, String words) {
        return new Asker(question, STEMMER, new Synonyms(STEMMER))
                .fits(Answers.statement(Answers.titled("News"), words), new Surroundings(before, "", "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What does Kenya want from the US?         | Kenya asked the US for ships.",
                "What does Kenya want from the US?         | On Friday Kenyan officials urged the US to wait.",
                "What does Kenya want from the US?         | The US was asked by Kenya to wait.",
                "What did the ministry demand?             | The trade ministry demanded an answer.",
                "What did Moreau ask for?                  | Ada Moreau asked for more time.",
                "What does !!! want?                       | Ada Moreau asked for more time.",
                "What does she want?                       | Ada Moreau asked for more time.",
                "Why does Kenya want an accord?            | The US asked Kenya for ships."
            })
    void whoAsksStandsBeforeTheDeed(String question, String words) {
        assertThat(fits(question, "", words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What does Kenya want from the US?         | The US asked Kenya for ships.",
                "What does Kenya want from the US?         | Kenya was urged by the US to wait.",
                "What does Kenya want from the US?         | Kenya and the US signed an accord.",
                "What did the ministry demand?             | Fishermen demanded an answer of the ministry.",
                "What did Moreau ask for?                  | Reporters asked Moreau for more time."
            })
    void whoIsAskedOrDoesSomethingElseDoesNotAsk(String question, String words) {
        assertThat(fits(question, "", words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Kenya sent a note., true", "The US sent a note., false"})
    void pronounMeansWhomTheStatementBeforeNames(String before, boolean fits) {
        assertThat(fits("What does Kenya want from the US?", before, "It asked for more ships."))
                .isEqualTo(fits);
    }
}
