package org.attache.langchain4j;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import java.util.Optional;
import org.attache.answer.AnswerWriter;
import org.attache.answer.Draft;
import org.attache.answer.verification.WithheldSentence;
import org.attache.evidence.Evidence;
import org.attache.question.Interpretation;
import org.attache.question.Question;

/** Has a chat model write the draft. */
final class ModelWriter implements AnswerWriter {

    private final String name;
    private final ChatModel model;
    private final GuardedCalls calls;
    private final ReplyParser replies;
    private final int breadth;

    /** @param breadth so many characters of statements fit into the model's window */
    ModelWriter(String name, ChatModel model, GuardedCalls calls, ReplyParser replies, int breadth) {
        this.name = name;
        this.breadth = breadth;
        this.model = model;
        this.calls = calls;
        this.replies = replies;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int breadth() {
        return breadth;
    }

    /** Without evidence there is nothing to write, and no model is asked. */
    @Override
    public Draft write(Question question, Interpretation interpretation, Evidence evidence) {
        if (evidence.isEmpty()) {
            return new Draft(List.of());
        }
        return asked(Prompt.request(question, evidence));
    }

    @Override
    public Optional<Draft> rewrite(Question question, Evidence evidence, List<WithheldSentence> withheld) {
        return Optional.of(asked(Prompt.again(question, evidence, withheld)));
    }

    private Draft asked(String words) {
        SystemMessage rules = SystemMessage.from(Prompt.rules());
        UserMessage request = UserMessage.from(words);
        return replies.parse(
                calls.call(() -> model.chat(rules, request).aiMessage().text()));
    }
}
