package org.attache.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.attache.answer.DraftSentence;
import org.attache.answer.ModelUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyParserTest {

    private static final DraftSentence COMES = new DraftSentence("She comes on 3 May.", List.of(1, 2));

    private final ReplyParser parser = new ReplyParser(Example.PARSER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sentences\":[{\"text\":\"She comes on 3 May.\",\"citations\":[1,2]}]}",
                "```json\n{\"sentences\":[{\"text\":\"She comes on 3 May.\",\"citations\":[1,2]}]}\n```",
                "Here it is:\n```\n{\"sentences\":[{\"text\":\"She comes on 3 May.\",\"citations\":[1,2.0]}]}\n```\nDone.",
                "<think>Which one? [9]</think>\n{\"sentences\":[{\"text\":\"She comes on 3 May.\",\"citations\":[1,2]}]}",
                "{\"sentences\":[{\"text\":\"She comes on 3 May [2].\",\"citations\":[1]}]}",
                "She comes on 3 May [1][2].",
                "She comes on 3 May. [1, 2]",
                "- She comes on 3 May [1] [2].",
                "1. She comes on 3 May.[1][2]\n"
            })
    void sentenceAndItsNumbersAreFoundInEveryForm(String reply) {
        assertThat(parser.parse(reply).sentences()).containsExactly(COMES);
    }

    @Test
    void emptyListIsAnEmptyDraft() {
        assertThat(parser.parse("{\"sentences\":[]}").sentences()).isEmpty();
    }

    @Test
    void textIsCutWhereMarksEndASentence() {
        assertThat(parser.parse("Dr. Kovač [1] comes on 3 May [2]. She leaves on 5 May. [3] Nobody knows more.")
                        .sentences())
                .containsExactly(
                        new DraftSentence("Dr. Kovač comes on 3 May.", List.of(1, 2)),
                        new DraftSentence("She leaves on 5 May.", List.of(3)),
                        new DraftSentence("Nobody knows more.", List.of()));
    }

    @Test
    void sentenceWithoutNumbersIsLeftToTheVerifier() {
        assertThat(parser.parse("{\"sentences\":[{\"text\":\"She comes.\",\"citations\":[]}]}")
                        .sentences())
                .containsExactly(new DraftSentence("She comes.", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I do not know.",
                "{\"sentences\":[{\"text\":\"She comes on 3 May [1].\",\"cita",
                "{\"sentences\":\"none\"}",
                "{\"answer\":\"She comes [1].\"}",
                "{\"sentences\":[\"She comes [1].\"]}",
                "{\"sentences\":[{\"text\":5,\"citations\":[1]}]}",
                "{\"sentences\":[{\"text\":\"She comes.\",\"citations\":[\"one\"]}]}",
                "{\"sentences\":[{\"text\":\"She comes.\",\"citations\":[1.5]}]}",
                "{\"sentences\":[{\"text\":\"She comes.\",\"citations\":[null]}]}",
                "[{\"text\":\"She comes.\",\"citations\":[1]}]",
                "<html><body>Bad gateway</body></html>"
            })
    void anythingElseIsNotUsable(String reply) {
        assertUnusable(reply);
    }

    @Test
    void replyThatIsFarTooLongIsNotUsable() {
        assertUnusable("She comes [1]. ".repeat(2_000));
    }

    private void assertUnusable(String reply) {
        assertThatThrownBy(() -> parser.parse(reply))
                .isInstanceOf(ModelUnavailable.class)
                .hasMessage("the model's reply was not usable");
    }
}
