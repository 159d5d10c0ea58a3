package org.attache.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attache.answer.Answer;
import org.attache.assistant.Reply;
import org.attache.assistant.Trace;
import org.attache.evidence.Evidence;
import org.attache.question.Interpretation;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.junit.jupiter.api.Test;

class TalkTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    private final List<Question> asked = new ArrayList<>();
    private final Talk talk = new Talk(this::echo, DAY);

    /** Answers everything with what was asked. */
    private Reply echo(Question question) {
        asked.add(question);
        Evidence none = new Evidence(List.of(), List.of(), List.of());
        return new Reply(
                question,
                new Answer.Declined("You said " + question.text(), "quoting", List.of()),
                new Trace(
                        1,
                        List.of(new Trace.Step(question.text(), new Interpretation.OutOfScope("none"), none)),
                        Map.of()));
    }

    private List<Turn> lastConversation() {
        return asked.getLast().conversation().turns();
    }

    @Test
    void questionCarriesWhatWasSaidBeforeAndTheDay() {
        talk.reply("Who?");
        talk.reply("When?");
        assertThat(lastConversation()).containsExactly(new Turn("Who?", "You said Who?"));
        assertThat(asked.getLast().asOf()).isEqualTo(DAY);
    }

    @Test
    void conversationBegunAnewCarriesNothing() {
        talk.reply("Who?");
        talk.beginAnew();
        talk.reply("When?");
        assertThat(lastConversation()).isEmpty();
    }

    @Test
    void onlyTheLastSixTurnsAreCarried() {
        IntStream.rangeClosed(1, 9).forEach(i -> talk.reply("Question " + i));
        assertThat(lastConversation())
                .hasSize(6)
                .first()
                .extracting(Turn::question)
                .isEqualTo("Question 3");
    }
}
