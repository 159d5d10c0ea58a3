package org.attache.question.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.visit.SampleVisits.day;
import static org.attache.visit.SampleVisits.visit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.english.Thesaurus;
import org.attache.question.Question;
import org.attache.question.Travels;
import org.attache.visit.InMemoryLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static Spelling.Corrected corrected(String question) {
        return Spelling.correct(
                Question.of(question, Travels.TODAY), Travels.LEDGER, Set.of("visitors", "wessel")::contains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            When is Tom Wset in Pakistan?          | When is Tom West in Pakistan?
            When is Tom Wst in Pakistan?           | When is Tom West in Pakistan?
            When is Tom Weest in Pakistan?         | When is Tom West in Pakistan?
            When is Tom Wast in Pakistan?          | When is Tom West in Pakistan?
            When is Horts in Pakisatn?             | When is Horst in Pakistan?
            when does tom wset arrive              | when does tom West arrive
            What is the title of Elizabth Horst?   | What is the title of Elizabeth Horst?
            What is the purpose of Noyse's trip?   | What is the purpose of Noyes's trip?
            Who is in Valetta?                     | Who is in Valletta?
            """)
    void nameWithOneErrorIsReadAsTheOneOfTheLedger(String typed, String read) {
        assertThat(corrected(typed).question().text()).isEqualTo(read);
    }

    @Test
    void readerIsToldWhatWasRead() {
        Spelling.Corrected corrected = corrected("When is Tom Wset in Pakistan?");

        assertThat(corrected.read()).isEqualTo(Map.of("Wset", "West"));
        assertThat(corrected.notes()).containsExactly("The documents do not have “Wset”; it was read as “West”.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When is Tom West in Pakistan?",
                "When is Tom Best in Pakistan?",
                "When is Tom Wtse in Pakistan?",
                "When does the horse come to Pakistan?",
                "when does horse come",
                "When is the Horse in Pakistan?",
                "How many visitors are there?",
                "Who is Wessel?",
                "Is Tim in Pakistan?",
                "Who came in Decembre?",
                "WHEN IS WSET HERE?"
            })
    void nothingElseIsGuessed(String question) {
        assertThat(corrected(question).question().text()).isEqualTo(question);
        assertThat(corrected(question).notes()).isEmpty();
    }

    @Test
    void wordThatCouldBeTwoNamesIsLeftAlone() {
        InMemoryLedger ledger = new InMemoryLedger(
                visit("Ann Marten", "Malta", day("2023-12-07"), null),
                visit("Ann Martin", "Malta", day("2023-12-08"), null));

        assertThat(Spelling.correct(Question.of("When is Ann Martan here?", Travels.TODAY), ledger, word -> false)
                        .read())
                .isEmpty();
    }

    @Test
    void severalPeopleOfTheSameNameAreOneReading() {
        assertThat(corrected("When was George Bsuh in Iraq?").question().text())
                .isEqualTo("When was George Bush in Iraq?");
    }

    /** A language of a few words. */
    private static final Thesaurus FEW = new Thesaurus() {
        @Override
        public boolean knows(String word) {
            return Set.of("horse", "kids", "plane", "old", "get").contains(word);
        }

        @Override
        public List<String> near(String word) {
            return word.equals("kids") ? List.of("child", "visitors", "offspring") : List.of();
        }

        @Override
        public Relation relation(String general, String special, boolean verb) {
            return Relation.UNKNOWN;
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            wehn is tom west here              | when is tom west here
            is elizabteh horts comming         | is Elizabeth Horst coming
            who comes tommorow                 | who comes tomorrow
            does oyes come on thrusday         | does Noyes come on thursday
            when does the horse come           | when does the horse come
            which plane does west take         | which plane does west take
            has noyes offspring or kids        | has noyes offspring or kids
            what is tom wests plane            | what is tom west's plane
            """)
    void wordThatTheLanguageDoesNotHaveIsReadAsTheOneThatItMustBe(String typed, String read) {
        assertThat(Spelling.correct(
                                Question.of(typed, Travels.TODAY),
                                Travels.LEDGER,
                                Set.of("offspring", "west", "wests")::contains,
                                FEW)
                        .question()
                        .text())
                .isEqualToIgnoringCase(read);
    }
}
