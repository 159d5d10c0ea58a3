package org.attache.question.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPartsTest {

    @Test
    void twoQuestionsInOneSentenceAreTakenApart() {
        assertThat(QuestionParts.of("When does Noyes arrive, and why is she coming?"))
                .containsExactly("When does Noyes arrive?", "why is she coming?");
        assertThat(QuestionParts.of("Is West coming and who comes after him?"))
                .containsExactly("Is West coming?", "who comes after him?");
    }

    @Test
    void purposeIsAskedForByItself() {
        assertThat(QuestionParts.of("Who comes to Oslo, and why?"))
                .containsExactly("Who comes to Oslo?", "why comes to Oslo?");
        assertThat(QuestionParts.of("When does Noyes arrive and why?"))
                .containsExactly("When does Noyes arrive?", "why does Noyes arrive?");
    }

    @Test
    void questionsInSentencesOfTheirOwnAreTakenApart() {
        assertThat(QuestionParts.of("Who is Tom West? When does he come? Why is he coming?"))
                .containsExactly("Who is Tom West?", "When does he come?", "Why is he coming?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When is Tom West in Pakistan?",
                "When and where does Horst arrive?",
                "Who came and when?",
                "Do you know where and how West travels?",
                "Which countries did West and Horst visit?",
                "Horst and why she came",
                "Hello? When is Tom West in Pakistan?",
                "Who is he? Where is he? When is he? Why is he?"
            })
    void oneQuestionStaysWhole(String question) {
        assertThat(QuestionParts.of(question)).containsExactly(question);
    }
}
